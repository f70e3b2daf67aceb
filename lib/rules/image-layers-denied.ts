import type { EffectiveEndpoint } from "../model/effective-endpoint";
import type { EndpointPolicy } from "../model/endpoint-policy";
import type { Subject } from "../model/subject";
import { certainDenial, type Denial } from "../policy/evaluate/certain-denial";
import { imageLayerBucket, imageLayerDownloads } from "./image-layer-downloads";
import { defineRule, type Finding, finding } from "./rule";

/** The endpoints by which images are pulled. */
const REGISTRIES: readonly string[] = ["ecr.dkr", "ecr-fips.dkr"];

export const imageLayersDenied = defineRule({
  id: "image-layers-denied",
  severity: "warn",
  basis: "facts",
  what: "If ecr.dkr has an endpoint, the policy of s3 allows the download of image layers.",
  why: "Pulls of images fail: their layers are in a bucket of AWS, and the links to them are signed by an account of AWS.",
  source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html (read 2026-11-28)",
  check: (subject) => subject.policies.flatMap((policy) => checkPolicy(policy, subject)),
});

function checkPolicy(policy: EndpointPolicy, subject: Subject): readonly Finding[] {
  const endpoint = policy.endpoints.find((one) => carriesDownloads(one, subject));
  if (policy.token !== undefined || endpoint === undefined) return [];
  const { serviceRegion } = endpoint.options;
  const registry = subject.endpoints.find(({ name, options }) => {
    return REGISTRIES.includes(name) && options.serviceRegion === serviceRegion;
  });
  const region = serviceRegion ?? subject.props.region;
  const known = typeof region === "string" ? region : undefined;
  const denial = registry && certainDenial(policy.normal, imageLayerDownloads(policy.normal, known));
  if (registry === undefined || denial === undefined) return [];
  const path = [...endpoint.path, "policy"];
  return finding(path, `${explain(registry, known)}: ${advise(denial, endpoint, known)}`);
}

/** Whether clients in the VPC reach S3 by an endpoint without doing anything. */
function carriesDownloads({ type, service, options }: EffectiveEndpoint, { isShared }: Subject): boolean {
  if (service?.name !== "s3") return false;
  if (type === "Gateway") return true;
  // Names that the user lists may leave out that of the bucket.
  if (isShared) return options.privateDnsNames === undefined;
  const { privateDnsEnabled: isOn = true, privateDnsOnlyForInboundResolverEndpoint: isOnlyForInbound } = options;
  return isOn === true && (isOnlyForInbound ?? false) === false;
}

function explain({ name }: EffectiveEndpoint, region: string | undefined): string {
  return `The image layers that ${name} refers to cannot be downloaded: they are in the bucket ${imageLayerBucket(region ?? "<region>")}, by links that an account of AWS signs, neither yours nor a service`;
}

function advise(denial: Denial, { options }: EffectiveEndpoint, region: string | undefined): string {
  const where = region === undefined ? "{ region }" : `{ region: "${region}" }`;
  if (denial === "Deny") return "a Deny stops them, so except the objects of that bucket from it (notResources)";
  if (options.alsoAllow !== undefined) return `add ...awsOwnedBuckets(${where}, "ecr") to alsoAllow of s3`;
  return `add alsoAllow: awsOwnedBuckets(${where}, "ecr") to s3`;
}
