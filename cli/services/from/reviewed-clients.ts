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
 * dashes. Reviewed against data/sdk-clients.json.
 */
export const RENAMED: Readonly<Record<string, string>> = {
  applicationdiscoveryservice: "discovery",
  cloudwatchevents: "events",
  cloudwatchlogs: "logs",
  cognitoidentityprovider: "cognito-idp",
  cognitoidentityserviceprovider: "cognito-idp",
  configservice: "config",
  costandusagereportservice: "cur",
  costexplorer: "ce",
  databasemigrationservice: "dms",
  directoryservice: "ds",
  directoryservicedata: "ds-data",
  elasticloadbalancing: "elb",
  elasticloadbalancingv2: "elbv2",
  elasticsearchservice: "es",
  eventbridge: "events",
  iotdataplane: "iot-data",
  iotjobsdataplane: "iot-jobs-data",
  lexmodelbuildingservice: "lex-models",
  lexmodelsv2: "lexv2-models",
  lexruntimeservice: "lex-runtime",
  lexruntimev2: "lexv2-runtime",
  marketplaceentitlementservice: "marketplace-entitlement",
  marketplacemetering: "meteringmarketplace",
  migrationhub: "mgh",
  serverlessapplicationrepository: "serverlessrepo",
  sfn: "stepfunctions",
};

/** What to propose for clients for which the catalogue has several endpoints, or another than its name suggests. */
export const REVIEWED: Readonly<Record<string, ClientEndpoints>> = {
  appsync: { names: ["appsync"], reason: "appsync-api serves private GraphQL APIs, not this client" },
  bedrockagentcorecontrol: { names: ["bedrock-agentcore-control"], reason: undefined },
  codeartifact: {
    names: ["codeartifact.api", "codeartifact.repositories"],
    reason: "packages come from codeartifact.repositories, and their contents from the s3 gateway",
  },
  detective: { names: ["detective"], reason: undefined },
  ecr: { names: ["ecr.api"], reason: "images are pulled through ecr.dkr and s3: see --for ecs-fargate" },
  lambdacore: { names: ["lambda"], reason: "it calls the host of lambda" },
  lambdamicrovms: { names: ["lambda"], reason: "it calls the host of lambda; lambda-microvm serves the microVMs" },
  lambdaweb: { names: ["lambda"], reason: "it calls the host of lambda" },
  logs: { names: ["logs"], reason: "StartLiveTail goes through stream-logs" },
  qapps: { names: ["qapps"], reason: undefined },
  rekognitionstreaming: { names: ["streaming-rekognition"], reason: undefined },
  rum: { names: ["rum"], reason: "PutRumEvents goes through rum-dataplane" },
  s3: { names: ["s3"], reason: "a gateway, free; directory buckets need s3express" },
  s3browser: { names: ["s3"], reason: "a gateway, free" },
  s3control: { names: ["s3"], reason: 'only the interface has its host, not the gateway: types: ["Interface"]' },
  s3node: { names: ["s3"], reason: "a gateway, free" },
  securityagent: { names: ["securityagent"], reason: undefined },
  servicediscovery: {
    names: ["servicediscovery"],
    reason: "DiscoverInstances goes through data-servicediscovery",
  },
  stepfunctions: { names: ["states"], reason: "StartSyncExecution goes through sync-states" },
  transcribe: { names: ["transcribe"], reason: "streams go through transcribestreaming" },
  transcribestreaming: { names: ["transcribestreaming"], reason: undefined },
};

const CELL = "its endpoint has a cell number that only your account knows: aws ec2 describe-vpc-endpoint-services";

/** Why some clients have no endpoint, although the catalogue has one that seems to be theirs. */
const EXPLAINED: Readonly<Record<string, string>> = {
  apigatewaymanagementapi: "execute-api serves private REST APIs, and the callback URLs of WebSocket APIs are public",
  iotdeviceadvisor: "deviceadvisor.iot serves the devices under test, not this client",
  ivs: "ivs.contribute takes streams, and does not serve this client",
  mpa: "its documentation describes an interface endpoint, but no list of AWS names the service",
  neptunedata: "the cluster itself is in your VPC",
  quicksight: "quicksight-website is the website, and does not serve this client",
  timestreamquery: CELL,
  timestreamwrite: CELL,
};

/** Clients of version 3 of the SDK for JavaScript that botocore 1.43.107 of October 2026 no longer has. */
const REMOVED = `
  codestar elasticinference elastictranscoder evidently iot1clickprojects iotanalytics iotevents ioteventsdata
  iotfleethub lookoutmetrics lookoutvision macie opsworks opsworkscm panorama qldb qldbsession robomaker sms worklink`;

/** Clients for which neither the PrivateLink guide of October 2026 nor aws-cdk-lib 2.276.0 lists an endpoint service. */
const NOT_LISTED = `
  accountaccess agentregistry agentregistrycontrol aiops amplify amplifybackend amplifyuibuilder appfabric appflow
  applicationcostprofiler arcregionswitch arczonalshift artifact backupsearch bcmdashboards bcmrecommendedactions
  budgets chatbot chime cloud9 cloudfrontkeyvaluestore cloudhsm cloudsearch cloudsearchdomain cloudtraildata
  cloudwatchomni codegurusecurity codestarnotifications cognitosync computeoptimizerautomation connectcontactlens
  connecthealth connectparticipant cur datapipeline devicefarm devopsagent docdbelastic ec2instanceconnect
  elementalinference endusermessaging es eventbridgev2 glacier globalaccelerator health iamtoolbox importexport
  inspector interconnect iotjobsdata iotthingsgraph ivsrealtime ivschat kinesisvideosignaling
  kinesisvideowebrtcstorage lexmodels lexruntime machinelearning managedblockchain marketplacecatalog
  marketplacedeployment marketplaceentitlement marketplacereporting marketplacecommerceanalytics medialive
  mediapackage mediapackagevod mediapackagev2 mediastore mediastoredata mediatailor mgh migrationhubconfig mturk
  mwaaserverless networksecuritymanager novaact odb opensearch partnercentralaccount partnercentralbenefits
  partnercentralchannel partnercentralrevenuemeasurement partnercentralselling pinpointsmsvoice resiliencehub
  resiliencehubv2 route53recoverycluster route53recoverycontrolconfig route53recoveryreadiness route53domains
  route53resolver rtbfabric sagemakera2iruntime sagemakeredge sagemakerjobruntime sdb securityir signer signerdata
  simpledbv2 smsvoice snowball ssmguiconnect sso ssoadmin support supportapp supportauthz uxc waf wafregional wickr
  workdocs workspacesinstances`;

/** Why a client has no endpoint, by its name without dashes; clients that nobody reviewed are not here. */
export const WITHOUT_ENDPOINT: ReadonlyMap<string, string> = new Map([
  ...words(NOT_LISTED).map((client) => [client, "AWS lists no endpoint service for it"] as const),
  ...words(REMOVED).map((client) => [client, "the newest SDKs no longer have this client"] as const),
  ...Object.entries(EXPLAINED),
]);

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
