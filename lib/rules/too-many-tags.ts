import { pathOf } from "../model/effective-endpoint";
import type { Tags } from "../model/terraform-values";
import { isObject } from "../shapes/is-object";
import type { Path } from "../shapes/problem";
import { defineRule, type Finding, finding } from "./rule";

const MOST = 50;

export const tooManyTags = defineRule({
  id: "too-many-tags",
  basis: "facts",
  what: "An endpoint and the created security group have at most 50 tags, `Name` among them.",
  why: "AWS rejects more in the middle of an apply.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html (2026)",
  check: ({ props: { tags: shared, securityGroup }, endpoints, plan }) => [
    ...endpoints.flatMap((endpoint) => check(pathOf(endpoint, "tags"), shared, endpoint.options.tags)),
    ...(plan.securityGroup ? check(["securityGroup", "tags"], shared, securityGroup?.tags) : []),
  ],
});

function check(path: Path, shared: Tags | undefined, own: Tags | undefined): readonly Finding[] {
  const count = new Set(["Name", ...literalKeys(shared), ...literalKeys(own)]).size;
  if (count <= MOST) return [];
  return finding(
    own === undefined ? ["tags"] : path,
    `AWS accepts ${MOST} tags, not ${count} (Name and the shared tags among them): remove some`,
  );
}

/** The keys that synth knows; keys that are expressions may turn out to be equal. */
function literalKeys(tags: Tags | undefined): readonly string[] {
  return isObject(tags) ? Object.keys(tags).filter((key) => !key.includes("${")) : [];
}
