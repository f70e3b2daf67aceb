import type { NormalCondition } from "../policy/document/normal";
import type { Family } from "../policy/evaluate/operators";
import { quoteList, show } from "../shapes/text";
import { eachCondition } from "./each-condition";
import { defineRule, finding } from "./rule";

/**
 * The key types that each family of operators compares; `Null` compares none. Dates are numbers too, seconds since
 * 1970: https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-valid-to (2026)
 */
const TYPES: Readonly<Record<Exclude<Family, "Null">, readonly string[]>> = {
  Arn: ["ARN"],
  Binary: ["Binary", "String"],
  Bool: ["Bool"],
  Date: ["Date"],
  IpAddress: ["IPAddress"],
  Numeric: ["Numeric", "Date"],
  String: ["String", "ARN"],
};

/** Texts that operators for another type compare too: https://docs.aws.amazon.com/aws-managed-policy/ (2026). */
const COMPARED_TEXTS: Readonly<Partial<Record<Family, { readonly type: string; readonly form: RegExp }>>> = {
  Arn: { type: "String", form: /^(arn:.*|\*|\$\{.*)$/ },
  String: { type: "Bool", form: /^(true|false)$/ },
};

/** An operator for each type of condition key. */
const OPERATORS: Readonly<Record<string, string>> = {
  ARN: "ArnLike",
  Bool: "Bool",
  Date: "DateLessThan",
  IPAddress: "IpAddress",
  Numeric: "NumericEquals",
  String: "StringEquals",
};

export const conditionTypeMismatch = defineRule({
  id: "condition-type-mismatch",
  basis: "facts",
  what: "A condition operator compares the type of its key.",
  why: "The condition never holds, or always holds if it is negated.",
  source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html (2026)",
  check: eachCondition(({ condition, operator: { family }, key }) => {
    if (family === "Null" || key === undefined) return [];
    const { operator: written, key: name, path, values } = condition;
    const types = [...new Set(key.types.map((type) => type.replace(/^ArrayOf/, "")))];
    if (types.some((type) => TYPES[family].includes(type) || comparesTexts(family, type, values))) return [];
    const advice = quoteList(types.map((type) => OPERATORS[type] ?? type));
    return finding(path, `${written} does not compare the type of ${show(name)}: use ${advice}`);
  }),
});

/** Whether an operator compares the type for the sake of these values: ARNs in a text, truth values as text. */
function comparesTexts(family: Family, type: string, values: NormalCondition["values"]): boolean {
  const texts = COMPARED_TEXTS[family];
  return texts?.type === type && values.every(({ value }) => typeof value === "string" && texts.form.test(value));
}
