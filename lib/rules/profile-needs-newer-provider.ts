import { shapeRule } from "../shapes/rule";
import { show } from "../shapes/text";

const NEEDED = [6, 3, 0] as const;

export const profileNeedsNewerProvider = shapeRule({
  id: "profile-needs-newer-provider",
  what: "A stack with a Route 53 Profile admits no version of the AWS provider before 6.3.0.",
  why: "Older versions fail every apply that associates an endpoint with a Profile, and make the association again.",
  source: "https://github.com/hashicorp/terraform-provider-aws/issues/42562 (2026)",
  message: (constraint: unknown) =>
    typeof constraint === "string" && constraint.split(",").some(demandsNeeded)
      ? undefined
      : `A Profile needs version 6.3.0 of the AWS provider, but the stack admits older ones (${show(constraint)}): demand it by stack.addOverride("terraform.required_providers.aws", { source: "hashicorp/aws", version: ">= 6.3.0, < 7.0.0" })`,
});

/** Whether a term of a constraint, such as `>= 6.3.0`, admits only versions that are new enough. */
function demandsNeeded(term: string): boolean {
  const [, version = ""] = /^\s*(?:>=|>|~>|=)?\s*(\d+(?:\.\d+){0,2})\s*$/.exec(term) ?? [];
  const parts = version.split(".").map(Number);
  const different = NEEDED.findIndex((part, index) => (parts[index] ?? 0) !== part);
  return version !== "" && (different < 0 || (parts[different] ?? 0) > (NEEDED[different] ?? 0));
}
