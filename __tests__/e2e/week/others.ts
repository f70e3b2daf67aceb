import { concluded, open } from "./known";
import { arnOf, listing, type Operation, onListed, onNamed, service, things } from "./operations";
import { APP, OWNERS, PARTNER, SHARED } from "./places";

const named = (prefix: string, type: string, member: string) => (account: string, name: string) => ({
  arn: arnOf(prefix, account, `${type}/${name}`),
  parameters: { [member]: name },
  type: `AWS::${prefix}::${type}`,
});
const byArn = (prefix: string, type: string, member: string) => (account: string, name: string) => {
  const arn = arnOf(prefix, account, `${type}${name}`);
  return { arn, parameters: { [member]: arn }, type: `AWS::${prefix}::${type}` };
};

const STATES = service("states");
const SYNC = service("states", { services: ["sync-states"], host: "sync-states.{region}.amazonaws.com" });
const machines = things([APP, SHARED], ["orders"], byArn("states", "stateMachine:", "stateMachineArn"));
const KINESIS = service("kinesis", { services: ["kinesis-streams"] });
const streams = things([APP, PARTNER], ["clicks"], (account, name) => {
  const arn = arnOf("kinesis", account, `stream/${name}`);
  return { arn, parameters: { streamARN: arn }, type: "AWS::Kinesis::Stream" };
});
const FIREHOSE = service("firehose", { services: ["kinesis-firehose"] });
const deliveries = things([APP], ["logs"], named("firehose", "deliverystream", "deliveryStreamName"));
const EVENTS = service("events");
const rules = things([APP], ["nightly"], named("events", "rule", "name"));
const SSM = service("ssm");
const parameters = things([APP, SHARED], ["orders/url"], named("ssm", "parameter", "name"));
const published = [
  {
    arn: "arn:aws:ssm:eu-west-1::parameter/aws/service/ami-amazon-linux-latest/al2023",
    account: "",
    parameters: { name: "/aws/service/ami-amazon-linux-latest/al2023" },
    type: "AWS::SSM::Parameter",
  },
];
/** Several parameters are read at once. */
const getParameters: Operation = {
  ...SSM,
  event: "GetParameters",
  category: "Management",
  ask: ({ account }) => {
    const own = parameters.filter((parameter) => parameter.account === account);
    const chosen = [...own, ...published];
    return {
      requests: [
        ...own.map(({ arn }) => ({ resource: concluded(arn, []), owner: concluded(account ?? null, OWNERS) })),
        ...published.map(({ arn }) => ({ resource: concluded(arn, []), owner: open(null, OWNERS) })),
      ].map((one) => ({ action: "ssm:GetParameters", ...one })),
      parameters: { names: chosen.map((one) => one.parameters["name"]) },
      resources: undefined,
      owner: open(account ?? null, OWNERS),
      keys: {},
      others: [],
    };
  },
};
const GLUE = service("glue");
const ECS = service("ecs");
const clusters = things([APP, SHARED], ["main"], byArn("ecs", "cluster/", "cluster"));
const ATHENA = service("athena");
const workgroups = things([APP, SHARED], ["analysts"], named("athena", "workgroup", "workGroup"));
const EKS = service("eks");
const eksClusters = things([APP], ["production"], named("eks", "cluster", "name"));
const BEDROCK = service("bedrock", { services: ["bedrock-runtime"], host: "bedrock-runtime.{region}.amazonaws.com" });

/** Less common services, most of them behind the shared policy. */
export const OTHERS: readonly Operation[] = [
  onNamed(STATES, "StartExecution", machines),
  onNamed(STATES, "DescribeStateMachine", machines),
  onNamed(SYNC, "StartSyncExecution", machines, { data: true }),
  onListed(KINESIS, "PutRecords", streams, { data: true }),
  onListed(KINESIS, "GetRecords", streams, { data: true }),
  onNamed(FIREHOSE, "DescribeDeliveryStream", deliveries, { byName: true }),
  onNamed(EVENTS, "PutRule", rules, { byName: true }),
  onNamed(EVENTS, "DisableRule", rules, { byName: true }),
  onNamed(SSM, "GetParameter", parameters, { byName: true }),
  onListed(SSM, "GetParameter", published),
  getParameters,
  listing(SSM, "DescribeParameters"),
  listing(GLUE, "GetSecurityConfigurations"),
  listing(GLUE, "ListCrawlers"),
  onNamed(ECS, "DescribeClusters", clusters, { parameters: {} }),
  onNamed(ECS, "DeleteCluster", clusters),
  listing(ECS, "ListClusters"),
  onNamed(ATHENA, "StartQueryExecution", workgroups, { byName: true, parameters: { queryString: "***OMITTED***" } }),
  onNamed(EKS, "DescribeCluster", eksClusters, { byName: true }),
  listing(service("autoscaling"), "DescribeAutoScalingGroups"),
  listing(service("elasticloadbalancing"), "DescribeLoadBalancers"),
  listing(service("cloudformation"), "ListStacks"),
  listing(service("cloudformation"), "ListExports"),
  listing(service("rds"), "DescribeAccountAttributes"),
  listing(service("codebuild"), "ListProjects"),
  listing(service("cloudtrail"), "ListTrails"),
  listing(service("config"), "ListDiscoveredResources"),
  { ...listing(service("xray"), "PutTraceSegments"), category: "Data" },
  listing(service("batch"), "DescribeComputeEnvironments"),
  listing(
    service("sagemaker", { services: ["sagemaker.api"], host: "api.sagemaker.{region}.amazonaws.com" }),
    "ListModels",
  ),
  listing(service("backup"), "ListBackupPlans"),
  onNamed(BEDROCK, "InvokeModel", [
    {
      arn: "arn:aws:bedrock:eu-west-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0",
      account: "",
      parameters: { modelId: "anthropic.claude-3-haiku-20240307-v1:0" },
      type: "AWS::Bedrock::Model",
    },
  ]),
];
