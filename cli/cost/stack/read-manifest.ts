import { ENDPOINT_TYPES } from "../../../lib/model/endpoint-type";
import {
  MANIFEST_VERSION,
  type ManifestConstruct,
  type ManifestEndpoint,
  type ManifestSharing,
} from "../../../lib/model/manifest";
import { isObject } from "../../../lib/shapes/is-object";
import { show } from "../../../lib/shapes/text";
import { parseJson } from "../../parse-json";
import type { Reading } from "../../reading";

/** Reads the constructs of a manifest. */
export function readManifest(text: string): Reading<readonly ManifestConstruct[]> {
  const manifest = parseJson(text);
  if (!isObject(manifest)) return { error: "is not a manifest of VPC endpoints: run npm run synth again" };
  const { version, constructs } = manifest;
  if (version !== MANIFEST_VERSION) {
    return {
      error: `has version ${show(version)}, but this command reads version ${MANIFEST_VERSION}: run npm run synth again, with the same version of cdktf-aws-vpc-endpoints as the command`,
    };
  }
  return Array.isArray(constructs) && constructs.every(isConstruct)
    ? { value: constructs }
    : { error: "is not a manifest of VPC endpoints: run npm run synth again" };
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
    ENDPOINT_TYPES.some((known) => known === type) &&
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
