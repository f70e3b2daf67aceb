import { shapeRule } from "../rule";
import { show } from "../text";

export const ipv6NotCanonical = shapeRule({
  id: "ipv6-not-canonical",
  what: "An IPv6 address or block is in its short form.",
  why: "AWS returns the short form, and Terraform would plan a change forever.",
  source: "https://www.rfc-editor.org/rfc/rfc5952 (2010)",
  message: (value: string, canonical: string) =>
    value === canonical
      ? undefined
      : `${show(value)} is not in the short form in which AWS keeps IPv6 addresses, so Terraform would plan a change forever: write ${show(canonical)}`,
});
