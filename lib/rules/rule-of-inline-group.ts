import { shapeRule } from "../shapes/rule";

export const ruleOfInlineGroup = shapeRule({
  id: "rule-of-inline-group",
  what: "No other resource of the stack adds a rule to a group that keeps its rules inline.",
  why: "Each apply would revoke the rule, and the next one would add it again.",
  source: "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/security_group (2025)",
  message: (address: string, isIngress: boolean, isAdopted: boolean) => {
    const start = `${address} adds a rule to the security group of the endpoints, which keeps its rules inline, so each apply would revoke it`;
    if (!isIngress) return `${start}: remove it, as endpoints open no connections`;
    const fix = isAdopted
      ? "name its source in securityGroup"
      : "name all sources in securityGroup (ingressCidrBlocks and others)";
    return `${start}: admit its source by allowFrom(), or ${fix}`;
  },
});
