import { show } from "../shapes/text";
import { eachFaultyVariable } from "./each-variable-fault";
import { defineRule, finding } from "./rule";

const ADVICE = {
  unclosed: "has no end: write } after its name, or ${$}{ if you mean the characters themselves",
  empty: 'names no key: write one, such as "${aws:username}", or ${$}{ if you mean the characters themselves',
  default: "has a default value of another form than IAM reads: write it as in \"${aws:PrincipalTag/team, 'none'}\"",
} as const;

export const malformedVariable = defineRule({
  id: "malformed-variable",
  what: "A variable of IAM ends with }, names a key, and has its default value in single quotes.",
  why: "IAM does not replace it, so the statement matches nothing.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html (2026)",
  check: eachFaultyVariable(({ written, path, fault }) =>
    fault.kind === "form" ? finding(path, `The variable ${show(written)} ${ADVICE[fault.fault]}`) : [],
  ),
});
