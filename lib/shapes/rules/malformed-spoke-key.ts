import { shapeRule } from "../rule";
import { show } from "../text";

export const malformedSpokeKey = shapeRule({
  id: "malformed-spoke-key",
  what: 'The key of a spoke has 1 to 64 letters, digits, "-" or "_".',
  why: "It becomes part of Terraform addresses and of names in Route 53.",
  message: (key: string) =>
    /^[\w-]{1,64}$/.test(key)
      ? undefined
      : `${show(key)} cannot be the key of a spoke: use 1 to 64 letters, digits, "-" or "_", since it becomes part of addresses in Terraform`,
});
