import { show } from "../shapes/text";
import { eachEndpoint } from "./each";
import type { Rule } from "./rule";

/** Demands an id or an address for each of two endpoints of one service. */
export const ambiguousAdoption: Rule = {
  id: "ambiguous-adoption",
  severity: "error",
  basis: "shape",
  what: "A service with two endpoints says which of them an id or an address is about.",
  why: "One endpoint cannot become both.",
  check: eachEndpoint(({ path, types, options }) =>
    (["importId", "movedFrom"] as const).flatMap((option) => {
      const given = options[option];
      if (typeof given !== "string" || types.length === 1) return [];
      return [
        {
          path: [...path, option],
          message: `${show(given)} is one endpoint and cannot become both of this service: say which is which, as { Gateway: "…", Interface: "…" }`,
        },
      ];
    }),
  ),
};
