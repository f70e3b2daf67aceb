import type { AdoptedEndpoint } from "../model/planned-adoption";
import { writePath } from "../shapes/problem";
import { show } from "../shapes/text";
import type { Finding, Rule } from "./rule";

/** Refuses an id or an address that two endpoints adopt. */
export const adoptedTwice: Rule = {
  id: "adopted-twice",
  severity: "error",
  basis: "shape",
  what: "An existing endpoint is adopted once.",
  why: "Terraform would refuse two addresses for one resource.",
  check: ({ plan: { adoption } }) => [...repeatedIn(adoption.imports), ...repeatedIn(adoption.moves)],
};

function repeatedIn(adopted: readonly AdoptedEndpoint[]): readonly Finding[] {
  return adopted.flatMap(({ path, from }, index) => {
    const first = adopted.find((other) => other.from === from);
    if (!first || adopted.indexOf(first) === index) return [];
    return [
      {
        path,
        message: `${show(from)} is one endpoint, and ${writePath(first.path)} adopts it already: give the endpoint that belongs here, or remove the option`,
      },
    ];
  });
}
