import { KEYS_SOURCE } from "../policy/iam/endpoint-keys";
import { eachAbsentKey } from "./each-absent-key";
import { defineRule } from "./rule";

export const absentKeyIgnored = defineRule({
  id: "absent-key-ignored",
  severity: "warn",
  basis: "facts",
  what: "A condition that always holds is left out.",
  why: "It seems to check a key, but requests through an endpoint never carry that key.",
  source: KEYS_SOURCE,
  check: eachAbsentKey("makes no difference", (keyMeant) => `leave it out, or use ${keyMeant}`),
});
