import { defineRule, eachEndpoint, finding } from "./rule";

export const namesWithProfile = defineRule({
  id: "names-with-profile",
  what: "privateDnsNames is given only if hosted zones share the endpoint.",
  why: "A Route 53 Profile shares the names of the endpoint itself.",
  check: eachEndpoint(({ path, options }, { props }) =>
    props.profile && options.privateDnsNames
      ? finding(
          [...path, "privateDnsNames"],
          "Private DNS names are for hosted zones, and a Route 53 Profile takes those of the endpoints themselves: remove privateDnsNames or profile",
        )
      : [],
  ),
});
