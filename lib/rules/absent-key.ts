import { KEYS_SOURCE } from "../policy/iam/endpoint-keys";
import { show } from "../shapes/text";
import { eachAbsentKey } from "./each-absent-key";
import { eachFaultyVariable } from "./each-variable-fault";
import { defineRule, finding } from "./rule";

const checkConditions = eachAbsentKey("decides", (keyMeant) => `use ${keyMeant}, with addresses of the VPC`);

const checkVariables = eachFaultyVariable(({ written, name, path, fault }) => {
  if (fault.kind !== "absent") return [];
  const message = `Requests through an endpoint never carry ${show(name)}, so ${show(written)} has no value and matches nothing: use ${show(`\${${fault.keyMeant}}`)}`;
  return finding(path, message);
});

export const absentKey = defineRule({
  id: "absent-key",
  basis: "facts",
  what: "A statement does not depend on a key that requests through an endpoint never carry.",
  why: "An Allow allows nothing, or everybody; a Deny denies nothing, or everybody.",
  source: KEYS_SOURCE,
  check: (subject) => [...checkConditions(subject), ...checkVariables(subject)],
});
