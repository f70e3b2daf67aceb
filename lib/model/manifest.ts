import type { EndpointType } from "./endpoint-type";

/** The file that synth writes for the command line, in the folder of each stack. */
export const MANIFEST_FILE = "vpc-endpoints.json";

/** The version of its form. */
export const MANIFEST_VERSION = 2;

/** What the file holds. */
export interface Manifest {
  readonly version: typeof MANIFEST_VERSION;
  /** The constructs of the stack. */
  readonly constructs: readonly ManifestConstruct[];
}

/** The endpoints of one construct. */
export interface ManifestConstruct extends ManifestPlan {
  /** The path of the construct in its stack. */
  readonly path: string;
}

/** The part of a plan that the command line reads; null for what only Terraform knows. */
export interface ManifestPlan {
  readonly region: string | null;
  /** The id of the VPC that has the endpoints. */
  readonly vpcId: string | null;
  readonly endpoints: readonly ManifestEndpoint[];
  /** The policies that limit anything, once each. */
  readonly policies: readonly ManifestPolicy[];
  /** Whether Terraform may leave subnets out, since the service is not in their zones. */
  readonly choosesSubnets: boolean;
  /** The variable by which callers choose among the endpoints; null if there is none. */
  readonly servicesVariable: string | null;
  /** How other VPCs share the endpoints; null if none do. */
  readonly sharing: ManifestSharing | null;
}

/** One endpoint. */
export interface ManifestEndpoint {
  /** Its key in outputs. */
  readonly name: string;
  readonly type: EndpointType;
  /** The full name of its service; null also for endpoints that lead to no service. */
  readonly serviceName: string | null;
  /** The region of a service in another region. */
  readonly serviceRegion: string | null;
  /** The number of its subnets; null also for gateways. */
  readonly subnets: number | null;
  /** The index of its policy; null for full access, also if no policy is attached. */
  readonly policy: number | null;
}

/** A policy of endpoints. */
export interface ManifestPolicy {
  /**
   * The IAM document, with variables such as `${terraform:aws_sqs_queue.jobs.arn}` for what only Terraform knows of it;
   * null if only Terraform knows all of it.
   */
  readonly document: object | null;
  /** Where in the props each of its statements is: `services.sqs.policy[1]`; of a document that is not known, where it is. */
  readonly paths: readonly string[];
}

/** By what other VPCs resolve the names of the endpoints. */
export interface ManifestSharing {
  readonly dns: "hosted-zones" | "profile";
  /** The number of hosted zones; none with a Profile. */
  readonly hostedZones: number;
}
