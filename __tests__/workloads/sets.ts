import { lambda } from "../../lib/workloads/aws-lambda";
import type { WorkloadName } from "../../lib/workloads/sets.generated";
import {
  batch,
  bedrock,
  codeBuild,
  ecsFargate,
  ecsOnEc2,
  eksPrivate,
  emrServerless,
  glue,
  sageMakerStudio,
  sessionManager,
  stepFunctions,
} from "../../lib/workloads/sets.generated";

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
