import type { Asked, Meaning } from "./decide";
import { APP, EKS_IMAGES, ORGANIZATION, PARTNER, REGION, SHARED, VPC_ID } from "./places";

/** Calls of the organization's principals on its resources, and of AWS services. */
const perimeter: Meaning = ({ key }) =>
  key("aws:PrincipalIsAWSService") === "true" ||
  (key("aws:PrincipalOrgID") === ORGANIZATION && key("aws:ResourceOrgID") === ORGANIZATION);

const isOwnAccount = (account: string | null) => account === APP || account === SHARED;
const startsWithOneOf = (text: string, starts: readonly string[]) => starts.some((start) => text.startsWith(start));

const dynamodb: Meaning = ({ action, resource }) => {
  if (action.startsWith("dynamodb:Delete")) return false;
  if (action === "dynamodb:ListTables") return true;
  if (action === "dynamodb:Scan") return false;
  const table = resource();
  return (
    table.startsWith(`arn:aws:dynamodb:${REGION}:${APP}:table/`) ||
    table === `arn:aws:dynamodb:${REGION}:${SHARED}:table/orders`
  );
};

const PULLS = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"];
const isRepositoryOf = (arn: string, accounts: readonly string[]) =>
  startsWithOneOf(
    arn,
    accounts.map((account) => `arn:aws:ecr:${REGION}:${account}:repository/`),
  );

const ecrApi: Meaning = ({ action, resource }) =>
  action === "ecr:GetAuthorizationToken" ||
  ([...PULLS, "ecr:DescribeImages"].includes(action) && isRepositoryOf(resource(), [APP, SHARED, EKS_IMAGES]));

const ecrDkr: Meaning = ({ action, resource }) =>
  PULLS.includes(action) && isRepositoryOf(resource(), [APP, EKS_IMAGES]);

/** Whoever has a principal may do it, and must have signed in with a second factor, if the request says so at all. */
const ecs: Meaning = ({ action, key }) =>
  action !== "ecs:DeleteCluster" || key("aws:MultiFactorAuthPresent") === "true";

const kms: Meaning = ({ action, key }) => {
  if (action === "kms:DisableKey" || action === "kms:ScheduleKeyDeletion") return false;
  // A key without the tag is denied too: its tag is not "prod".
  if (action === "kms:Encrypt" && key("aws:ResourceTag/env") !== "prod") return false;
  return isOwnAccount(key("aws:PrincipalAccount")) && isOwnAccount(key("aws:ResourceAccount"));
};

const lambda: Meaning = ({ action, resource }) => {
  if (action === "lambda:InvokeFunction") return resource().startsWith(`arn:aws:lambda:${REGION}:${APP}:function:`);
  return /^lambda:(Get|List)/.test(action);
};

/** Denied only to calls of other accounts to other regions, and there are none to other regions. */
const monitoring: Meaning = ({ key }) => key("aws:RequestedRegion") === REGION || key("aws:PrincipalAccount") === APP;

const s3: Meaning = (asked) => {
  const { resource, key } = asked;
  if (!isAllowedByS3(asked)) return false;
  return resource().startsWith("arn:aws:s3:::app-data/tmp/") || key("aws:SecureTransport") !== "false";
};

function isAllowedByS3({ action, resource, key }: Asked): boolean {
  if (action === "s3:ListAllMyBuckets") return true;
  const arn = resource();
  const inData = arn === "arn:aws:s3:::app-data" || arn.startsWith("arn:aws:s3:::app-data/");
  const inReports = arn === "arn:aws:s3:::shared-artifacts" || arn.startsWith("arn:aws:s3:::shared-artifacts/reports/");
  const reads = action.startsWith("s3:GetObject") || action === "s3:ListBucket" || action === "s3:GetBucketLocation";
  if (reads && (inData || inReports)) return true;
  if (action === "s3:GetObject" && arn.startsWith(`arn:aws:s3:::prod-${REGION}-starport-layer-bucket/`)) return true;
  const isAppObject = arn.startsWith("arn:aws:s3:::app-") && arn.includes("/");
  if (action === "s3:PutObject" && isAppObject && key("s3:x-amz-server-side-encryption") === "aws:kms") return true;
  const inLogs = arn === "arn:aws:s3:::app-logs" || arn.startsWith("arn:aws:s3:::app-logs/");
  return inLogs && (key("aws:PrincipalArn") ?? "").startsWith(`arn:aws:iam::${APP}:role/admins/`);
}

