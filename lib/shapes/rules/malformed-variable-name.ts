import { shapeRule } from "../rule";
import { show } from "../text";

const RESERVED = ["source", "version", "providers", "count", "for_each", "lifecycle", "depends_on", "locals", "_"];

export const malformedVariableName = shapeRule({
  id: "malformed-variable-name",
  what: "The name of a variable is one that Terraform accepts.",
  why: "Terraform reserves some names and accepts no others than letters, digits and underscores.",
  source: "https://developer.hashicorp.com/terraform/language/values/variables (2026)",
  message: (value: string) =>
    /^[a-z_]\w*$/i.test(value) && !RESERVED.includes(value)
      ? undefined
      : `${show(value)} cannot be the name of a Terraform variable: expected letters, digits and underscores, such as "services"`,
});
