import { textsOf } from "../policy/document/normal";
import { kindOfKey } from "../policy/iam/key-kinds";
import type { Path } from "../shapes/problem";
import { show } from "../shapes/text";
import { eachConditionText } from "./each-condition";
import { eachPrincipal } from "./each-principals";
import { hasMissingValue, hasPlaceholder, hasPlaceholderField, isPlaceholderOfKind } from "./placeholder-forms";
import { defineRule, eachStatement, type Finding, finding } from "./rule";

const checkResources = eachStatement(({ resources }) =>
  textsOf(resources.items).flatMap(({ value, path }) => checkText(value, path)),
);

const checkPrincipals = eachPrincipal((principal, path) => checkText(principal, path));

const checkValues = eachConditionText((text, path, { condition: { key }, operator: { family }, key: known }) => {
  const kind = kindOfKey(key);
  if (family === "IpAddress") return checkText(text, path);
  return kind !== undefined && known !== undefined && isPlaceholderOfKind(text, kind)
    ? finding(path, messageOn(text))
    : [];
});

export const placeholder = defineRule({
  id: "placeholder",
  basis: "judgement",
  what: "Resources, principals, ids and ARNs have no placeholders.",
  why: "A value that nobody put in place matches no request.",
  check: (subject) => [...checkResources(subject), ...checkPrincipals(subject), ...checkValues(subject)],
});

function checkText(text: string, path: Path): readonly Finding[] {
  const isPlaceholder = hasPlaceholder(text) || hasPlaceholderField(text) || hasMissingValue(text);
  return isPlaceholder ? finding(path, messageOn(text)) : [];
}

function messageOn(text: string): string {
  const what = hasMissingValue(text) ? "was written with a value that was missing" : "has a placeholder";
  return `${show(text)} ${what}: put the real value in its place`;
}
