import { lambda } from "../../lib/workloads/aws-lambda";
import {
  agentCore,
  batch,
  bedrock,
  cloudWatchAgent,
  codeBuild,
  codeDeployAgent,
  ecsFargate,
  ecsOnEc2,
  eksCsiDrivers,
  eksPrivate,
  emrOnEc2,
  emrServerless,
  externalDns,
  glue,
  imageBuilder,
  karpenter,
  mwaa,
  sageMakerStudio,
  secretsStoreCsi,
  sessionManager,
  stepFunctions,
  WORKLOADS,
  type WorkloadName,
} from "../../lib/workloads/sets.generated";

/** Calls a function of a workload as JavaScript can, with whatever options. */
function fromJavaScript(set: (options: never) => object) {
  return (options: Readonly<Record<string, unknown>>): object => Reflect.apply(set, undefined, [options]);
}

/** The options of a workload, all of them. */
export function everyOption(name: WorkloadName): Readonly<Record<string, boolean>> {
  return Object.fromEntries(Object.keys(WORKLOADS[name].conditional).map((option) => [option, true]));
}

/** The functions of the workloads, called as JavaScript can. */
export const SETS: Readonly<Record<WorkloadName, (options: Readonly<Record<string, unknown>>) => object>> = {
  "ecs-fargate": fromJavaScript(ecsFargate),
  "ecs-on-ec2": fromJavaScript(ecsOnEc2),
  "eks-private": fromJavaScript(eksPrivate),
  "session-manager": fromJavaScript(sessionManager),
  lambda: fromJavaScript(lambda),
  bedrock: fromJavaScript(bedrock),
  "sagemaker-studio": fromJavaScript(sageMakerStudio),
  codebuild: fromJavaScript(codeBuild),
  "emr-serverless": fromJavaScript(emrServerless),
  glue: fromJavaScript(glue),
  "step-functions": fromJavaScript(stepFunctions),
  batch: fromJavaScript(batch),
  agentcore: fromJavaScript(agentCore),
  karpenter: fromJavaScript(karpenter),
  "external-dns": fromJavaScript(externalDns),
  "eks-csi-drivers": fromJavaScript(eksCsiDrivers),
  "secrets-store-csi": fromJavaScript(secretsStoreCsi),
  "cloudwatch-agent": fromJavaScript(cloudWatchAgent),
  mwaa: fromJavaScript(mwaa),
  "image-builder": fromJavaScript(imageBuilder),
  "emr-on-ec2": fromJavaScript(emrOnEc2),
  "codedeploy-agent": fromJavaScript(codeDeployAgent),
};