const secretsmanager: Meaning = ({ action, resource, key }) => {
  if (action === "secretsmanager:ListSecrets") return true;
  if (action === "secretsmanager:PutSecretValue") {
    return resource().includes(`:${APP}:secret:`) && key("aws:PrincipalTag/team") === "payments";
  }
  const reads = action === "secretsmanager:GetSecretValue" || action === "secretsmanager:DescribeSecret";
  return reads && resource().startsWith(`arn:aws:secretsmanager:${REGION}:${APP}:secret:prod/`);
};

const sqs: Meaning = ({ action, resource }) => {
  const queue = resource();
  const destroys = action === "sqs:PurgeQueue" || action.startsWith("sqs:Delete");
  if (destroys && queue.endsWith("-dead")) return false;
  return queue.startsWith(`arn:aws:sqs:${REGION}:${APP}:orders-`);
};

const sts: Meaning = ({ action, resource, key }) => {
  if (action === "sts:GetCallerIdentity") return true;
  if (action === "sts:AssumeRoleWithWebIdentity" || action === "sts:AssumeRoleWithSAML") {
    return key("aws:ResourceOrgID") === ORGANIZATION;
  }
  if (action !== "sts:AssumeRole" && action !== "sts:TagSession") return false;
  return resource().startsWith(`arn:aws:iam::${APP}:role/`) || resource() === `arn:aws:iam::${SHARED}:role/reader`;
};

/** What the policies of policies.ts mean, by endpoint service; those that are not here have the shared perimeter. */
const OWN_MEANINGS: Readonly<Record<string, Meaning>> = {
  athena: ({ key }) => key("aws:PrincipalAccount") === APP,
  "bedrock-runtime": ({ action, resource, key }) =>
    action === "bedrock:InvokeModel" &&
    resource().startsWith(`arn:aws:bedrock:${REGION}::foundation-model/anthropic.`) &&
    isOwnAccount(key("aws:PrincipalAccount")),
  dynamodb,
  ec2: () => true,
  "ecr.api": ecrApi,
  "ecr.dkr": ecrDkr,
  ecs,
  events: ({ key }) => (key("aws:PrincipalArn") ?? "").startsWith(`arn:aws:iam::${APP}:role/app/`),
  glue: (asked) =>
    perimeter(asked) ||
    (asked.key("aws:PrincipalOrgID") === ORGANIZATION && asked.key("aws:PrincipalTag/team") === "payments"),
  "kinesis-streams": (asked) =>
    perimeter(asked) ||
    (asked.key("aws:PrincipalOrgID") === ORGANIZATION && asked.key("aws:ResourceAccount") === PARTNER),
  kms,
  lambda,
  logs: ({ key }) =>
    key("aws:PrincipalIsAWSService") === "true" ||
    (isOwnAccount(key("aws:PrincipalAccount")) && isOwnAccount(key("aws:ResourceAccount"))),
  monitoring,
  s3,
  secretsmanager,
  sns: ({ action, resource, key }) =>
    action === "sns:Publish" &&
    resource().startsWith(`arn:aws:sns:${REGION}:`) &&
    resource().endsWith(":orders") &&
    key("aws:SourceVpc") === VPC_ID,
  sqs,
  ssm: (asked) =>
    perimeter(asked) ||
    (asked.key("aws:PrincipalOrgID") === ORGANIZATION &&
      /^arn:aws:ssm:[^:]*::parameter\/aws\/service\//.test(asked.resource())),
  sts,
};

/** The services that have an endpoint with the shared perimeter. */
const BEHIND_PERIMETER = [
  "autoscaling",
  "backup",
  "batch",
  "cloudformation",
  "cloudtrail",
  "codebuild",
  "config",
  "eks",
  "elasticloadbalancing",
  "kinesis-firehose",
  "rds",
  "states",
  "sync-states",
  "xray",
];

/** What the policy of each endpoint of the stack means. */
export const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ...Object.entries(OWN_MEANINGS),
  ...BEHIND_PERIMETER.map((name) => [name, perimeter] as const),
]);
