import { shapeRule } from "../shapes/rule";
import { show } from "../shapes/text";
import { versionOf, versionRange } from "../shapes/version-range";

export const providerReplacesEndpoints = shapeRule({
  id: "provider-replaces-endpoints",
  severity: "warn",
  what: "A stack with interface endpoints admits a version of the AWS provider other than 6.28.0 to 6.35.1.",
  why: "Those replace an endpoint when its private DNS is turned on or off, since their schema says that it cannot change.",
  source: "https://github.com/hashicorp/terraform-provider-aws/issues/46776 (2026)",
  message: (constraint: unknown) => {
    const { from, before } = versionRange(constraint);
    if (from < versionOf(6, 28) || before > versionOf(6, 36)) return undefined;
    return `All versions of the AWS provider that the stack admits (${show(constraint)}) replace an endpoint when its private DNS is turned on or off: leave them out by stack.addOverride("terraform.required_providers.aws", { source: "hashicorp/aws", version: ">= 6.36.0, < 7.0.0" })`;
  },
});
