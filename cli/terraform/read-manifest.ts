import { ENDPOINT_TYPES } from "../../lib/model/endpoint-type";
import {
  MANIFEST_VERSION,
  type ManifestConstruct,
  type ManifestEndpoint,
  type ManifestPolicy,
  type ManifestSharing,
} from "../../lib/model/manifest";
import { isObject } from "../../lib/shapes/is-object";
import { show } from "../../lib/shapes/text";
import { parseJson } from "../parse-json";
import type { Reading } from "../reading";

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number";
const isNull: Check = (value) => value === null;

const isEndpoint = objectOf<ManifestEndpoint>({
  name: isText,
  type: (value) => ENDPOINT_TYPES.some((known) => known === value),
  serviceName: either(isText, isNull),
  serviceRegion: either(isText, isNull),
  subnets: either(isNumber, isNull),
  policy: either(isNumber, isNull),
});

const isPolicy = objectOf<ManifestPolicy>({
  document: either(isObject, isNull),
  paths: (value) => Array.isArray(value) && value.every(isText),
});

const isHub = objectOf<ManifestSharing>({ dns: (value) => value === "hosted-zones", hostedZones: isNumber });

const isConstruct = objectOf<ManifestConstruct>({
  path: isText,
  region: either(isText, isNull),
  vpcId: either(isText, isNull),
  policies: (value) => Array.isArray(value) && value.every(isPolicy),
  endpoints: (value) => Array.isArray(value) && value.every(isEndpoint),
  choosesSubnets: (value) => typeof value === "boolean",
  servicesVariable: either(isText, isNull),
  sharing: either(isHub, (value) => isObject(value) && value["dns"] === "profile", isNull),
});

const NO_MANIFEST = { error: "is not a manifest of VPC endpoints: run npm run synth again" };

/** Reads the constructs of a manifest. */
export function readManifest(text: string): Reading<readonly ManifestConstruct[]> {
  const manifest = parseJson(text);
  if (!isObject(manifest)) return NO_MANIFEST;
  const { version, constructs } = manifest;
  if (version !== MANIFEST_VERSION) {
    return {
      error: `has version ${show(version)}, but this command reads version ${MANIFEST_VERSION}: run npm run synth again, with the same version of cdktf-aws-vpc-endpoints as the command`,
    };
  }
  return Array.isArray(constructs) && constructs.every(isConstruct) ? { value: constructs } : NO_MANIFEST;
}

function objectOf<Value>(checks: Readonly<Record<keyof Value, Check>>) {
  return (value: unknown): value is Value =>
    isObject(value) && Object.entries<Check>(checks).every(([name, check]) => check(value[name]));
}

function either(...checks: readonly Check[]): Check {
  return (value) => checks.some((check) => check(value));
}
