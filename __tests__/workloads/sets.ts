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

/** Calls a function of a workload as JavaScript can, with whatever options. */
function fromJavaScript(set: (options?: never) => object) {
  return (options: Readonly<Record<string, unknown>>): object => Reflect.apply(set, undefined, [options]);
}

/** The functions of the workloads, called as JavaScript can; a Lambda function calls SQS besides. */
export const SETS: Readonly<Record<WorkloadName, (options: Readonly<Record<string, unknown>>) => object>> = {
  "ecs-fargate": fromJavaScript(ecsFargate),
  "ecs-on-ec2": fromJavaScript(ecsOnEc2),
  "eks-private": fromJavaScript(eksPrivate),
  "session-manager": fromJavaScript(sessionManager),
  lambda: (options) => lambda({ calls: ["sqs"], ...options }),
  bedrock: fromJavaScript(bedrock),
  "sagemaker-studio": fromJavaScript(sageMakerStudio),
  codebuild: fromJavaScript(codeBuild),
  "emr-serverless": fromJavaScript(emrServerless),
  glue: fromJavaScript(glue),
  "step-functions": fromJavaScript(stepFunctions),
  batch: fromJavaScript(batch),
};
