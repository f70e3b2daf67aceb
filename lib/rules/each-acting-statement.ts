import type { EndpointPolicy } from "../model/endpoint-policy";
import { type Item, type NormalStatement, type TextItem, textsOf } from "../policy/document/normal";
import { findArnFault } from "../policy/evaluate/arn";
import { canActOn } from "../policy/iam/acts-on";
import { findAction, findActions } from "../policy/iam/find-actions";
import { type IamAction, prefixesOf, prefixIn } from "../policy/iam/iam-data";
import { oncePerStatement } from "./once-per-statement";
import { eachStatement, type Finding, type Rule } from "./rule";

/** An action of a statement, and what it acts on. */
export interface Acting {
  readonly text: string;
  readonly path: Item["path"];
  /** Whether requests for it pass through the endpoint. */
  readonly isOwn: boolean;
  /** What the IAM data has of it; none if nothing is known. */
  readonly meant: readonly IamAction[];
  /** The resources of the statement that it can act on. */
  readonly reached: readonly TextItem[];
  /** Whether it can act on what an ARN means. */
  actsOn(arn: string): boolean;
}

/** A statement that names its actions, and its resources by well-formed ARNs. */
export interface ActingStatement {
  readonly actions: readonly Acting[];
  readonly resources: readonly TextItem[];
}

/** Checks each statement that names its actions, and its resources by well-formed ARNs. */
export function eachActingStatement(
  check: (acting: ActingStatement, statement: NormalStatement, policy: EndpointPolicy) => readonly Finding[],
): Rule["check"] {
  return eachStatement((statement, policy) => {
    const acting = actingStatement(statement, policy);
    return acting === undefined ? [] : check(acting, statement, policy);
  });
}

/** The resources of a statement if all of them are well-formed ARNs; undefined for `"*"`, tokens and exceptions. */
export function arnsOf({ resources }: NormalStatement): readonly TextItem[] | undefined {
  const arns = textsOf(resources.items).filter(({ value }) => value !== "*" && findArnFault(value) === undefined);
  return resources.negated || arns.length < resources.items.length || arns.length === 0 ? undefined : arns;
}

/** What some actions act on, for messages: the shortest of the forms of their ARNs. */
export function formsOf(actions: readonly IamAction[]): readonly string[] {
  const forms = new Set(actions.flatMap(({ resources = [] }) => resources));
  const byLength = [...forms].sort((one, other) => one.length - other.length);
  return byLength.slice(0, 2).map((form) => `arn:aws:${form.replace(/\$\{(\w+)\}/g, "<$1>")}`);
}

const actingStatement = oncePerStatement((statement, policy): ActingStatement | undefined => {
  const resources = arnsOf(statement);
  const { negated, items } = statement.actions;
  const texts = textsOf(items);
  if (negated || resources === undefined || texts.length < items.length) return undefined;
  return { actions: texts.map((action) => actingOf(action, resources, policy)), resources };
});

function actingOf(
  { value: text, path, unchecked }: TextItem,
  resources: readonly TextItem[],
  { service }: EndpointPolicy,
): Acting {
  const prefixes = prefixesMeant(text, service);
  const meant = unchecked ? [] : findActions(text, prefixes);
  const isOwn = text === "*" || findAction(text, service)?.status === "known";
  const actsOn = (arn: string) => meant.length === 0 || canActOn(arn, meant, prefixes);
  return { text, path, isOwn, meant, actsOn, reached: resources.filter(({ value }) => actsOn(value)) };
}

/** The prefixes that an action may be of: those of the endpoint, or its own if that is another. */
function prefixesMeant(text: string, service: string | undefined): readonly string[] {
  const carried = prefixesOf(service);
  if (text === "*") return carried;
  const own = carried.filter((prefix) => prefixIn(prefix) === prefixIn(text));
  return own.length > 0 ? own : [prefixIn(text)];
}
