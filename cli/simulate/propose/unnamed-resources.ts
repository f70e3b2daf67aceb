import { findActions } from "../../../lib/policy/iam/find-actions";
import { prefixesOf, prefixIn } from "../../../lib/policy/iam/iam-data";
import { partitionOf } from "../../../lib/services/regions";
import type { Resource } from "./fold-resources";

/** Where a call was made, and in whose account its resource is taken to be. */
export interface Place {
  readonly region: string;
  readonly account: string | undefined;
}

/**
 * Actions whose calls name a resource only with the OTLP endpoints, and act on `*` otherwise.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatch.html (2026)
 */
const SELDOM_ON_RESOURCES: ReadonlySet<string> = new Set([
  "cloudwatch:GetMetricData",
  "cloudwatch:ListMetrics",
  "cloudwatch:PutMetricData",
]);

/** Whether an action acts on `*` only: `yes` and `no` by the IAM data, `unknown` if it may. */
export function actsOnEverything(action: string, service: string): "yes" | "no" | "unknown" {
  if (SELDOM_ON_RESOURCES.has(action)) return "unknown";
  const [found] = findActions(action, prefixesOf(service));
  if (found?.resources === undefined) return "unknown";
  return found.resources.length === 0 ? "yes" : "no";
}

/**
 * All resources of an account in a region on which an action may act, for calls whose record does not name theirs. None
 * if the account is not known, or if ARNs of the service have no account, as those of buckets: it would mean those of strangers.
 */
export function resourcesOfAccount(action: string, service: string, { region, account }: Place): readonly Resource[] {
  const partition = partitionOf(region)?.partition;
  if (account === undefined || partition === undefined) return [];
  const forms = findActions(action, prefixesOf(service)).flatMap(({ resources = [] }) => resources);
  const isOfAnyAccount = forms.some((form) => prefixIn(form) === prefixIn(action) && !form.includes("${Account}"));
  if (isOfAnyAccount) return [];
  return forms
    .filter((form) => form.includes("${Account}"))
    .map((form) => {
      const text = `arn:${partition}:${form}`.replace("${Region}", region).replace("${Account}", account);
      const variable = text.indexOf("${");
      return { text: variable < 0 ? text : text.slice(0, variable), folded: variable >= 0 };
    });
}
