import { shapeRule } from "../rule";
import { quoteList, show } from "../text";

const STEPS = String.raw`(?:module\.[\w-]+(?:\[(?:\d+|"[^"]+")\])?\.)*`;
const KEY = String.raw`(?:\[(?:\d+|"[^"]+")\])?`;

export const malformedStateAddress = shapeRule({
  id: "malformed-state-address",
  what: "An address is one that terraform state list shows.",
  why: "Terraform would find nothing to move, and make a new resource.",
  source: "https://developer.hashicorp.com/terraform/cli/state/resource-addressing (2026)",
  message: (value: string, types: readonly string[], example: string) =>
    new RegExp(`^${STEPS}(?:${types.join("|")})\\.[\\w-]+${example.endsWith("]") ? KEY : ""}$`).test(value)
      ? undefined
      : `${show(value)} is not the address of ${quoteList(types)} in a state: terraform state list shows the addresses, such as ${example}`,
});
