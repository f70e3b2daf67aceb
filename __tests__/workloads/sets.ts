import { bedrock } from "../../lib/workloads/amazon-bedrock";
import { ecsFargate, ecsOnEc2 } from "../../lib/workloads/amazon-ecs";
import { eksPrivate } from "../../lib/workloads/amazon-eks";
import { batch } from "../../lib/workloads/aws-batch";
import { glue } from "../../lib/workloads/aws-glue";
import { lambda } from "../../lib/workloads/aws-lambda";
import { codeBuild } from "../../lib/workloads/code-build";
import { emrServerless } from "../../lib/workloads/emr-serverless";
import { sageMakerStudio } from "../../lib/workloads/sagemaker-studio";
import { sessionManager } from "../../lib/workloads/session-manager";
import { stepFunctions } from "../../lib/workloads/step-functions";
import type { WorkloadName } from "../../lib/workloads/workload-facts";

/** The functions of the workloads, called as JavaScript can; a Lambda function calls SQS besides. */
export const SETS: Readonly<Record<WorkloadName, (options: Readonly<Record<string, unknown>>) => object>> = {
  "ecs-fargate": ecsFargate,
  "ecs-on-ec2": ecsOnEc2,
  "eks-private": eksPrivate,
  "session-manager": sessionManager,
  lambda: (options) => lambda({ calls: ["sqs"], ...options }),
  bedrock,
  "sagemaker-studio": sageMakerStudio,
  codebuild: codeBuild,
  "emr-serverless": emrServerless,
  glue,
  "step-functions": stepFunctions,
  batch,
};
