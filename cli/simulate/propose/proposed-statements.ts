import { findAction } from "../../../lib/policy/iam/find-actions";
import { groupBy } from "../../../lib/shapes/group-by";
import type { ActionCalls, CollectedCalls } from "./collected-calls";
import { type Conditions, mergeConditions } from "./conditions";
import { foldActions } from "./fold-actions";
import { type FoldLevel, patternOf } from "./fold-resources";
import { resourcesIn } from "./seen-resources";
import { resourcesOfAccount } from "./unnamed-resources";

/** An action, or one that the IAM data does not know. */
export type ProposedAction = string | { readonly unchecked: string };

/** A statement that lets recorded calls pass. */
export interface ProposedStatement {
  readonly actions: readonly ProposedAction[];
  readonly resources: readonly string[];
  readonly conditions?: Conditions;
}

/** One action on one resource under some conditions. */
interface Grant {
  readonly action: string;
  readonly resource: string;
  readonly conditions: Conditions;
  readonly account: string | undefined;
}

/** The narrowest statements for the calls of an endpoint, at a level of folding. */
export function statementsFor(calls: CollectedCalls, level: FoldLevel): readonly ProposedStatement[] {
  const grants = [...calls.actions.values()].flatMap((actions) => grantsOf(actions, calls.service, level));
  const ofAws = [...calls.allowances.values()].flatMap(({ bound, actions, resources }) =>
    [...actions].flatMap((action) => [...resources].map((resource) => ({ ...bound, action, resource }))),
  );
  const named = joinAccounts([...grants, ...ofAws]);
  const byAction = groupBy(named, ({ conditions, action }) => JSON.stringify([conditions, action]));
  const lists = [...byAction.values()].map((own) => ({
    action: own[0]?.action ?? "",
    conditions: own[0]?.conditions ?? {},
    resources: [...new Set(own.map(({ resource }) => resource))].sort(),
  }));
  const byResources = groupBy(lists, ({ conditions, resources }) => JSON.stringify([conditions, resources]));
  return [...byResources.values()].map((own) => {
    const { conditions = {}, resources = [] } = own[0] ?? {};
    const actions = foldActions(
      own.map(({ action }) => action),
      calls.service,
    );
    return writeStatement(actions, resources, conditions, calls.service);
  });
}

/** The resources of an action; those of the whole account only if no record names one. */
function grantsOf(
  { action, bound: { conditions, account }, seen, onEverything, places }: ActionCalls,
  service: string,
  level: FoldLevel,
): readonly Grant[] {
  const named = resourcesIn(seen, level);
  const unnamed = [...places].flatMap((place) => {
    const [region = "", owner = ""] = place.split(" ");
    return resourcesOfAccount(action, service, { region, account: owner === "" ? undefined : owner });
  });
  const resources = [...(named.length > 0 ? named : unnamed).map(patternOf), ...(onEverything ? ["*"] : [])];
  return resources.map((resource) => ({ action, resource, conditions, account }));
}

/** Puts the accounts that do the same into one condition. */
function joinAccounts(grants: readonly Grant[]): readonly Omit<Grant, "account">[] {
  const same = groupBy(grants, ({ action, resource, conditions }) => JSON.stringify([action, resource, conditions]));
  return [...same.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { action, resource, conditions } = first;
    const accounts = [...new Set(own.flatMap(({ account }) => account ?? []))].sort();
    if (accounts.length === 0) return [{ action, resource, conditions }];
    const ofAccounts = { StringEquals: { "aws:PrincipalAccount": accounts } };
    return [{ action, resource, conditions: mergeConditions(conditions, ofAccounts) }];
  });
}

function writeStatement(
  actions: readonly string[],
  resources: readonly string[],
  conditions: Conditions,
  service: string,
): ProposedStatement {
  return {
    actions: actions.map((action) => (isKnown(action, service) ? action : { unchecked: action })),
    resources,
    ...(Object.keys(conditions).length > 0 && { conditions }),
  };
}

function isKnown(action: string, service: string): boolean {
  return findAction(action, service)?.status === "known";
}
