import type { Construct } from "constructs";
import { VpcEndpoints } from "../../lib/constructs/vpc-endpoints";
import { awsOwnedBuckets } from "../../lib/policy/ready/owned-buckets";
import { accountAllowList, organizationPerimeter } from "../../lib/policy/ready/perimeter";
import { readOnly } from "../../lib/policy/ready/read-only";
import { type LambdaOptions, lambda } from "../../lib/workloads/aws-lambda";
import { mergeWorkloads } from "../../lib/workloads/merge-workloads";
import type {
  AgentCoreOptions,
  BatchOptions,
  CloudWatchAgentOptions,
  CodeBuildOptions,
  CodeDeployAgentOptions,
  EksCsiDriversOptions,
  EksPrivateOptions,
  EmrOnEc2Options,
  EmrServerlessOptions,
  ExternalDnsOptions,
  GlueOptions,
  ImageBuilderOptions,
  KarpenterOptions,
  MwaaOptions,
  SageMakerStudioOptions,
  SecretsStoreCsiOptions,
  StepFunctionsOptions,
  WORKLOADS,
  WorkloadName,
} from "../../lib/workloads/sets.generated";
import {
  type BedrockOptions,
  bedrock,
  type EcsFargateOptions,
  type EcsOnEc2Options,
  ecsFargate,
  ecsOnEc2,
  eksCsiDrivers,
  eksPrivate,
  karpenter,
  type SessionManagerOptions,
  sessionManager,
} from "../../lib/workloads/sets.generated";

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type CasesOf<Name extends WorkloadName> = keyof (typeof WORKLOADS)[Name]["conditional"];

// Every case of the facts has an option, and every option a case.
true satisfies Same<keyof EcsFargateOptions, CasesOf<"ecs-fargate"> | "restrictS3">;
true satisfies Same<keyof EcsOnEc2Options, CasesOf<"ecs-on-ec2"> | "restrictS3">;
true satisfies Same<keyof EksPrivateOptions, CasesOf<"eks-private"> | "restrictS3">;
true satisfies Same<keyof SessionManagerOptions, CasesOf<"session-manager"> | "restrictS3">;
true satisfies Same<keyof BedrockOptions, CasesOf<"bedrock">>;
true satisfies Same<keyof SageMakerStudioOptions, CasesOf<"sagemaker-studio"> | "restrictS3">;
true satisfies Same<keyof CodeBuildOptions, CasesOf<"codebuild"> | "restrictS3">;
true satisfies Same<keyof EmrServerlessOptions, CasesOf<"emr-serverless"> | "restrictS3">;
true satisfies Same<keyof GlueOptions, CasesOf<"glue"> | "restrictS3">;
true satisfies Same<keyof StepFunctionsOptions, CasesOf<"step-functions">>;
true satisfies Same<keyof BatchOptions, CasesOf<"batch"> | "restrictS3">;
true satisfies Same<keyof KarpenterOptions, CasesOf<"karpenter"> | "restrictS3">;
true satisfies Same<keyof ExternalDnsOptions, CasesOf<"external-dns">>;
true satisfies Same<keyof EksCsiDriversOptions, CasesOf<"eks-csi-drivers"> | "restrictS3">;
true satisfies Same<keyof SecretsStoreCsiOptions, CasesOf<"secrets-store-csi">>;
true satisfies Same<keyof CloudWatchAgentOptions, CasesOf<"cloudwatch-agent"> | "restrictS3">;
true satisfies Same<keyof AgentCoreOptions, CasesOf<"agentcore"> | "restrictS3">;
true satisfies Same<keyof MwaaOptions, CasesOf<"mwaa"> | "restrictS3">;
true satisfies Same<keyof ImageBuilderOptions, CasesOf<"image-builder"> | "restrictS3">;
true satisfies Same<keyof EmrOnEc2Options, CasesOf<"emr-on-ec2"> | "restrictS3">;
true satisfies Same<keyof CodeDeployAgentOptions, CasesOf<"codedeploy-agent"> | "restrictS3">;
true satisfies Same<keyof LambdaOptions, CasesOf<"lambda"> | "calls">;

