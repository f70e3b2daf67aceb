const ENDPOINT_NAME = /^(?:\*\.)?vpce-[0-9a-z]+-[0-9a-z]+(?<zone>-[0-9a-z-]+)?\.(?<rest>.+)\.vpce\.[a-z0-9.-]+$/;

/**
 * Reads AWS's own name of an endpoint, such as `vpce-0a1-b2c.sqs.us-east-1.vpce.amazonaws.com`; undefined for other
 * names. The names for one zone contain it: `vpce-0a1-b2c-us-east-1a`.
 */
export function readEndpointName(name: string) {
  const found = ENDPOINT_NAME.exec(name)?.groups;
  return found && { isRegional: found["zone"] === undefined, region: found["rest"]?.split(".").at(-1) };
}

/** A name that a resolver can answer, with a label in place of `*`. */
export function probedName(name: string): string {
  if (!name.startsWith("*.")) return name;
  // Below the name of an S3 endpoint there are only certain labels: `bucket`, `accesspoint` and `control`.
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html
  return `${readEndpointName(name) ? "bucket" : "vpc-endpoints-verify"}${name.slice(1)}`;
}
