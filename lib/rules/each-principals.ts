import type { EndpointPolicy } from "../model/endpoint-policy";
import {
  type Item,
  isEveryAwsPrincipal,
  type NormalPrincipals,
  type NormalStatement,
  type PrincipalKind,
  textsOf,
} from "../policy/document/normal";
import { eachStatement, type Finding, type Rule } from "./rule";

/** Whether principals are those that a gateway accepts: everyone. */
export function isEveryone({ named, negated }: NormalPrincipals): boolean {
  return !negated && (named === "*" || isEveryAwsPrincipal(named));
}

/** Checks the principals of each statement; those that no endpoint of the policy accepts have a rule of their own. */
export function eachPrincipals(
  check: (principals: NormalPrincipals, statement: NormalStatement) => readonly Finding[],
): Rule["check"] {
  return eachStatement((statement, policy) => {
    const { principals } = statement;
    return isForGateways(policy) && !isEveryone(principals) ? [] : check(principals, statement);
  });
}

/** Checks each principal that is text, apart from `{"AWS": "*"}`, which means everyone. */
export function eachPrincipal(
  check: (principal: string, path: Item["path"], kind: PrincipalKind) => readonly Finding[],
): Rule["check"] {
  return eachPrincipals(({ named }) => {
    if (named === "*") return [];
    return named.flatMap(({ kind, items }) =>
      textsOf(items).flatMap(({ value, path }) => (value === "*" && kind === "AWS" ? [] : check(value, path, kind))),
    );
  });
}

function isForGateways({ endpoints }: EndpointPolicy): boolean {
  return endpoints.length > 0 && endpoints.every(({ type }) => type === "Gateway");
}
