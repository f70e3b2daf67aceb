import { allServices } from "../../../lib/services/catalogue";
import type { EndpointService } from "../../../lib/services/endpoint-service";

/** The endpoints that serve a client, and why these. */
export interface ClientEndpoints {
  /** The services to propose, the most usual one first. */
  readonly names: readonly string[];
  /** Why these, if there is something to say about it. */
  readonly reason: string | undefined;
}

/**
 * Clients that the AWS SDKs for JavaScript name otherwise than botocore, with the names of botocore. Version 3
 * names packages after the service id, and version 2 names classes after an older name; both are here without
 * dashes. Reviewed against @aws-sdk/client-* and botocore 1.43.11.
 */
const RENAMED: Readonly<Record<string, string>> = {
  applicationdiscoveryservice: "discovery",
  cloudwatchevents: "events",
  cloudwatchlogs: "logs",
  cognitoidentityprovider: "cognito-idp",
  cognitoidentityserviceprovider: "cognito-idp",
  configservice: "config",
  costexplorer: "ce",
  databasemigrationservice: "dms",
  directoryservice: "ds",
  directoryservicedata: "ds-data",
  elasticloadbalancing: "elb",
  elasticloadbalancingv2: "elbv2",
  eventbridge: "events",
  iotdataplane: "iot-data",
  lexmodelsv2: "lexv2-models",
  lexruntimev2: "lexv2-runtime",
  marketplacemetering: "meteringmarketplace",
  serverlessapplicationrepository: "serverlessrepo",
  sfn: "stepfunctions",
};

/** Packages of the SDK for JavaScript that call a service although they are not clients. */
const LIBRARIES: Readonly<Record<string, string>> = {
  "@aws-sdk/lib-dynamodb": "dynamodb",
  "@aws-sdk/lib-storage": "s3",
};

const SEVERAL = "its calls go to several endpoints: keep those that you use";

/** What to propose for clients for which the catalogue has several endpoints, or none. */
const REVIEWED: Readonly<Record<string, ClientEndpoints>> = {
  codeartifact: {
    names: ["codeartifact.api", "codeartifact.repositories"],
    reason: "packages come from codeartifact.repositories, and their contents from the s3 gateway",
  },
  ecr: { names: ["ecr.api"], reason: "images are pulled through ecr.dkr and s3: see --for ecs-fargate" },
  rekognitionstreaming: { names: ["streaming-rekognition"], reason: undefined },
  rum: { names: ["rum"], reason: "PutRumEvents goes through rum-dataplane" },
  s3: { names: ["s3"], reason: "a gateway, free; directory buckets need s3express" },
  s3browser: { names: ["s3"], reason: "a gateway, free" },
  servicediscovery: {
    names: ["servicediscovery"],
    reason: "DiscoverInstances goes through data-servicediscovery",
  },
  stepfunctions: { names: ["states"], reason: "StartSyncExecution goes through sync-states" },
  transcribe: { names: ["transcribe"], reason: "streams go through transcribestreaming" },
  transcribestreaming: { names: ["transcribestreaming"], reason: undefined },
};

/** The endpoints that serve a client of an SDK; undefined if the catalogue knows none. */
export function endpointsOfClient(client: string): ClientEndpoints | undefined {
  const key = clientKey(client);
  const found = allServices().filter((service) => serves(service, key));
  const reason = found.length > 1 ? SEVERAL : undefined;
  return REVIEWED[key] ?? (found.length > 0 ? { names: found.map(({ name }) => name), reason } : undefined);
}

/** One name for a client, however an SDK spells it: `secrets-manager` and `SecretsManager` are the same. */
export function clientKey(client: string): string {
  const key = withoutDashes(client);
  return withoutDashes(RENAMED[key] ?? key);
}

/** The client in a package of the SDK for JavaScript, version 3; undefined if the package calls no service. */
export function clientOfPackage(name: string): string | undefined {
  return LIBRARIES[name] ?? /^@aws-sdk\/client-([a-z0-9-]+)$/.exec(name)?.[1];
}

/** Whether the catalogue has an endpoint for a client. The names of cells contain a number that only the account knows. */
function serves({ name, sdkClients, fips, retired }: EndpointService, key: string): boolean {
  const isOffered = !fips && !retired && !name.includes("{n}");
  return isOffered && sdkClients.some((client) => withoutDashes(client) === key);
}

function withoutDashes(name: string): string {
  return name.toLowerCase().replaceAll("-", "");
}
