/** The label to ask for in place of `*`. */
const PROBE_LABEL = "vpc-endpoints-verify";

const ENDPOINT_NAME =
  /^(?:\*\.)?vpce-[0-9a-z]+-[0-9a-z]+(?<zone>-[0-9a-z-]+)?\.(?<rest>.+)\.vpce\.[a-z0-9.-]+$/;

/** Whether a DNS name is AWS's own name of an endpoint, such as `vpce-0a1-b2c.sqs.us-east-1.vpce.amazonaws.com`. */
export function isEndpointName(name: string): boolean {
  return ENDPOINT_NAME.test(name);
}

/** Whether it is the name for all zones of an endpoint; the other names contain a zone: `vpce-0a1-b2c-us-east-1a`. */
export function isRegionalEndpointName(name: string): boolean {
  const found = ENDPOINT_NAME.exec(name)?.groups;
  return found !== undefined && found["zone"] === undefined;
}

/** The region in the name of an endpoint; undefined for other names. */
export function regionOfEndpointName(name: string): string | undefined {
  return ENDPOINT_NAME.exec(name)?.groups?.["rest"]?.split(".").at(-1);
}

/** A name that a resolver can answer, with a label in place of `*`. */
export function probedName(name: string): string {
  if (!name.startsWith("*.")) return name;
  // Below the name of an S3 endpoint there are only certain labels: `bucket`, `accesspoint` and `control`.
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html
  return `${isEndpointName(name) ? "bucket" : PROBE_LABEL}${name.slice(1)}`;
}
