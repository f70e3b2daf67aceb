import type { NormalPolicy } from "../policy/document/normal";
import { allowsEverything } from "../policy/ready/full-access";

/**
 * What to say of a policy after which no full access would be written out; nothing of one that is full access.
 * https://github.com/hashicorp/terraform-provider-aws/issues/40973
 */
export function orStays({ statements }: NormalPolicy): string {
  if (statements.length === 1 && statements.every(allowsEverything)) return "";
  return ". If you remove it later, it stays in force: write policy: fullAccess() then";
}
