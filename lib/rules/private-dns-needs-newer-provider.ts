import { shapeRule } from "../shapes/rule";
import { show } from "../shapes/text";
import { versionOf, versionRange } from "../shapes/version-range";

export const privateDnsNeedsNewerProvider = shapeRule({
  id: "private-dns-needs-newer-provider",
  what: "A stack with private DNS of a Resource or ServiceNetwork endpoint admits no version of the AWS provider before 6.28.0.",
  why: "Older versions do not know its preference and its domains. 6.28.0 to 6.35.1 replace an endpoint when its private DNS is turned on or off.",
  source: "https://github.com/hashicorp/terraform-provider-aws/pull/45679 (2026)",
  message: (constraint: unknown) =>
    versionRange(constraint).from >= versionOf(6, 28)
      ? undefined
      : `Private DNS of this type of endpoint needs version 6.28.0 of the AWS provider, but the stack admits older ones (${show(constraint)}): demand it by stack.addOverride("terraform.required_providers.aws", { source: "hashicorp/aws", version: ">= 6.36.0, < 7.0.0" }), which also leaves out the versions that replace an endpoint when its private DNS changes`,
});
