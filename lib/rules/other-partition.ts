import { type NormalStatement, type TextItem, textsOf } from "../policy/document/normal";
import { PARTITIONS, parseArn } from "../policy/evaluate/arn";
import { kindOfKey } from "../policy/iam/key-kinds";
import { partitionOf } from "../services/regions";
import { show } from "../shapes/text";
import { arnsOf } from "./each-acting-statement";
import { type KnownCondition, knownConditionsOf } from "./each-condition";
import { policyRegion } from "./endpoint-region";
import { defineRule } from "./rule";

export const otherPartition = defineRule({
  id: "other-partition",
  basis: "facts",
  what: "A statement names resources, principals and sources of the partition that the endpoint is in.",
  why: "Partitions, such as those of China and GovCloud, share nothing, and IAM rejects policies with such resources and principals.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html (2026)",
  check: ({ writtenPolicies, props }) =>
    writtenPolicies.flatMap((policy) => {
      const region = policyRegion(policy, props) ?? "";
      const partition = partitionOf(region)?.partition;
      if (partition === undefined) return [];
      return policy.normal.statements.flatMap((statement) =>
        [
          ...principalsElsewhere(statement, partition),
          ...elsewhere(arnsOf(statement) ?? [], partition),
          ...comparedElsewhere(knownConditionsOf(statement, policy), partition),
        ].map(({ value, path }) => {
          const message = `${show(value)} is in another partition than ${region}: begin it with ${show(`arn:${partition}:`)}`;
          return { path, message };
        }),
      );
    }),
});

/** The principals of other partitions. */
function principalsElsewhere({ principals: { named } }: NormalStatement, partition: string): readonly TextItem[] {
  if (named === "*") return [];
  return named.flatMap(({ items }) => textsOf(items)).filter(({ value }) => isElsewhere(value, partition));
}

/** The ARNs that conditions on the caller, the source or the VPC compare. */
function comparedElsewhere(known: readonly KnownCondition[], partition: string): readonly TextItem[] {
  const ofArns = known.filter(({ condition: { key } }) => kindOfKey(key)?.endsWith("ARN"));
  return ofArns.flatMap(({ condition: { values } }) => {
    const texts = textsOf(values);
    return texts.length === values.length ? elsewhere(texts, partition) : [];
  });
}

/** ARNs if all of them are of other partitions; with one of this, they may be written for several. */
function elsewhere(arns: readonly TextItem[], partition: string): readonly TextItem[] {
  return arns.every(({ value }) => isElsewhere(value, partition)) ? arns : [];
}

function isElsewhere(arn: string, here: string): boolean {
  const { partition = "" } = parseArn(arn) ?? {};
  return partition !== here && PARTITIONS.some((known) => known === partition);
}
