import type { EndpointPolicy } from "../model/endpoint-policy";
import { type Item, textsOf } from "../policy/document/normal";
import { eachStatement } from "./each";
import type { Finding, Rule } from "./rule";

/** An action of a statement that is text, not a token. */
export type ActionText = Item & { readonly value: string };

/**
 * Checks each action that is text, apart from `"*"`. In statements for all services any other action has a rule of
 * its own, so that one mistake is reported once.
 */
export function eachAction(
  check: (action: ActionText, policy: EndpointPolicy) => readonly Finding[],
): Rule["check"] {
  return eachStatement(({ actions }, policy) => {
    if (policy.isShared && policy.isTyped) return [];
    return textsOf(actions.items).flatMap((item) => (item.value === "*" ? [] : check(item, policy)));
  });
}
