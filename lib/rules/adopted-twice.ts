import type { AdoptedEndpoint } from "../model/planned-adoption";
import { writePath } from "../shapes/problem";
import { show } from "../shapes/text";
import type { Finding, Rule } from "./rule";

/** Rejects an id or an address that two endpoints adopt. */
export const adoptedTwice: Rule = {
  id: "adopted-twice",
  severity: "error",
  basis: "shape",
  what: "An existing endpoint is adopted only once.",
  why: "A resource has only one address in the Terraform state.",
  check: ({ plan: { adoption } }) => [...repeatedIn(adoption.imports), ...repeatedIn(adoption.moves)],
};

function repeatedIn(adopted: readonly AdoptedEndpoint[]): readonly Finding[] {
  return adopted.flatMap(({ path, from }, index) => {
    const first = adopted.slice(0, index).find((other) => other.from === from);
    if (!first) return [];
    return [
      {
        path,
        message: `${show(from)} is one endpoint, and ${writePath(first.path)} already adopts it: give the endpoint that belongs here, or remove the option`,
      },
    ];
  });
}
