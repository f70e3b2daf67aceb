import { shapeRule } from "../shapes/rule";

export const hclOutput = shapeRule({
  id: "hcl-output",
  what: "Stacks are synthesized as JSON.",
  why: "CDKTF leaves import, moved, removed and check blocks out of HCL, and stops with a TypeError at other values.",
  source: "https://github.com/hashicorp/terraform-cdk/blob/v0.21.0/packages/cdktf/lib/hcl/render.ts (2026)",
  message: () =>
    "CDKTF's HCL output leaves out the import, moved, removed and check blocks of this construct, and cannot write all of its values: synthesize JSON, without --hcl, SYNTH_HCL_OUTPUT and hclOutput. Terraform reads it as well",
});
