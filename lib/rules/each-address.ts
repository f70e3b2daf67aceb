import type { EffectiveEndpoint } from "../model/effective-endpoint";
import type { EffectiveAddress } from "../model/effective-options";
import type { Path } from "../shapes/problem";
import { eachEndpoint, type Finding, type Rule } from "./rule";

/** Checks each fixed address of each endpoint. */
export function eachAddress(
  check: (address: EffectiveAddress, path: Path, endpoint: EffectiveEndpoint) => readonly Finding[],
): Rule["check"] {
  return eachEndpoint((endpoint) =>
    (endpoint.options.subnetConfigurations ?? []).flatMap((address, index) =>
      check(address, [...endpoint.path, "subnetConfigurations", index], endpoint),
    ),
  );
}
