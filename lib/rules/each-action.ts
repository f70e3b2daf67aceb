import type { EndpointPolicy } from "../model/endpoint-policy";
import { type Item, textsOf } from "../policy/document/normal";
import { type ActionFacts, findAction } from "../policy/iam/find-actions";
import { oncePerStatement } from "./once-per-statement";
import { eachStatement, type Finding, type Rule } from "./rule";

/** An action of a statement that is text, not a token. */
export interface ActionText {
  /** The action as written. */
  readonly text: string;
  /** Where in the input. */
  readonly path: Item["path"];
  /** Whether the user asked not to look it up in the IAM data. */
  readonly unchecked: boolean;
  /** What the IAM data says about it; undefined if it is malformed. */
  readonly facts: ActionFacts | undefined;
}

/**
 * Checks each action that is text, apart from `"*"`. In statements for all services any other action has a rule of
 * its own, so that one mistake is reported once.
 */
export function eachAction(check: (action: ActionText, policy: EndpointPolicy) => readonly Finding[]): Rule["check"] {
  return eachStatement((statement, policy) => {
    if (policy.isShared && policy.isTyped) return [];
    return actionsOf(statement, policy).flatMap((action) => check(action, policy));
  });
}

const actionsOf = oncePerStatement(({ actions }, { service }): readonly ActionText[] =>
  textsOf(actions.items)
    .filter(({ value }) => value !== "*")
    .map(({ value: text, path, unchecked }) => ({ text, path, unchecked, facts: findAction(text, service) })),
);
