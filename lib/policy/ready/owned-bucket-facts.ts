import type { Citation } from "../../services/endpoint-service";
import type { ActionOf } from "../statement/statement";

/** A resource: `{region}` and `{regionWithoutDashes}` stand for the region; some regions have a name of their own. */
export type BucketResource =
  | string
  | { readonly usual: string; readonly exceptions: Readonly<Record<string, string>> };

/** What a set of AWS-owned buckets is used for, and what it takes to use it. */
export interface OwnedBucketFacts extends Citation {
  /** Who asks for the objects. */
  readonly about: string;
  /** How the requests are signed: what an identity condition would do to them depends on it. */
  readonly requests: "unsigned" | "signed by AWS" | "signed by your roles";
  /** What has to pass. */
  readonly grants: readonly {
    readonly actions: readonly ActionOf<"s3">[];
    readonly resources: readonly BucketResource[];
    /** @default - any principal, also an anonymous one */
    readonly principalServiceName?: string;
  }[];
}

const EXAMPLES =
  "https://github.com/aws-samples/data-perimeter-policy-examples/blob/main/service_owned_resources.md";
const EXAMPLES_AS_OF = "2026-03-18";
const EMR_PAGE = "https://docs.aws.amazon.com/emr/latest/ManagementGuide/private-subnet-iampolicy.html";

const READ = ["s3:GetObject"] as const;
const READ_AND_LIST = ["s3:GetObject", "s3:ListBucket"] as const;

const AMAZON_LINUX_2 = [
  "packages.{region}.amazonaws.com/*",
  "repo.{region}.amazonaws.com/*",
  "amazonlinux.{region}.amazonaws.com/*",
  "amazonlinux-2-repos-{region}/*",
] as const;
const AMAZON_LINUX_2023 = ["al2023-{region}/*", "al2023-repos-{region}-de612dc2/*"] as const;
const IMAGE_LAYERS = ["prod-{region}-starport-layer-bucket/*"] as const;

/**
 * The buckets of AWS that clients in a VPC need through an S3 endpoint, by what needs them.
 * Identity conditions would block most of the requests, since they are unsigned or signed by AWS.
 */
