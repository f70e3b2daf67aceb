import type { EffectiveEndpoint } from "../model/effective-endpoint";
import type { EndpointPolicy } from "../model/endpoint-policy";
import { ownerOf } from "../policy/document/owner";
import { allowsEverything } from "../policy/ready/full-access";
import { ofSet, type SetContext } from "../shapes/of-set";
import type { PlanningContext } from "./planning-context";

/**
 * The statements that are added to the policy of an endpoint. Those of workload sets are resolved, and left out if
 * there is no policy that would keep anything closed; undefined if nothing is added then.
 */
export function addedStatements(
  endpoint: EffectiveEndpoint,
  policy: EndpointPolicy | undefined,
  { props, region }: PlanningContext,
): unknown {
  const { alsoAllow, policy: option, serviceRegion } = endpoint.options;
  if (!Array.isArray(alsoAllow)) return alsoAllow;
  const statements: readonly unknown[] = alsoAllow;
  const mayBeGiven = props.servicesVariable !== undefined && option === undefined;
  const isOpen = policy === undefined ? !mayBeGiven : policy.normal.statements.some(allowsEverything);
  const context: SetContext = { region: serviceRegion ?? region, owner: policy && ownerOf(policy.normal.statements) };
  // What is left out leaves a gap, so that the others keep their index in messages.
  const added: unknown[] = [];
  for (const [index, statement] of statements.entries()) {
    const facts = ofSet(statement);
    if (facts && isOpen) continue;
    const resolved = facts ? facts.resolve(context) : statement;
    if (resolved !== undefined) added[index] = resolved;
  }
  return added.length > 0 || statements.length === 0 ? added : undefined;
}
