import { randomFrom } from "../random/random";
import { type Caller, federated, role } from "./callers";
import { concluded, open, stated } from "./known";
import { arnOf, listed, listing, type Operation, onNamed, service, things, withoutParameters } from "./operations";
import { APP, EKS_IMAGES, ENDPOINT_IDS, OWNERS, REGION, SHARED } from "./places";
import { momentAt, recordOf } from "./records";
import type { Source } from "./sources";
import type { WeekEvent } from "./week";

/** The account of Amazon ECR that signs the downloads of layers; its number is not published. */
const LAYER_SIGNER = "012345678901";

/** What nodes, pods and controllers of an EKS cluster do. */
export interface ClusterCall {
  readonly about: string;
  readonly event: WeekEvent;
  /** The endpoint services that it passes. */
  readonly services: readonly string[];
  readonly action: string;
  /** What a perimeter without what EKS needs of AWS itself does to it, as far as its record says. */
  readonly plain: Plain;
}

/** Stopped; stopped, unless something that the record leaves open is otherwise; or not stopped. */
export type Plain = "denied" | "not allowed" | "not denied";

interface Row {
  readonly about: string;
  readonly times: number;
  readonly caller: Caller;
  readonly operation: Operation;
  readonly plain: Plain;
  readonly source: Source;
}

const NODE = role(APP, "/", "eks-node", { session: "i-0abcdef0123456789", onInstance: true });
const CNI = role(APP, "/irsa/", "vpc-cni", { session: "1763000000" });
const AUTOSCALER = role(APP, "/irsa/", "cluster-autoscaler", { session: "1763000001" });
const BALANCER = role(APP, "/irsa/", "load-balancer-controller", { session: "1763000002" });
const AGENT = role(APP, "/irsa/", "cloudwatch-agent", { session: "1763000003" });
const ECR_SIGNER: Caller = {
  principal: undefined,
  account: undefined,
  identity: { type: "AWSAccount", principalId: "AROALAYERS:session", accountId: LAYER_SIGNER },
  keys: {},
};

const ECR_API = service("ecr", { services: ["ecr.api"], host: "api.ecr.{region}.amazonaws.com" });
const ECR_DKR = service("ecr", { services: ["ecr.dkr"] });

/** Pulls of images, which the registry's host of the account serves. */
function pull(event: string, account: string, name: string): Operation {
  const arn = arnOf("ecr", account, `repository/${name}`);
  const thing = {
    arn,
    account,
    parameters: { registryId: account, repositoryName: name },
    type: "AWS::ECR::Repository",
  };
  return {
    ...ECR_DKR,
    host: `${account}.dkr.ecr.{region}.amazonaws.com`,
    event,
    category: "Management",
    ask: () => ({
      requests: [{ action: `ecr:${event}`, resource: stated(arn) }],
      parameters: thing.parameters,
      resources: [listed(thing)],
      owner: stated(account),
      keys: {},
      others: [arn],
    }),
  };
}

/** The download of a layer, which nobody but the owner of the endpoint records. */
const layer: Operation = {
  source: "s3.amazonaws.com",
  services: ["s3"],
  host: "",
  event: "GetObject",
  category: "Data",
  ask: () => {
    const arn = `arn:aws:s3:::prod-${REGION}-starport-layer-bucket/1234-${EKS_IMAGES}/layer`;
    return {
      requests: [{ action: "s3:GetObject", resource: open(arn, ["arn:aws:s3:::app-data/a"]) }],
      parameters: null,
      resources: undefined,
      owner: open(LAYER_SIGNER, OWNERS),
      keys: {},
      others: [arn],
    };
  },
};

/** A pod's token becomes the credentials of a role. */
const signIn: Operation = {
  ...service("sts"),
  event: "AssumeRoleWithWebIdentity",
  category: "Management",
  ask: () => {
    const arn = `arn:aws:iam::${APP}:role/irsa/vpc-cni`;
    const thing = { arn, account: APP, parameters: { roleArn: arn, roleSessionName: "pod" }, type: "AWS::IAM::Role" };
    return {
      requests: [{ action: "sts:AssumeRoleWithWebIdentity", resource: stated(arn) }],
      parameters: thing.parameters,
      resources: [listed(thing)],
      owner: stated(APP),
      keys: {},
      others: [arn],
    };
  },
};

/** A public parameter of AWS, whose ARN names no account; with or without `resources` in the record. */
const publicParameter = (isListed: boolean): Operation => ({
  ...service("ssm"),
  event: "GetParameter",
  category: "Management",
  ask: () => {
    const name = "/aws/service/eks/optimized-ami/1.34/amazon-linux-2023/x86_64/standard/recommended/image_id";
    const arn = `arn:aws:ssm:${REGION}::parameter${name}`;
    return {
      requests: [{ action: "ssm:GetParameter", resource: stated(arn) }],
      parameters: { name },
      resources: isListed ? [{ ARN: arn }] : undefined,
      owner: concluded(null, OWNERS),
      keys: {},
      others: [arn],
    };
  },
});

