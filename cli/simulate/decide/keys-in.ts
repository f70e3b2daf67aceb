import { isObject } from "../../../lib/shapes/is-object";
import type { SimulatedEndpoint } from "../policies/simulated-endpoint";

/** The condition keys that the policies of endpoints ask for, in lower case. */
export function keysAskedBy(endpoints: readonly SimulatedEndpoint[]): ReadonlySet<string> {
  return new Set(endpoints.flatMap(({ policy }) => (policy.kind === "document" ? [...keysIn(policy.document)] : [])));
}

/** The condition keys that a policy asks for, in conditions and as variables, in lower case. */
export function keysIn(document: object): ReadonlySet<string> {
  const conditions = statementsIn(document).flatMap(({ Condition: tests }) =>
    isObject(tests) ? Object.values(tests) : [],
  );
  const inConditions = conditions.flatMap((tests) => (isObject(tests) ? Object.keys(tests) : []));
  const variables = JSON.stringify(document).matchAll(/\$\{\s*([^},]+?)\s*[},]/g);
  const inTexts = [...variables].map(([, key = ""]) => key.replaceAll('\\"', '"'));
  return new Set([...inConditions, ...inTexts].map((key) => key.toLowerCase()));
}

/** Whether a policy names anybody but everyone, so that it matters who makes a request. */
export function namesPrincipals(document: object): boolean {
  return statementsIn(document).some(({ Principal: principal, NotPrincipal: excepted }) => {
    return excepted !== undefined || (principal !== "*" && JSON.stringify(principal) !== '{"AWS":"*"}');
  });
}

/** The statements of a policy. */
export function statementsIn(document: object): readonly Readonly<Record<string, unknown>>[] {
  const [, statements] = Object.entries(document).find(([name]) => name === "Statement") ?? [];
  return [statements].flat().filter(isObject);
}
