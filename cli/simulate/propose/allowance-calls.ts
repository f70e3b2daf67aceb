import type { Decision } from "../../../lib/policy/evaluate/evaluate";
import type { PolicyRequest } from "../../../lib/policy/evaluate/request";
import { type Allowance, allowancesAt } from "../../../lib/workloads/allowances";
import { arnsIn } from "../../../lib/workloads/regional-text";
import { ANYBODY, type BoundReader, type Demand } from "./bound";
import { compileStatements } from "./compile-statements";
import { mergeConditions } from "./conditions";
import { remember } from "./remember";

/** Calls to resources of AWS that a perimeter leaves open for workloads. */
export interface AllowanceCalls {
  readonly about: string;
  readonly bound: Demand;
  readonly actions: Set<string>;
  readonly resources: Set<string>;
}

interface RegionalAllowance {
  readonly allowance: Allowance;
  readonly resource: string;
  readonly decide: (request: PolicyRequest) => Decision;
}

const MOST = 1000;

const regional = new Map<string, readonly RegionalAllowance[]>();

/** Notes a call to a resource of AWS; false if it is to another one, or if nothing is known of its principal. */
export function collectAllowance(
  into: Map<string, AllowanceCalls>,
  service: string,
  boundOf: BoundReader,
  request: PolicyRequest,
  region: string,
): boolean {
  const found = allowancesIn(service, region).find(({ decide }) => decide(request).outcome !== "denied");
  if (found === undefined || request.resource === undefined) return false;
  const { id, own, about, conditions = {} } = found.allowance;
  const caller = own === null ? ANYBODY : boundOf(request, true);
  if (caller === undefined) return false;
  const bound = { ...caller, conditions: mergeConditions(caller.conditions, conditions) };
  const key = JSON.stringify([id, bound]);
  const calls = into.get(key) ?? { about, bound, actions: new Set(), resources: new Set() };
  calls.actions.add(request.action);
  calls.resources.add(found.resource);
  into.set(key, calls);
  return true;
}

function allowancesIn(service: string, region: string): readonly RegionalAllowance[] {
  return remember(regional, `${service} ${region}`, MOST, () =>
    allowancesAt(service).flatMap((allowance) => readAllowance(allowance, region)),
  );
}

/** Only resources of which the data says that they are AWS's, rather than those of any account. */
function readAllowance(allowance: Allowance, region: string): readonly RegionalAllowance[] {
  const { own, actions, resources = [], conditions } = allowance;
  if (actions === undefined || (own !== "principal" && own !== null)) return [];
  const arns = resources.filter((text) => /^arn:\{partition\}:[^:]*:[^:]*:(\{table:[^}]*\}|aws)?:/.test(text));
  return arns
    .flatMap((text) => arnsIn(text, { region, accounts: [] }))
    .filter((arn) => typeof arn === "string")
    .map((resource) => ({
      allowance,
      resource,
      decide: compileStatements([{ actions, resources: [resource], conditions }]),
    }));
}
