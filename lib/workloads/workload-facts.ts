import type { AwsOwnedBuckets } from "../policy/ready/owned-buckets";
import type { Citation } from "../services/endpoint-service";
import type { EndpointServiceName } from "../services/names.generated";

/** Services that a workload needs in one case only. */
export interface ConditionalServices {
  /** The services of the case. */
  readonly services: readonly EndpointServiceName[];
  /** When they are needed. */
  readonly when: string;
}

/** What a workload in private subnets needs. */
export interface WorkloadFacts extends Citation {
  /** The workload in AWS's words. */
  readonly title: string;
  /** The function of this library that returns the set. */
  readonly call: string;
  /** The services that it always needs, each with its purpose. */
  readonly services: { readonly [Name in EndpointServiceName]?: string };
  /** The services that it needs in some cases, by the option that adds them. */
  readonly conditional: Readonly<Record<string, ConditionalServices>>;
  /** AWS-owned buckets that a restricted S3 endpoint must allow, by the service of the set that needs them. */
  readonly ownedBuckets: { readonly [Name in EndpointServiceName]?: AwsOwnedBuckets };
  /** What else to know, a sentence each. */
  readonly notes: readonly string[];
}

const AS_OF = "2026-11-23";

const IMAGE_PULL = {
  "ecr.api": "tokens and manifests of images",
  "ecr.dkr": "the registry of the images",
  s3: "layers of images, which ECR keeps in S3 (gateway, free)",
} as const;

