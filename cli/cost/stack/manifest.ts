import { COSTED_TYPES, type CostedType } from "../../../lib/cost/cost-input";
import { isObject } from "../../../lib/shapes/is-object";
import type { Reading } from "../../reading";

/** The name of the file that synth writes next to `cdk.tf.json`. */
export const MANIFEST_FILE = "vpc-endpoints.json";

const VERSION = 1;

/** What synth knows about the endpoints of one construct. */
export interface ManifestConstruct {
  /** The path of the construct in its stack: `network/endpoints`. */
  readonly path: string;
  /** The region; null if only Terraform knows it. */
  readonly region: string | null;
  readonly endpoints: readonly ManifestEndpoint[];
  /** Whether Terraform may leave out some of the subnets. */
  readonly choosesSubnets: boolean;
  /** The variable by which callers choose among the endpoints; null if there is none. */
  readonly servicesVariable: string | null;
  /** How a hub shares the names of its endpoints; null if the construct is not a hub. */
  readonly sharing: ManifestSharing | null;
}

/** One endpoint of a construct. */
export interface ManifestEndpoint {
  /** Its key in the outputs of the construct. */
  readonly name: string;
  readonly type: CostedType;
  /** The full name of the service; null if only Terraform knows it. */
  readonly serviceName: string | null;
  /** The region of a service in another region; null for any other service. */
  readonly serviceRegion: string | null;
  /** The number of subnets; null if only Terraform knows it, and for a gateway. */
  readonly subnets: number | null;
}

/** How a hub shares the names of its endpoints. */
export type ManifestSharing =
  | { readonly dns: "hosted-zones"; readonly hostedZones: number }
  | { readonly dns: "profile" };

/** Reads the constructs of a manifest. */
export function readManifest(text: string): Reading<readonly ManifestConstruct[]> {
  const manifest = parse(text);
  if (!isObject(manifest)) return { error: "is not a manifest of VPC endpoints: run npm run synth again" };
  const { version, constructs } = manifest;
  if (version !== VERSION) {
    return {
      error: `has version ${version}, but this command reads version ${VERSION}: run npm run synth again, with the same version of cdktf-aws-vpc-endpoints as the command`,
    };
  }
  return Array.isArray(constructs) && constructs.every(isConstruct)
    ? { value: constructs }
    : { error: "is not a manifest of VPC endpoints: run npm run synth again" };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isConstruct(value: unknown): value is ManifestConstruct {
  if (!isObject(value)) return false;
  const { path, region, endpoints, choosesSubnets, servicesVariable, sharing } = value;
  return (
    typeof path === "string" &&
    isTextOrNull(region) &&
    Array.isArray(endpoints) &&
    endpoints.every(isEndpoint) &&
    typeof choosesSubnets === "boolean" &&
    isTextOrNull(servicesVariable) &&
    (sharing === null || isSharing(sharing))
  );
}

function isEndpoint(value: unknown): value is ManifestEndpoint {
  if (!isObject(value)) return false;
  const { name, type, serviceName, serviceRegion, subnets } = value;
  return (
    typeof name === "string" &&
    COSTED_TYPES.some((known) => known === type) &&
    isTextOrNull(serviceName) &&
    isTextOrNull(serviceRegion) &&
    (subnets === null || typeof subnets === "number")
  );
}

function isSharing(value: unknown): value is ManifestSharing {
  if (!isObject(value)) return false;
  return (
    value["dns"] === "profile" ||
    (value["dns"] === "hosted-zones" && typeof value["hostedZones"] === "number")
  );
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}
