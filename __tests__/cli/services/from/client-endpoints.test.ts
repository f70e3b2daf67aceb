import {
  clientOfPackage,
  endpointsOfClient,
  reasonWithoutEndpoint,
} from "../../../../cli/services/from/client-endpoints";
import { allServices, findService } from "../../../../lib/services/catalogue";

describe("endpointsOfClient()", () => {
  test.each([
    ["secrets-manager", ["secretsmanager"]],
    ["SecretsManager", ["secretsmanager"]],
    ["cloudwatch", ["monitoring"]],
    ["cloudwatch-logs", ["logs"]],
    ["CloudWatchLogs", ["logs"]],
    ["eventbridge", ["events"]],
    ["cloudwatch-events", ["events"]],
    ["cognito-identity-provider", ["cognito-idp"]],
    ["CognitoIdentityServiceProvider", ["cognito-idp"]],
    ["config-service", ["config"]],
    ["cost-explorer", ["ce"]],
    ["database-migration-service", ["dms"]],
    ["DMS", ["dms"]],
    ["directory-service", ["ds"]],
    ["directory-service-data", ["ds-data"]],
    ["application-discovery-service", ["discovery"]],
    ["elastic-load-balancing-v2", ["elasticloadbalancing"]],
    ["ELBv2", ["elasticloadbalancing"]],
    ["iot-data-plane", ["iot.data"]],
    ["IotData", ["iot.data"]],
    ["lex-models-v2", ["models-v2-lex"]],
    ["lex-runtime-v2", ["runtime-v2-lex"]],
    ["marketplace-metering", ["metering-marketplace"]],
    ["resource-groups-tagging-api", ["tagging"]],
    ["route-53", ["route53"]],
    ["serverlessapplicationrepository", ["serverlessrepo"]],
    ["sfn", ["states"]],
    ["StepFunctions", ["states"]],
    ["stepfunctions", ["states"]],
    ["transcribe-streaming", ["transcribestreaming"]],
    ["rekognitionstreaming", ["streaming-rekognition"]],
    ["codeartifact", ["codeartifact.api", "codeartifact.repositories"]],
    ["ecr", ["ecr.api"]],
    ["s3", ["s3"]],
    ["sagemaker-runtime", ["sagemaker.runtime"]],
    ["bedrock-agent-runtime", ["bedrock-agent-runtime"]],
    ["iot", ["iot.api"]],
    ["docdb", ["rds"]],
    ["ses", ["email"]],
    ["sesv2", ["email"]],
    ["detective", ["detective"]],
    ["s3-control", ["s3"]],
    ["qapps", ["qapps"]],
    ["lambda-core", ["lambda"]],
    ["workspaces-thin-client", ["thinclient.api"]],
  ])("finds the endpoints of %s", (client, names) => {
    expect(endpointsOfClient(client)?.names).toEqual(names);
  });

  test.each([
    ["support", "AWS lists no endpoint service for it"],
    ["app-mesh", "AWS ended the service on 2026-09-30"],
    ["finspace-data", "AWS ended the service on 2026-10-07"],
    ["budgets", "AWS lists no endpoint service for it"],
    ["robomaker", "the newest SDKs no longer have this client"],
    ["quicksight", "quicksight-website is the website, and does not serve this client"],
    [
      "apigatewaymanagementapi",
      "execute-api serves private REST APIs, and the callback URLs of WebSocket APIs are public",
    ],
    ["iotdeviceadvisor", "deviceadvisor.iot serves the devices under test, not this client"],
    [
      "timestream-query",
      "its endpoint has a cell number that only your account knows: aws ec2 describe-vpc-endpoint-services",
    ],
  ])("knows no endpoint for %s, and says why", (client, reason) => {
    expect(endpointsOfClient(client)).toBeUndefined();
    expect(reasonWithoutEndpoint(client)).toBe(reason);
  });

  const services = allServices();
  const clients = [...new Set(services.flatMap(({ sdkClients }) => sdkClients))];

  test("finds an endpoint for every client of the catalogue that has one in service", () => {
    const inService = clients.filter((client) => {
      const offered = (name: string) => !name.includes("{n}") && findService(name)?.retired === false;
      return services.some(({ name, fips, sdkClients }) => {
        return !fips && sdkClients.includes(client) && offered(name);
      });
    });
    expect(inService.length).toBeGreaterThan(250);
    const without = inService.filter((client) => endpointsOfClient(client) === undefined);
    // The first of these has another endpoint than the catalogue's statements say; the others have a reason.
    expect(without.filter((client) => client !== "appsync" && !reasonWithoutEndpoint(client))).toEqual([]);
  });

  test("says why wherever a client has several endpoints", () => {
    const several = clients.map(endpointsOfClient).filter((found) => (found?.names.length ?? 0) > 1);
    expect(several.filter((found) => found?.reason === undefined)).toEqual([]);
  });

  test("proposes services of the catalogue only", () => {
    const names = [...clients, "codeartifact", "transcribe-streaming", "rekognitionstreaming"].flatMap(
      (client) => endpointsOfClient(client)?.names ?? [],
    );
    expect(names.filter((name) => findService(name) === undefined)).toEqual([]);
  });
});

describe("clientOfPackage()", () => {
  test.each([
    ["@aws-sdk/client-sqs", "sqs"],
    ["@aws-sdk/lib-dynamodb", "dynamodb"],
    ["@aws-sdk/lib-storage", "s3"],
    ["@aws-sdk/util-dynamodb", undefined],
    ["client-sqs", undefined],
  ])("takes %s for %s", (name, client) => {
    expect(clientOfPackage(name)).toBe(client);
  });
});