/** The workloads, each as AWS's page on it says. */
export const WORKLOADS = {
  "ecs-fargate": {
    title: "Amazon ECS tasks on AWS Fargate, platform version 1.4.0 or later",
    call: "ecsFargate",
    services: IMAGE_PULL,
    conditional: {
      logs: { services: ["logs"], when: "tasks log with the awslogs driver" },
      secretsmanager: {
        services: ["secretsmanager"],
        when: "task definitions read secrets or registry passwords",
      },
      ssm: { services: ["ssm"], when: "task definitions read parameters of Parameter Store" },
    },
    ownedBuckets: { "ecr.dkr": "ecr" },
    notes: [
      "The ecs endpoints are not needed on Fargate.",
      "Add the S3 gateway at a quiet time, since open connections to S3 drop.",
    ],
    source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html",
    asOf: AS_OF,
  },
  "ecs-on-ec2": {
    title: "Amazon ECS tasks on container instances of Amazon EC2",
    call: "ecsOnEc2",
    services: {
      "ecs-agent": "the container agent polls for work",
      "ecs-telemetry": "the container agent reports metrics",
      ecs: "the container agent registers the instance",
      ...IMAGE_PULL,
    },
    conditional: {
      logs: { services: ["logs"], when: "tasks log with the awslogs driver" },
      secretsmanager: {
        services: ["secretsmanager"],
        when: "task definitions read secrets or registry passwords",
      },
    },
    ownedBuckets: { "ecr.dkr": "ecr" },
    notes: ["Container agent 1.25.1 or later; restart the agents of running instances afterwards."],
    source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/vpc-endpoints.html",
    asOf: AS_OF,
  },
  "eks-private": {
    title: "Amazon EKS private cluster, without internet access",
    call: "eksPrivate",
    services: { ec2: "nodes describe themselves and their network interfaces", ...IMAGE_PULL },
    conditional: {
      sts: { services: ["sts"], when: "pods use IAM roles for service accounts (IRSA)" },
      "eks-auth": { services: ["eks-auth"], when: "pods use EKS Pod Identity" },
      eks: { services: ["eks"], when: "something in the VPC calls the EKS API" },
      elasticloadbalancing: {
        services: ["elasticloadbalancing"],
        when: "the AWS Load Balancer Controller runs",
      },
      autoscaling: {
        services: ["autoscaling", "sts"],
        when: "the Cluster Autoscaler runs, which signs in through IRSA",
      },
      logs: { services: ["logs"], when: "containers log to CloudWatch" },
      xray: { services: ["xray"], when: "containers send traces to X-Ray" },
      ssm: { services: ["ssm"], when: "nodes read public parameters or are reached with Session Manager" },
    },
    ownedBuckets: { "ecr.dkr": "eks" },
    notes: [
      "The Kubernetes API is not behind the eks endpoint: turn on private access of the cluster.",
      "Copy images from public registries to ECR.",
    ],
    source: "https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html",
    asOf: AS_OF,
  },
  "session-manager": {
    title: "AWS Systems Manager Session Manager for EC2 instances",
    call: "sessionManager",
    services: {
      ssm: "SSM Agent registers the instance and gets its work",
      ssmmessages: "the channel of sessions",
      s3: "updates of SSM Agent, documents and patches (gateway, free)",
    },
    conditional: {
      ec2messages: { services: ["ec2messages"], when: "SSM Agent is older than 3.3.40.0" },
      kms: { services: ["kms"], when: "sessions are encrypted with a KMS key" },
      logs: { services: ["logs"], when: "sessions are logged to CloudWatch" },
      ec2: { services: ["ec2"], when: "Systems Manager makes VSS snapshots of Windows instances" },
    },
    ownedBuckets: { ssm: "ssm" },
    notes: ["Hybrid nodes sign some calls without SigV4: allow them by ssm:NodeOrgId or ssm:NodeAccountId."],
    source: "https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-create-vpc.html",
    asOf: AS_OF,
  },
  lambda: {
    title: "AWS Lambda functions attached to a VPC",
    call: "lambda",
    services: {},
    conditional: { lambda: { services: ["lambda"], when: "the code calls the Lambda API" } },
    ownedBuckets: {},
    notes: ["The function itself needs no endpoint: name the services that its code calls."],
    source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-endpoints.html",
    asOf: AS_OF,
  },
  bedrock: {
    title: "Amazon Bedrock inference",
    call: "bedrock",
    services: { "bedrock-runtime": "InvokeModel and Converse" },
    conditional: {
      bedrock: { services: ["bedrock"], when: "models, guardrails or jobs are managed from the VPC" },
      "bedrock-mantle": { services: ["bedrock-mantle"], when: "the code speaks the OpenAI-style API" },
      "bedrock-agent": { services: ["bedrock-agent"], when: "agents are managed from the VPC" },
      "bedrock-agent-runtime": {
        services: ["bedrock-agent-runtime"],
        when: "agents are invoked or knowledge bases queried",
      },
      "bedrock-agentcore": { services: ["bedrock-agentcore"], when: "AgentCore is called" },
      "bedrock-agentcore.gateway": {
        services: ["bedrock-agentcore.gateway"],
        when: "an AgentCore gateway is called",
      },
      "bedrock-data-automation": {
        services: ["bedrock-data-automation"],
        when: "data automation projects are managed from the VPC",
      },
      "bedrock-data-automation-runtime": {
        services: ["bedrock-data-automation-runtime"],
        when: "data automation is invoked",
      },
      "bedrock-fips": {
        services: ["bedrock-fips"],
        when: "the control plane is called by its FIPS host name, which few regions have",
      },
      "bedrock-runtime-fips": {
        services: ["bedrock-runtime-fips"],
        when: "inference is called by its FIPS host name, which few regions have",
      },
    },
    ownedBuckets: {},
    notes: [],
    source: "https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html",
    asOf: AS_OF,
  },
  "sagemaker-studio": {
    title: "Amazon SageMaker Studio in VPC-only mode",
    call: "sageMakerStudio",
    services: {
      "sagemaker.api": "the SageMaker API",
      "sagemaker.runtime": "inference on SageMaker endpoints",
      studio: "Studio itself (aws.sagemaker.{region}.studio)",
      s3: "data, notebooks and artifacts (gateway, free)",
    },
    conditional: {
      servicecatalog: { services: ["servicecatalog"], when: "SageMaker Projects are used" },
      sts: { services: ["sts"], when: "the SageMaker Python SDK runs remote jobs" },
      logs: { services: ["logs"], when: "the SageMaker Python SDK follows the logs of remote jobs" },
      ecr: { services: ["ecr.api", "ecr.dkr"], when: "you use container images of your own" },
      mlflow: { services: ["mlflow"], when: "experiments are tracked with managed MLflow" },
    },
    ownedBuckets: { "sagemaker.api": "sagemaker-jumpstart", "ecr.dkr": "ecr" },
    notes: ["Security groups of Studio apps also need TCP 2049 to EFS, and 8192-65535 among themselves."],
    source: "https://docs.aws.amazon.com/sagemaker/latest/dg/studio-notebooks-and-internet-access.html",
    asOf: AS_OF,
  },
  codebuild: {
    title: "AWS CodeBuild, called from a VPC or building inside it",
    call: "codeBuild",
    services: { codebuild: "the CodeBuild API, called from the VPC" },
    conditional: {
      s3: { services: ["s3"], when: "builds in the VPC read source or write artifacts in S3" },
      logs: { services: ["logs"], when: "builds in the VPC log to CloudWatch themselves" },
      ecr: { services: ["ecr.api", "ecr.dkr", "s3"], when: "builds in the VPC pull or push images of ECR" },
      secretsmanager: { services: ["secretsmanager"], when: "builds read secrets" },
      ssm: { services: ["ssm"], when: "builds read parameters of Parameter Store" },
      "git-codecommit": { services: ["git-codecommit"], when: "builds clone from CodeCommit" },
    },
    ownedBuckets: { "ecr.dkr": "ecr" },
    notes: ["AWS's page lists the endpoint of the API only; what builds need follows from what they call."],
    source: "https://docs.aws.amazon.com/codebuild/latest/userguide/use-vpc-endpoints-with-codebuild.html",
    asOf: AS_OF,
  },
  "emr-serverless": {
    title: "Amazon EMR Serverless applications with VPC access",
    call: "emrServerless",
    services: { s3: "data, scripts and logs (gateway, free)" },
    conditional: {
      glue: { services: ["glue"], when: "jobs use the Glue Data Catalog" },
      dynamodb: { services: ["dynamodb"], when: "jobs use DynamoDB tables (gateway, free)" },
      kms: { services: ["kms"], when: "jobs encrypt with KMS keys" },
      logs: { services: ["logs"], when: "jobs log to CloudWatch" },
      secretsmanager: { services: ["secretsmanager"], when: "jobs read secrets" },
      sts: { services: ["sts"], when: "jobs assume other roles" },
      "emr-serverless": {
        services: ["emr-serverless"],
        when: "the EMR Serverless API is called from the VPC",
      },
      "emr-serverless-services.livy": {
        services: ["emr-serverless-services.livy"],
        when: "interactive sessions are opened with Livy",
      },
      "emr-serverless.dashboard": {
        services: ["emr-serverless.dashboard"],
        when: "application UIs are opened from the VPC",
      },
    },
    ownedBuckets: { s3: "emr-serverless" },
    notes: ["EMR Serverless refuses security groups whose rules are open to the world."],
    source: "https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/vpc-access.html",
    asOf: AS_OF,
  },
  glue: {
    title: "AWS Glue jobs with a connection into a VPC",
    call: "glue",
    services: { s3: "scripts, temporary files and data: Glue requires it (gateway, free)" },
    conditional: {
      glue: { services: ["glue"], when: "jobs call the Glue API or the Data Catalog" },
      sts: { services: ["sts"], when: "jobs assume other roles" },
      secretsmanager: { services: ["secretsmanager"], when: "connections read their passwords from secrets" },
      logs: { services: ["logs"], when: "jobs log continuously to CloudWatch" },
      kms: { services: ["kms"], when: "jobs encrypt with KMS keys" },
      "glue.sessions": { services: ["glue.sessions"], when: "clients open sessions with Spark Connect" },
    },
    ownedBuckets: {},
    notes: [
      "The job's security group must allow traffic from itself, and the VPC needs both DNS attributes.",
      "Glue Studio's visual transforms come from buckets that differ by account and region.",
    ],
    source: "https://docs.aws.amazon.com/glue/latest/dg/vpc-endpoints-s3.html",
    asOf: AS_OF,
  },
  "step-functions": {
    title: "AWS Step Functions, called from a VPC",
    call: "stepFunctions",
    services: { states: "the Step Functions API" },
    conditional: {
      "sync-states": {
        services: ["sync-states"],
        when: "Express workflows are run with StartSyncExecution",
      },
    },
    ownedBuckets: {},
    notes: [
      "Without private DNS, clients that set the endpoint must turn off host prefix injection for sync.",
    ],
    source: "https://docs.aws.amazon.com/step-functions/latest/dg/vpc-endpoints.html",
    asOf: AS_OF,
  },
  batch: {
    title: "AWS Batch jobs",
    call: "batch",
    services: { batch: "the Batch API" },
    conditional: {
      fargate: {
        services: ["ecr.api", "ecr.dkr", "s3"],
        when: "jobs run on Fargate",
      },
      ec2: {
        services: ["ecs-agent", "ecs-telemetry", "ecs", "ecr.api", "ecr.dkr", "s3"],
        when: "jobs run on EC2",
      },
      logs: { services: ["logs"], when: "jobs log with the awslogs driver" },
      secretsmanager: { services: ["secretsmanager"], when: "job definitions read secrets" },
    },
    ownedBuckets: { "ecr.dkr": "ecr" },
    notes: ["AWS's page contradicts itself on Fargate; the rules of Amazon ECS are used."],
    source: "https://docs.aws.amazon.com/batch/latest/userguide/vpc-interface-endpoints.html",
    asOf: AS_OF,
  },
} as const satisfies Readonly<Record<string, WorkloadFacts>>;

/** The names of the workloads, such as `ecs-fargate`. */
export type WorkloadName = keyof typeof WORKLOADS;