export const OWNED_BUCKETS = {
  "amazon-linux-2": {
    about: "yum repositories of Amazon Linux and Amazon Linux 2",
    requests: "unsigned",
    grants: [{ actions: READ, resources: AMAZON_LINUX_2 }],
    source: EXAMPLES,
    asOf: EXAMPLES_AS_OF,
  },
  "amazon-linux-2023": {
    about: "dnf repositories of Amazon Linux 2023",
    requests: "unsigned",
    grants: [{ actions: READ, resources: AMAZON_LINUX_2023 }],
    source: EXAMPLES,
    asOf: EXAMPLES_AS_OF,
  },
  athena: {
    about: "sample data of the Athena tutorials",
    requests: "signed by your roles",
    grants: [
      { actions: READ_AND_LIST, resources: ["athena-examples-{region}", "athena-examples-{region}/*"] },
    ],
    source: EXAMPLES,
    asOf: EXAMPLES_AS_OF,
  },
  cloudformation: {
    about: "responses of custom resources and wait conditions, and the helper scripts",
    requests: "signed by AWS",
    grants: [
      {
        // The response is a PUT to a presigned URL, so reading alone would make the stack time out.
        // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/vpc-interface-endpoints.html
        actions: ["s3:PutObject"],
        resources: [
          "cloudformation-custom-resource-response-{regionWithoutDashes}/*",
          "cloudformation-waitcondition-{region}/*",
        ],
      },
      { actions: READ, resources: ["cloudformation-examples/*"] },
    ],
    source: EXAMPLES,
    asOf: EXAMPLES_AS_OF,
  },
  "cloudwatch-agent": {
    about: "packages of the CloudWatch agent",
    requests: "unsigned",
    grants: [{ actions: READ, resources: ["amazoncloudwatch-agent-{region}/*", "amazoncloudwatch-agent/*"] }],
    source: EXAMPLES,
    asOf: EXAMPLES_AS_OF,
  },
  codedeploy: {
    about: "packages of the CodeDeploy agent",
    requests: "unsigned",
    grants: [{ actions: READ, resources: ["aws-codedeploy-{region}/*"] }],
    source: EXAMPLES,
    asOf: EXAMPLES_AS_OF,
  },
  drs: {
    about: "agent and replication software of AWS Elastic Disaster Recovery",
    requests: "signed by AWS",
    grants: [
      {
        actions: READ,
        resources: [
          "aws-drs-clients-{region}/*",
          "aws-drs-clients-hashes-{region}/*",
          "aws-drs-internal-{region}/*",
          "aws-drs-internal-hashes-{region}/*",
          "aws-elastic-disaster-recovery-{region}/*",
          "aws-elastic-disaster-recovery-hashes-{region}/*",
        ],
      },
    ],
    source: EXAMPLES,
    asOf: EXAMPLES_AS_OF,
  },
  ecr: {
    about: "image layers of private ECR repositories",
    requests: "signed by AWS",
    grants: [{ actions: READ, resources: IMAGE_LAYERS }],
    source: EXAMPLES,
    asOf: EXAMPLES_AS_OF,
  },
  eks: {
    about: "image layers of add-ons and workloads: EKS has no bucket of its own, its images come from ECR",
    requests: "signed by AWS",
    grants: [{ actions: READ, resources: IMAGE_LAYERS }],
    source: EXAMPLES,
    asOf: EXAMPLES_AS_OF,
  },
  elasticbeanstalk: {
    about: "platform assets, samples and environment resources of Elastic Beanstalk",
    requests: "signed by your roles",
    grants: [
      {
        actions: READ,
        resources: [
          beanstalk("elasticbeanstalk-samples-"),
          beanstalk("elasticbeanstalk-platform-assets-"),
          beanstalk("elasticbeanstalk-env-resources-"),
          beanstalk("elasticbeanstalk-"),
        ],
      },
    ],
    source: EXAMPLES,
    asOf: EXAMPLES_AS_OF,
  },
  emr: {
    about:
      "Amazon Linux and EMR repositories, instance data, system logs and application history of EMR on EC2",
    requests: "unsigned",
    grants: [
      {
        actions: READ,
        resources: [
          ...AMAZON_LINUX_2,
          ...AMAZON_LINUX_2023,
          "repo.{region}.emr.amazonaws.com/*",
          {
            usual: "aws157-instance-data-0-prod-{region}/*",
            exceptions: { "ap-southeast-2": "aws157-instance-data-bucket-0-prod-ap-southeast-2/*" },
          },
          {
            usual: "aws157-instance-data-1-prod-{region}/*",
            exceptions: { "ap-southeast-2": "aws157-instance-data-bucket-1-prod-ap-southeast-2/*" },
          },
        ],
      },
      {
        actions: ["s3:Put*"],
        resources: [
          { usual: "aws157-logs-prod-{region}/*", exceptions: { "us-east-1": "aws157-logs-prod/*" } },
        ],
      },
      {
        actions: ["s3:Abort*", "s3:Create*", "s3:Get*", "s3:List*", "s3:Put*"],
        resources: ["prod.{region}.appinfo.src/*"],
      },
    ],
    source: EMR_PAGE,
    asOf: "2026-11-23",
  },
  "emr-serverless": {
    about: "managed storage of the logs of EMR Serverless",
    requests: "signed by AWS",
    grants: [
      {
        actions: ["s3:PutObject", "s3:PutObjectAcl"],
        resources: ["prod.{region}.appinfo.src", "prod.{region}.appinfo.src/*"],
        principalServiceName: "emr-serverless.amazonaws.com",
      },
    ],
    source: "https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/logging.html",
    asOf: "2026-11-23",
  },
  imagebuilder: {
    about: "task orchestrator (AWSTOE) and managed components of EC2 Image Builder",
    requests: "unsigned",
    grants: [
      {
        actions: READ,
        resources: [
          "ec2imagebuilder-toe-{region}-prod/*",
          "ec2imagebuilder-managed-resources-{region}-prod/components/*",
        ],
      },
    ],
    source: EXAMPLES,
    asOf: EXAMPLES_AS_OF,
  },
  lambda: {
    about: "deployment packages that GetFunction gives a presigned URL for",
    requests: "signed by AWS",
    grants: [{ actions: READ, resources: ["prod-04-2014-tasks/*", "awslambda-{region}-tasks/*"] }],
    source: EXAMPLES,
    asOf: EXAMPLES_AS_OF,
  },
  mgn: {
    about: "agent and replication software of AWS Application Migration Service",
    requests: "signed by AWS",
    grants: [
      {
        actions: READ,
        resources: [
          "aws-mgn-clients-{region}/*",
          "aws-mgn-clients-hashes-{region}/*",
          "aws-mgn-internal-{region}/*",
          "aws-mgn-internal-hashes-{region}/*",
          "aws-application-migration-service-{region}/*",
          "aws-application-migration-service-hashes-{region}/*",
          "amazon-ssm-{region}/*",
        ],
      },
    ],
    source: EXAMPLES,
    asOf: EXAMPLES_AS_OF,
  },
  neptune: {
    about: "installation scripts of Neptune notebooks",
    requests: "signed by your roles",
    grants: [
      {
        actions: READ_AND_LIST,
        resources: [
          "aws-neptune-notebook",
          "aws-neptune-notebook/*",
          "aws-neptune-notebook-{region}",
          "aws-neptune-notebook-{region}/*",
        ],
      },
    ],
    source: EXAMPLES,
    asOf: EXAMPLES_AS_OF,
  },
  "nitro-enclaves": {
    about: "certificates of ACM for Nitro Enclaves",
    requests: "signed by AWS",
    grants: [{ actions: READ, resources: ["aws-ec2-enclave-certificate-{region}-prod/*"] }],
    source: EXAMPLES,
    asOf: EXAMPLES_AS_OF,
  },
  "sagemaker-jumpstart": {
    about: "models and notebooks of SageMaker JumpStart",
    requests: "signed by your roles",
    grants: [
      {
        actions: READ_AND_LIST,
        resources: ["jumpstart-cache-prod-{region}", "jumpstart-cache-prod-{region}/*"],
      },
    ],
    source: EXAMPLES,
    asOf: EXAMPLES_AS_OF,
  },
  "session-manager-plugin": {
    about: "packages of the Session Manager plugin",
    requests: "unsigned",
    grants: [{ actions: READ, resources: ["session-manager-downloads/*"] }],
    source: EXAMPLES,
    asOf: EXAMPLES_AS_OF,
  },
  ssm: {
    about: "updates of SSM Agent, patch baselines, Distributor packages and document attachments",
    requests: "unsigned",
    grants: [
      {
        actions: READ,
        resources: [
          "aws-ssm-{region}/*",
          "aws-windows-downloads-{region}/*",
          "amazon-ssm-{region}/*",
          "amazon-ssm-packages-{region}/*",
          "{region}-birdwatcher-prod/*",
          "aws-ssm-distributor-file-{region}/*",
          "aws-ssm-document-attachments-{region}/*",
          "patch-baseline-snapshot-{region}/*",
          "aws-patchmanager-macos-{region}/*",
          "ssm-document-categories/*",
        ],
      },
    ],
    source: EXAMPLES,
    asOf: EXAMPLES_AS_OF,
  },
} as const satisfies Readonly<Record<string, OwnedBucketFacts>>;

/** What needs AWS-owned buckets. */
export type AwsOwnedBuckets = keyof typeof OWNED_BUCKETS;

/** Elastic Beanstalk spells Beijing its own way (same source). */
function beanstalk(prefix: string): BucketResource {
  return {
    usual: `${prefix}{region}/*`,
    exceptions: { "cn-north-1": `${prefix}public-beta-cn-north-1/*` },
  };
}
