import { chooseServices, type NoOptions, type Only, type S3Options, type WorkloadSet } from "./service-set";
import { WORKLOADS } from "./workload-facts";

/** What a private EKS cluster needs beyond its set. */
export interface EksPrivateOptions extends S3Options {
  /**
   * Adds `sts`: pods use IAM roles for service accounts (IRSA).
   *
   * @default false
   */
  readonly sts?: boolean;
  /**
   * Adds `eks-auth`: pods use EKS Pod Identity.
   *
   * @default false
   */
  readonly "eks-auth"?: boolean;
  /**
   * Adds `eks`: something in the VPC calls the EKS API, which is not the Kubernetes API.
   *
   * @default false
   */
  readonly eks?: boolean;
  /**
   * Adds `elasticloadbalancing`: the AWS Load Balancer Controller runs.
   *
   * @default false
   */
  readonly elasticloadbalancing?: boolean;
  /**
   * Adds `autoscaling` and `sts`: the Cluster Autoscaler runs, which signs in through IRSA.
   *
   * @default false
   */
  readonly autoscaling?: boolean;
  /**
   * Adds `logs`: containers log to CloudWatch.
   *
   * @default false
   */
  readonly logs?: boolean;
  /**
   * Adds `xray`: containers send traces to X-Ray.
   *
   * @default false
   */
  readonly xray?: boolean;
  /**
   * Adds `ssm`: nodes read public parameters, or are reached with Session Manager.
   *
   * @default false
   */
  readonly ssm?: boolean;
}

/**
 * Endpoints of an Amazon EKS cluster without internet access: `ec2`, `ecr.api`, `ecr.dkr` and the `s3` gateway.
 *
 * @throws one Error that lists every wrong option
 * @example
 * services: { ...eksPrivate({ sts: true }), sqs: {} }
 */
export function eksPrivate<const Options extends EksPrivateOptions = NoOptions>(
  options?: Options & Only<Options, EksPrivateOptions>,
): WorkloadSet<(typeof WORKLOADS)["eks-private"], Options> {
  return chooseServices(WORKLOADS["eks-private"], options);
}
