/**
 * An expression for what another one says, also if a part of that is sensitive: ids from parameters are, and Terraform
 * would hide every message about them, warn of them for ever or refuse to plan.
 */
export function plain(expression: string): string {
  // Older versions of Terraform reject what is not sensitive.
  return `try(jsondecode(nonsensitive(jsonencode(${expression}))), ${expression})`;
}
