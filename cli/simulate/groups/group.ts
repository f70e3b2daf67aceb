import type { PolicyRequest } from "../../../lib/policy/evaluate/request";
import type { NearestStatement, Verdict } from "../decide/decide-for";

/** Calls that differ in nothing but their time. */
export interface CallGroup {
  readonly verdict: Verdict["outcome"];
  /** The ARN of a role, a user or a root user, or what is known of the caller. */
  readonly principal: string;
  readonly action: string;
  /** Its ARN, or a pattern if resources are folded; null if it is not known. */
  readonly resource: string | null;
  readonly calls: number;
  /** When the first and the last of them were made, as ISO 8601. */
  readonly first: string;
  readonly last: string;
  /** The statement that decides; what is said instead if none does. */
  readonly statement: string;
  /** What the outcome depends on: condition keys, `principal`, `resource`, or that only Terraform knows the policy. */
  readonly unknownKeys: readonly string[];
  /** If no statement allows the calls, the Allow that comes nearest. */
  readonly nearest?: NearestStatement;
}

/** A group that calls are added to. */
export type OpenGroup = { -readonly [Name in keyof CallGroup]: CallGroup[Name] };

/** What is said of calls that no statement allows. */
export const NO_STATEMENT = "no statement allows it";

/** What a request does, and to what. */
export type Acted = Pick<PolicyRequest, "action" | "resource">;

/** A group without calls yet. */
export function openGroup(
  { outcome, statement, unknownKeys, nearest }: Verdict,
  { action, resource }: Acted,
  principal: string,
): OpenGroup {
  return {
    verdict: outcome,
    principal,
    action,
    resource: resource ?? null,
    calls: 0,
    first: "",
    last: "",
    statement: statement ?? (outcome === "denied" ? withNearest(nearest) : "policy known after apply"),
    unknownKeys,
    ...(nearest && { nearest }),
  };
}

function withNearest(nearest: NearestStatement | undefined): string {
  if (nearest === undefined) return NO_STATEMENT;
  return `${NO_STATEMENT}: nearest is ${nearest.statement}, which fails in ${nearest.fails.join(", ")}`;
}

/** What two groups have in common if they are one. */
export function keyOf({ verdict, principal, action, resource, statement, unknownKeys }: CallGroup): string {
  return `${verdict}\n${principal}\n${action}\n${resource}\n${statement}\n${unknownKeys}`;
}

/** Counts calls in a group. */
export function addCalls(group: OpenGroup, { calls, first, last }: Pick<CallGroup, "calls" | "first" | "last">): void {
  group.calls += calls;
  if (group.first === "" || first < group.first) group.first = first;
  if (last > group.last) group.last = last;
}
