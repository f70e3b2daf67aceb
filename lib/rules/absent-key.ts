import { KEYS_SOURCE } from "../policy/iam/endpoint-keys";
import { eachAbsentKey } from "./each-absent-key";
import { defineRule } from "./rule";

export const absentKey = defineRule({
  id: "absent-key",
  basis: "facts",
  what: "A statement does not depend on a key that requests through an endpoint never carry.",
  why: "An Allow allows nothing, or everybody; a Deny denies nothing, or everybody.",
  source: KEYS_SOURCE,
  check: eachAbsentKey("decides", (keyMeant) => `use ${keyMeant}, with addresses of the VPC`),
});