declare const scope: Construct;
declare const region: string;
declare const flag: boolean;
const organizationId = "o-a1b2c3d4e5";

// A set is spread beside other services, and its keys reach endpoint().
const spread = new VpcEndpoints(scope, "spread", {
  vpcId: "vpc-1",
  services: { ...ecsFargate({ logs: true }), sqs: { policy: readOnly("sqs") } },
});
spread.endpoint("ecr.dkr").id;
spread.endpoint("logs").dnsEntry;
spread.endpoint("s3").prefixListId;
spread.endpoint("sqs").arn;
// @ts-expect-error the option is not on
spread.endpoint("ssm");

// A perimeter and the layer bucket are one line.
new VpcEndpoints(scope, "perimeter", {
  vpcId: "vpc-1",
  services: {
    ...ecsFargate(),
    s3: { policy: [...organizationPerimeter({ organizationId }), ...awsOwnedBuckets({ region }, "ecr")] },
    kms: { policy: accountAllowList({ accountIds: ["111122223333"] }) },
  },
});

const merged = new VpcEndpoints(scope, "merged", {
  vpcId: "vpc-1",
  services: mergeWorkloads(
    ecsFargate({ restrictS3: { region, statements: organizationPerimeter({ organizationId }) } }),
    sessionManager({ kms: true, restrictS3: { region } }),
    lambda({ calls: ["sns"], lambda: true }),
    bedrock({ "bedrock-agent-runtime": true }),
    { dynamodb: {} },
  ),
});
merged.endpoint("ecr.api").id;
merged.endpoint("kms").id;
merged.endpoint("sns").id;
merged.endpoint("lambda").id;
merged.endpoint("bedrock-agent-runtime").id;
merged.endpoint("dynamodb").prefixListId;
// @ts-expect-error no set has it
merged.endpoint("logs");

const cluster = new VpcEndpoints(scope, "cluster", {
  vpcId: "vpc-1",
  services: {
    ...eksPrivate(),
    ...karpenter({ sqs: true }),
    ...eksCsiDrivers({ efs: true }),
    ...lambda({ "event-sources": true }),
  },
});
cluster.endpoint("sqs").id;
cluster.endpoint("elasticfilesystem").id;
cluster.endpoint("sts").id;
// @ts-expect-error the option is not on
cluster.endpoint("fsx");

// Without options, a set has what it always needs.
true satisfies Same<keyof ReturnType<typeof plainFargate>, "ecr.api" | "ecr.dkr" | "s3">;
const plainFargate = () => ecsFargate();
true satisfies Same<keyof ReturnType<typeof emptyOptions>, "ecr.api" | "ecr.dkr" | "s3">;
const emptyOptions = () => ecsFargate({});
// @ts-expect-error a set that needs nothing by itself asks what is used
eksCsiDrivers();
// @ts-expect-error the same for a function
lambda();
// @ts-expect-error an option with a typing error beside one that is right
ecsFargate({ logs: true, log: true });
// @ts-expect-error an option that is no flag
ecsFargate({ logs: "yes" });

// What is decided at run time is not promised.
// @ts-expect-error the option may be off
ecsOnEc2({ logs: flag }).logs;
// @ts-expect-error an option with a typing error
ecsFargate({ log: true });
// @ts-expect-error a workload without S3 has nothing to restrict
bedrock({ restrictS3: { region } });
// @ts-expect-error a service with a typing error
lambda({ calls: ["sqss"] });
// @ts-expect-error buckets with a typing error
awsOwnedBuckets({ region }, "ecs");
// @ts-expect-error a statement of another service
ecsFargate({ restrictS3: { region, statements: readOnly("sqs") } });
