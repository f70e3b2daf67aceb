import { shapeRule } from "../rule";
import { show } from "../text";

export const malformedTagKey = shapeRule({
  id: "malformed-tag-key",
  what: "The key of a principal tag has the characters and the length that IAM accepts.",
  why: "No principal has another tag, and IAM rejects a wildcard in the key of a condition.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html (2026)",
  message: (key: string) =>
    /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key)
      ? undefined
      : `${show(key)} is not the key of a principal tag: expected 1 to 128 letters, digits, spaces or characters of "_.:/=+-@", without * and ?`,
});
