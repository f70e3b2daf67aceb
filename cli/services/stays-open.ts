import { joinWords } from "../../lib/shapes/text";
import type { NeededAllowance } from "../../lib/workloads/allowances";
import type { WorkloadFacts } from "../../lib/workloads/workload-facts";

const LIMITS = {
  principal: " For your principals only.",
  resource: " To your resources only.",
  node: " For your nodes only.",
} as const;

/** What a perimeter must leave open for a workload, a sentence a line; lines below a sentence are indented. */
export function staysOpenLines(facts: WorkloadFacts, allowances: readonly NeededAllowance[]): readonly string[] {
  if (allowances.length === 0) return ["Behind a perimeter, nothing more must stay open."];
  const lines = allowances.flatMap((allowance) => [
    `- ${whereOf(facts, allowance)}: ${allowance.about}${allowance.own === null ? "" : LIMITS[allowance.own]}`,
    ...detailsOf(allowance).map((text) => `  ${text}`),
  ]);
  return [
    `Behind a perimeter, such as organizationPerimeter(), these must stay open; ${facts.call}() adds them:`,
    ...lines,
  ];
}

/** The services of the set, and the options that need the allowance. */
function whereOf({ services, conditional }: WorkloadFacts, { endpoints, options }: NeededAllowance): string {
  const known = new Set([...Object.keys(services), ...Object.values(conditional).flatMap((entry) => entry.services)]);
  const used = endpoints.filter((endpoint) => known.has(endpoint)).join(", ");
  return options.length > 0 ? `${used} with the option ${joinWords(options, "or")}` : used;
}

function detailsOf(allowance: NeededAllowance): readonly string[] {
  const { actions = [], resources = [], conditions = {}, ownedBuckets, risk } = allowance;
  const conditionLines = Object.entries(conditions).flatMap(([operator, keys]) => {
    return Object.entries(keys).map(([key, value]) => `${operator} ${key}: ${value}`);
  });
  const buckets = ownedBuckets === undefined ? [] : [`awsOwnedBuckets({ region }, "${ownedBuckets}")`];
  const asked = resources.includes("*") ? actions : new Set(resources.map(readable));
  return [...buckets, ...asked, ...conditionLines, ...(risk === undefined ? [] : [risk])];
}

/** An ARN in which accounts of AWS are called that. */
function readable(resource: string): string {
  return resource.replace("arn:{partition}:", "arn:aws:").replaceAll(/\{table:[^}]*\}/g, "{AWS}");
}
