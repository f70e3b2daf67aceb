import { show } from "../shapes/text";
import { defineRule, eachStatement, finding } from "./rule";

/**
 * The characters of ids in the endpoint policies that AWS documents: "Access-to-specific-bucket-only" in
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html, words with spaces in
 * https://docs.aws.amazon.com/data-exchange/latest/userguide/vpc-interface-endpoints.html (2026). Other policies of
 * resources also have "_", such as "__owner_statement" of SQS; only policies of identities are limited to letters and
 * digits.
 */
const SID = /^[A-Za-z0-9 _-]+$/;

export const malformedSid = defineRule({
  id: "malformed-sid",
  what: "The id of a statement has only characters that AWS documents.",
  why: "AWS rejects the policy in the middle of an apply.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html (2026)",
  check: eachStatement(({ sid }) => {
    if (typeof sid?.value !== "string" || SID.test(sid.value)) return [];
    const example = asSid(sid.value);
    const message = `${show(sid.value)} is not a statement id: use letters, digits, spaces, "-" and "_", such as "${example}"`;
    return finding(sid.path, message);
  }),
});

function asSid(text: string): string {
  return text.replace(/[^A-Za-z0-9 _-]+(.?)/g, (_, next: string) => next.toUpperCase()) || "Statement1";
}
