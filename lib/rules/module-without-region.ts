import { defineRule, finding } from "./rule";

export const moduleWithoutRegion = defineRule({
  id: "module-without-region",
  what: "The endpoints of a child module are given their region.",
  why: "A region that Terraform looks up becomes unknown if the module is called with depends_on, and every endpoint would be replaced.",
  check: ({ isModule, props }) =>
    isModule && props.region === undefined
      ? finding(
          ["region"],
          "Missing: a child module is given its region, since a region that Terraform looks up would replace every endpoint if the module is called with depends_on: pass a variable",
        )
      : [],
});
