import type { NormalPolicy } from "../policy/document/normal";
import type { ContextValue, PolicyRequest } from "../policy/evaluate/request";
import { partitionOf, regionNames } from "../services/regions";
import { absent, OF_OTHERS, OTHER_ACCOUNT } from "./workload-requests";

const OF_ORGANIZATION = { ...OF_OTHERS.principal, ...OF_OTHERS.resource };

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
  const principal = `arn:${partition}:iam::${OTHER_ACCOUNT}:role/signer`;
  return {
    action: "s3:GetObject",
    resource: `arn:${partition}:s3:::${imageLayerBucket(region)}/layer`,
    principal: { kind: "aws", arn: principal },
    context: {
      ...untagged,
      ...(isMember ? OF_ORGANIZATION : absent(OF_ORGANIZATION)),
      "aws:PrincipalAccount": OTHER_ACCOUNT,
      "aws:PrincipalArn": principal,
      "aws:PrincipalIsAWSService": "false",
      "aws:PrincipalServiceName": null,
      "aws:PrincipalServiceNamesList": null,
      "aws:ResourceAccount": OTHER_ACCOUNT,
    },
  };
}
