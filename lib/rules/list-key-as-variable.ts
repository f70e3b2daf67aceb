import { show } from "../shapes/text";
import { eachFaultyVariable } from "./each-variable-fault";
import { defineRule, finding } from "./rule";

export const listKeyAsVariable = defineRule({
  id: "list-key-as-variable",
  basis: "facts",
  what: "A variable of IAM is a key with one value.",
  why: "IAM does not replace a key with a list of values, so the statement matches nothing.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html (2026)",
  check: eachFaultyVariable(({ written, name, path, fault }) => {
    if (fault.kind !== "list") return [];
    const message = `${show(written)} has a list of values, and only a key with one value is a variable: compare ${show(name)} in a condition of its own, by ForAnyValue or ForAllValues`;
    return finding(path, message);
  }),
});
