import type { AdoptedEndpoint } from "../model/planned-adoption";
import { writePath } from "../shapes/problem";
import { show } from "../shapes/text";
import { defineRule, type Finding, finding } from "./rule";

export const adoptedTwice = defineRule({
  id: "adopted-twice",
  what: "An existing endpoint is adopted only once.",
  why: "A resource has only one address in the Terraform state.",
  check: ({ plan: { adoption } }) => [...repeatedIn(adoption.imports), ...repeatedIn(adoption.moves)],
});

function repeatedIn(adopted: readonly AdoptedEndpoint[]): readonly Finding[] {
  return adopted.flatMap(({ path, from }, index) => {
    const first = adopted.slice(0, index).find((other) => other.from === from);
    if (!first) return [];
    return finding(
      path,
      `${show(from)} is one endpoint, and ${writePath(first.path)} already adopts it: give the endpoint that belongs here, or remove the option`,
    );
  });
}
