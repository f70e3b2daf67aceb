import type { Family } from "../policy/evaluate/operators";
import { familyOf } from "../shapes/cidr";
import { show } from "../shapes/text";
import { eachConditionText } from "./each-condition";
import { defineRule, finding } from "./rule";

interface Form {
  readonly accepts: (text: string) => boolean;
  readonly expected: string;
}

/** The values that a family of operators accepts; the others accept any text, or ARNs. */
const FORMS: Partial<Readonly<Record<Family, Form>>> = {
  Bool: { accepts: (text) => /^(true|false)$/.test(text), expected: "true or false" },
  Null: { accepts: (text) => /^(true|false)$/.test(text), expected: "true (the key is absent) or false" },
  Numeric: { accepts: (text) => /^[+-]?\d+(\.\d+)?$/.test(text), expected: "a number" },
  Date: { accepts: isDate, expected: 'a date such as "2026-12-31T23:59:59Z", or seconds since 1970' },
  IpAddress: { accepts: isAddressRange, expected: 'an address or CIDR block, such as "10.0.0.0/16"' },
};

export const malformedConditionValue = defineRule({
  id: "malformed-condition-value",
  what: "The value of a condition is one that its operator compares.",
  why: "AWS rejects the policy in the middle of an apply, or the condition never holds.",
  source:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (2026)",
  check: eachConditionText((text, path, { condition, operator }) => {
    const form = FORMS[operator.family];
    if (form === undefined || text.includes("${") || form.accepts(text)) return [];
    const message = `${show(text)} cannot be compared by ${condition.operator}: expected ${form.expected}`;
    return finding(path, message);
  }),
});

function isDate(text: string): boolean {
  const form = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
  return /^\d+(\.\d+)?$/.test(text) || (form.test(text) && !Number.isNaN(Date.parse(text)));
}

/** A range may have host bits, which IAM ignores. */
function isAddressRange(text: string): boolean {
  const [address = "", length, more] = text.split("/");
  const family = familyOf(address);
  if (family === undefined || more !== undefined) return false;
  const bits = family === "IPv4" ? 32 : 128;
  return length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= bits);
}
