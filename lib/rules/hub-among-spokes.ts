import { defineRule, finding } from "./rule";

export const hubAmongSpokes = defineRule({
  id: "hub-among-spokes",
  what: "The VPC of the hub is not one of the spokes.",
  why: "The hub already resolves the names, and AWS associates a VPC once.",
  check: ({ props: { vpcId: hub }, plan: { sharing } }) =>
    (sharing?.spokes ?? []).flatMap(({ key, vpcId }) =>
      typeof vpcId === "string" && vpcId === hub
        ? finding(
            ["spokes", key, "vpcId"],
            `${vpcId} is the VPC of the hub, which already resolves the names: remove this spoke`,
          )
        : [],
    ),
});