const clusters = things([APP], ["production"], (account, name) => ({
  arn: arnOf("eks", account, `cluster/${name}`),
  parameters: { name },
  type: "AWS::EKS::Cluster",
}));
const podClusters = clusters.map((cluster) => ({ ...cluster, parameters: { clusterName: "production" } }));
const groups = things([APP], ["nodes"], (account, name) => ({
  arn: arnOf("autoscaling", account, `autoScalingGroup:*:autoScalingGroupName/${name}`),
  parameters: { autoScalingGroupName: name, desiredCapacity: 4 },
  type: "AWS::AutoScaling::AutoScalingGroup",
}));
const logStreams = things([APP], ["/aws/containerinsights/production/application"], (account, name) => ({
  arn: arnOf("logs", account, `log-group:${name}:log-stream:node`),
  parameters: { logGroupName: name, logStreamName: "node" },
  type: "AWS::Logs::LogStream",
}));

const THROUGH_ENDPOINT: Source = {
  kind: "endpoint",
  members: { sourceIPAddress: "10.0.1.17", vpcEndpointId: ENDPOINT_IDS[0], vpcEndpointAccountId: APP },
  identity: {},
  hasTls: true,
};
const ACTIVITY: Source = { ...THROUGH_ENDPOINT, kind: "network-activity", hasTls: false };

/** ECR records pulls as if it had made them itself, without the address of the client. */
const OF_REGISTRY: Source = {
  kind: "nat",
  members: { sourceIPAddress: "ecr.amazonaws.com", userAgent: "ecr.amazonaws.com" },
  identity: { invokedBy: "ecr.amazonaws.com" },
  hasTls: false,
};

const ROWS: readonly Row[] = [
  row("the token for pulls", 400, NODE, listing(ECR_API, "GetAuthorizationToken")),
  row("CoreDNS, of AWS's registry", 300, NODE, pull("BatchGetImage", EKS_IMAGES, "eks/coredns"), "denied"),
  row("its layers", 300, NODE, pull("GetDownloadUrlForLayer", EKS_IMAGES, "eks/coredns"), "denied"),
  row("the VPC CNI, of AWS's registry", 300, NODE, pull("BatchGetImage", EKS_IMAGES, "amazon-k8s-cni"), "denied"),
  row("the pause container", 200, NODE, pull("BatchGetImage", EKS_IMAGES, "eks/pause"), "denied"),
  row("an image of the own registry", 500, NODE, pull("BatchGetImage", APP, "orders")),
  row("an image of another own account", 200, NODE, pull("GetDownloadUrlForLayer", SHARED, "base")),
  {
    ...row("kube-proxy, of AWS's registry", 200, NODE, pull("BatchGetImage", EKS_IMAGES, "eks/kube-proxy"), "denied"),
    source: OF_REGISTRY,
  },
  { ...row("layers, in ECR's bucket", 500, ECR_SIGNER, layer, "not allowed"), source: ACTIVITY },
  row("a pod signs in", 600, federated("WebIdentityUser", APP), signIn, "denied"),
  row("nodes describe themselves", 500, NODE, listing(service("ec2"), "DescribeInstances")),
  row("the VPC CNI looks at interfaces", 500, CNI, listing(service("ec2"), "DescribeNetworkInterfaces")),
  row("nodes look the cluster up", 100, NODE, onNamed(service("eks"), "DescribeCluster", clusters, { byName: true })),
  row(
    "pod identities",
    200,
    NODE,
    onNamed(service("eks-auth"), "AssumeRoleForPodIdentity", podClusters, { byName: true }),
  ),
  row("the newest image of nodes", 50, NODE, publicParameter(true), "not allowed"),
  row("the same, by its name alone", 50, NODE, publicParameter(false), "not allowed"),
  row("the autoscaler looks", 300, AUTOSCALER, listing(service("autoscaling"), "DescribeAutoScalingGroups")),
  row(
    "the autoscaler scales",
    40,
    AUTOSCALER,
    onNamed(service("autoscaling"), "SetDesiredCapacity", groups, { byName: true }),
  ),
  row("load balancers", 200, BALANCER, listing(service("elasticloadbalancing"), "DescribeLoadBalancers")),
  row("metrics", 700, AGENT, listing(service("monitoring", { prefix: "cloudwatch" }), "PutMetricData")),
  row("logs", 300, AGENT, onNamed(service("logs"), "CreateLogStream", logStreams, { byName: true })),
];

function row(about: string, times: number, caller: Caller, operation: Operation, plain: Plain = "not denied"): Row {
  return { about, times, caller, operation, plain, source: THROUGH_ENDPOINT };
}

/** A week of a private EKS cluster, as its trail and the network activity events of its endpoints have it. */
export function clusterWeek(): readonly ClusterCall[] {
  const total = ROWS.reduce((sum, { times }) => sum + times, 0);
  const all = ROWS.flatMap((one) => Array<Row>(one.times).fill(one));
  return all.map((one, index) => clusterCall(one, index, total));
}

function clusterCall({ about, caller, operation, plain, source }: Row, index: number, total: number): ClusterCall {
  const asking = operation.ask(caller, randomFrom(index));
  if (!asking) throw new Error(`Nobody asks for ${operation.event}`);
  const isActivity = source === ACTIVITY;
  const known = isActivity ? withoutParameters(asking) : asking;
  const call = { caller, operation, asking: known, source, region: REGION, error: undefined };
  const folder = isActivity ? "CloudTrail-NetworkActivity" : "CloudTrail";
  const event = { record: recordOf(call, momentAt(index, total)), folder, call };
  return { about, event, services: operation.services, action: asking.requests[0]?.action ?? "", plain };
}
