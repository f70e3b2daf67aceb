import type { Rule } from "./rule";

/** Refuses the VPC of the hub as a spoke. */
export const hubAmongSpokes: Rule = {
  id: "hub-among-spokes",
  severity: "error",
  basis: "shape",
  what: "The VPC of the hub is no spoke.",
  why: "The hub resolves the names already, and AWS associates a VPC once.",
  check: ({ props: { vpcId: hub }, plan: { sharing } }) =>
    (sharing?.spokes ?? []).flatMap(({ key, vpcId }) =>
      typeof vpcId === "string" && vpcId === hub
        ? [
            {
              path: ["spokes", key, "vpcId"],
              message: `${vpcId} is the hub itself, which resolves the names already: remove this spoke`,
            },
          ]
        : [],
    ),
};
