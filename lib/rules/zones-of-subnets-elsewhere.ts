import { isUnresolved } from "../shapes/unresolved";
import { defineRule, eachEndpoint, finding } from "./rule";

export const zonesOfSubnetsElsewhere = defineRule({
  id: "zones-of-subnets-elsewhere",
  what: "With lookupSupportedAzs, each interface endpoint names its subnets.",
  why: "There is nothing to choose from if other resources attach them.",
  check: eachEndpoint(({ type, path, options: { subnetIds } }, { props }) => {
    if (props.lookupSupportedAzs !== true || type !== "Interface") return [];
    if (subnetIds === undefined || isUnresolved(subnetIds) || subnetIds.length > 0) return [];
    return finding(
      [...path, "subnetIds"],
      "lookupSupportedAzs chooses among subnetIds, and those of this endpoint are attached elsewhere: name them, or leave lookupSupportedAzs out",
    );
  }),
});
