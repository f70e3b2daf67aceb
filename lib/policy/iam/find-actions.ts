import { isPattern, matcherOf } from "../evaluate/pattern";
import { findPrefix, type IamAction, type IamPrefix, prefixesOf, prefixIn } from "./iam-data";

/** The name of an action, or a pattern for names, taken apart. */
export interface ActionName {
  /** The IAM prefix in lower case: `sqs`. */
  readonly prefix: string;
  /** What follows the prefix: `SendMessage`. */
  readonly name: string;
}

/** Takes the name of an action apart; undefined if it is not of the form `prefix:name`. */
export function parseAction(text: string): ActionName | undefined {
  const colon = text.indexOf(":");
  const [prefix, name] = [text.slice(0, Math.max(colon, 0)).toLowerCase(), text.slice(colon + 1)];
  return /^[a-z0-9-]+$/.test(prefix) && /^[A-Za-z0-9_*?-]+$/.test(name) ? { prefix, name } : undefined;
}

/** The actions that a pattern matches, since several policies and rules ask for the same ones. */
const matched = new WeakMap<IamPrefix, Map<string, readonly IamAction[]>>();

/** The actions of a prefix that a name or a pattern means. */
export function matchingActions(name: string, data: IamPrefix | undefined): readonly IamAction[] {
  if (data === undefined) return [];
  if (isPattern(name)) return actionsMatching(name, data);
  const action = data.actions.get(name.toLowerCase());
  return action ? [action] : [];
}

function actionsMatching(pattern: string, data: IamPrefix): readonly IamAction[] {
  const ofPrefix = matched.get(data) ?? new Map<string, readonly IamAction[]>();
  matched.set(data, ofPrefix);
  const matches = matcherOf(pattern);
  const actions = ofPrefix.get(pattern) ?? [...data.actions.values()].filter(({ name }) => matches(name));
  ofPrefix.set(pattern, actions);
  return actions;
}

/** The actions of some prefixes that a text of a policy means; `"*"` means them all. */
export function findActions(text: string, prefixes: readonly string[]): readonly IamAction[] {
  if (text === "*") return prefixes.flatMap((carried) => matchingActions("*", findPrefix(carried)));
  const { prefix, name } = parseAction(text) ?? { prefix: "", name: "" };
  const own = prefixes.filter((carried) => prefixIn(carried) === prefix);
  return own.flatMap((carried) => matchingActions(name, findPrefix(carried)));
}

/** The names of all actions of a prefix. */
export function actionNames(prefix: string): readonly string[] {
  return [...(findPrefix(prefix)?.actions.values() ?? [])].map(({ name }) => name);
}

/** The actions of some prefixes that have a name, as a policy names them: `sqs:SendMessage`. */
export function actionsNamed(name: string, prefixes: readonly string[]): readonly string[] {
  return prefixes.flatMap((carried) => {
    const action = findPrefix(carried)?.actions.get(name.toLowerCase());
    return action ? [`${prefixIn(carried)}:${action.name}`] : [];
  });
}

/** What the IAM data says about an action in the policy of an endpoint. */
export interface ActionFacts extends ActionName {
  /**
   * Whether requests for it pass through the endpoint (`foreign` if not), and whether the data has such an action;
   * `no data` if it has none of that prefix.
   */
  readonly status: "known" | "unknown" | "foreign" | "no data";
  /** The prefixes and single actions that the endpoint carries; none if they are not known. */
  readonly carried: readonly string[];
}

const found = new Map<string, ActionFacts | undefined>();

/** Looks up an action in the policy of an endpoint; undefined if it is not of the form `prefix:name`. */
export function findAction(text: string, service: string | undefined): ActionFacts | undefined {
  const question = `${service ?? ""} ${text}`;
  if (!found.has(question)) found.set(question, lookUp(text, service));
  return found.get(question);
}

function lookUp(text: string, service: string | undefined): ActionFacts | undefined {
  const action = parseAction(text);
  if (action === undefined) return undefined;
  const { prefix, name } = action;
  const carried = prefixesOf(service);
  const candidates = carried.length === 0 ? [prefix] : carried.filter((each) => prefixIn(each) === prefix);
  const matches = candidates.some((each) => matchingActions(name, findPrefix(each)).length > 0);
  if (matches) return { ...action, carried, status: "known" };
  if (!candidates.includes(prefix)) return { ...action, carried, status: "foreign" };
  return { ...action, carried, status: findPrefix(prefix) ? "unknown" : "no data" };
}
