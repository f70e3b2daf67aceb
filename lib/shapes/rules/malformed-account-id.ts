import { shapeRule } from "../rule";
import { show } from "../text";

export const malformedAccountId = shapeRule({
  id: "malformed-account-id",
  what: "The id of an account is text of 12 digits.",
  why: "A number loses its leading zeros, and then means another account or none.",
  source: "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html (2026)",
  message: (value: string | number) => {
    if (typeof value === "number") {
      return `Received the number ${value}: write the id as text, such as ${show(String(value).padStart(12, "0"))}, so that leading zeros stay`;
    }
    if (/^\d{12}$/.test(value)) return undefined;
    const advice = /^\d{1,11}$/.test(value)
      ? `write all 12 digits as text, such as ${show(value.padStart(12, "0"))}`
      : "expected 12 digits";
    return `${show(value)} is not the id of an AWS account: ${advice}`;
  },
});
