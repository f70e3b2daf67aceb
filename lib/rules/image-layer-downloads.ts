import type { NormalPolicy } from "../policy/document/normal";
import type { ContextValue, PolicyRequest } from "../policy/evaluate/request";
import { partitionOf, regionNames } from "../services/regions";

/** No account has this id. That of Amazon ECR is not published, nor whether it is in an organization. */
const ACCOUNT = "000000000000";
const ORGANIZATION = "o-0000000000";
const ORGANIZATION_PATH = `${ORGANIZATION}/r-0000/ou-0000-00000000/`;

const OF_ORGANIZATION: PolicyRequest["context"] = {
  "aws:PrincipalOrgID": ORGANIZATION,
  "aws:PrincipalOrgPaths": [ORGANIZATION_PATH],
  "aws:ResourceOrgID": ORGANIZATION,
  "aws:ResourceOrgPaths": [ORGANIZATION_PATH],
};
const OF_NONE = Object.fromEntries(Object.keys(OF_ORGANIZATION).map((key) => [key, null]));

/** The bucket with the image layers of Amazon ECR in a region. */
export function imageLayerBucket(region: string): string {
  return `prod-${region}-starport-layer-bucket`;
}

/**
 * Downloads of image layers: from the region, or from all if it is not known. An account of AWS signs them, which
 * carries no tags of the user's.
 * https://github.com/aws-samples/data-perimeter-policy-examples/blob/main/service_owned_resources.md (read 2026-11-28)
 */
export function imageLayerDownloads(policy: NormalPolicy, region: string | undefined): readonly PolicyRequest[] {
  const tags = policy.statements.flatMap(({ conditions }) => {
    return conditions.flatMap(({ key }) => (/^aws:principaltag\//i.test(key) ? [key] : []));
  });
  const untagged = Object.fromEntries(tags.map((tag) => [tag, null]));
  const regions = region === undefined ? regionNames() : [region];
  return regions.flatMap((one) => [true, false].map((isMember) => downloadFrom(one, isMember, untagged)));
}

function downloadFrom(
  region: string,
  isMember: boolean,
  untagged: Readonly<Record<string, ContextValue>>,
): PolicyRequest {
  const partition = partitionOf(region)?.partition ?? "aws";
  const principal = `arn:${partition}:iam::${ACCOUNT}:role/signer`;
  return {
    action: "s3:GetObject",
    resource: `arn:${partition}:s3:::${imageLayerBucket(region)}/layer`,
    principal: { kind: "aws", arn: principal },
    context: {
      ...untagged,
      ...(isMember ? OF_ORGANIZATION : OF_NONE),
      "aws:PrincipalAccount": ACCOUNT,
      "aws:PrincipalArn": principal,
      "aws:PrincipalIsAWSService": "false",
      "aws:PrincipalServiceName": null,
      "aws:PrincipalServiceNamesList": null,
      "aws:ResourceAccount": ACCOUNT,
    },
  };
}
