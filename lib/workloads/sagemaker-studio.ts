import { chooseServices, type NoOptions, type Only, type S3Options, type WorkloadSet } from "./service-set";
import { WORKLOADS } from "./workload-facts";

/** What SageMaker Studio needs beyond its set. */
export interface SageMakerStudioOptions extends S3Options {
  /**
   * Adds `servicecatalog`: SageMaker Projects are used.
   *
   * @default false
   */
  readonly servicecatalog?: boolean;
  /**
   * Adds `sts`: the SageMaker Python SDK runs remote jobs.
   *
   * @default false
   */
  readonly sts?: boolean;
  /**
   * Adds `logs`: the SageMaker Python SDK follows the logs of remote jobs.
   *
   * @default false
   */
  readonly logs?: boolean;
  /**
   * Adds `ecr.api` and `ecr.dkr`: you use container images of your own.
   *
   * @default false
   */
  readonly ecr?: boolean;
  /**
   * Adds `mlflow`: experiments are tracked with managed MLflow.
   *
   * @default false
   */
  readonly mlflow?: boolean;
}

/**
 * Endpoints of Amazon SageMaker Studio in VPC-only mode: `sagemaker.api`, `sagemaker.runtime`, `studio` and the `s3` gateway.
 *
 * @throws one Error that lists every wrong option
 * @example
 * services: { ...sageMakerStudio({ sts: true }), sqs: {} }
 */
export function sageMakerStudio<const Options extends SageMakerStudioOptions = NoOptions>(
  options?: Options & Only<Options, SageMakerStudioOptions>,
): WorkloadSet<(typeof WORKLOADS)["sagemaker-studio"], Options> {
  return chooseServices(WORKLOADS["sagemaker-studio"], options);
}
