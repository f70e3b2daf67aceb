import { shapeRule } from "../shapes/rule";
import { show } from "../shapes/text";
import { versionOf, versionRange } from "../shapes/version-range";

export const profileNeedsNewerProvider = shapeRule({
  id: "profile-needs-newer-provider",
  what: "A stack with a Route 53 Profile admits no version of the AWS provider before 6.3.0.",
  why: "Older versions fail every apply that associates an endpoint with a Profile, and make the association again.",
  source: "https://github.com/hashicorp/terraform-provider-aws/issues/42562 (2026)",
  message: (constraint: unknown) =>
    versionRange(constraint).from >= versionOf(6, 3)
      ? undefined
      : `A Profile needs version 6.3.0 of the AWS provider, but the stack admits older ones (${show(constraint)}): demand it by stack.addOverride("terraform.required_providers.aws", { source: "hashicorp/aws", version: ">= 6.3.0, < 7.0.0" })`,
});
