import { show } from "../shapes/text";
import { defineRule, eachEndpoint, finding } from "./rule";

export const ambiguousAdoption = defineRule({
  id: "ambiguous-adoption",
  what: "If a service has two endpoints, importId and movedFrom say which of them they are about.",
  why: "One endpoint cannot become both.",
  check: eachEndpoint(({ path, type, types, options }) =>
    (["importId", "movedFrom"] as const).flatMap((option) => {
      const given = options[option];
      // The second endpoint reports it for both.
      if (typeof given !== "string" || type === types[0]) return [];
      return finding(
        [...path, option],
        `${show(given)} is one endpoint and cannot become both endpoints of this service: give one for each type, as { Gateway: "…", Interface: "…" }`,
      );
    }),
  ),
});
