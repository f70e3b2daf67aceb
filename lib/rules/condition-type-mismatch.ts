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
  check: eachCondition(({ condition: { operator: written, key: name, path }, operator: { family }, key }) => {
    if (family === "Null" || key === undefined) return [];
    const types = [...new Set(key.types.map((type) => type.replace(/^ArrayOf/, "")))];
    if (types.some((type) => TYPES[family].includes(type))) return [];
    const advice = quoteList(types.map((type) => OPERATORS[type] ?? type));
    return finding(path, `${written} does not compare the type of ${show(name)}: use ${advice}`);
  }),
});
