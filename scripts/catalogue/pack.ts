import { isDeepStrictEqual } from "node:util";
import type { EndpointService, PrivateDns } from "../../lib/services/endpoint-service";
import { defaults, type PackedService, usualDnsName } from "../../lib/services/packed-service";
import { groupBy } from "../../lib/shapes/group-by";

/** A row as the catalogue file stores it: without what the defaults say. */
export function pack(row: EndpointService): PackedService {
  const { name, policy, privateDns, serviceNameIn, ...rest } = row;
  const usual = defaults(name);
  const usualValues = new Map(Object.entries(usual));
  const unusual = Object.entries(rest).filter(([key, value]) => !isDeepStrictEqual(value, usualValues.get(key)));
  return {
    name,
    ...Object.fromEntries(unusual),
    ...(Object.keys(serviceNameIn).length > 0 && { serviceNameIn: packNamesIn(serviceNameIn) }),
    ...(!isDeepStrictEqual(policy, usual.policy) && { policy: [policy.supported, policy.confidence] }),
    ...(!isDeepStrictEqual(privateDns, usual.privateDns) && {
      privateDns: packPrivateDns(privateDns, name),
    }),
  };
}

/** The regions that share a name form, by that form. */
function packNamesIn(names: EndpointService["serviceNameIn"]): Readonly<Record<string, string>> {
  const byForm = groupBy(Object.entries(names), ([, form]) => form);
  return Object.fromEntries([...byForm].map(([form, regions]) => [form, regions.map(([region]) => region).join(" ")]));
}

function packPrivateDns(
  { support, names, namesIn }: PrivateDns,
  name: string,
): NonNullable<PackedService["privateDns"]> {
  return namesIn ? [support, packNames(names, name), namesIn] : [support, packNames(names, name)];
}

function packNames(names: PrivateDns["names"], name: string): PrivateDns["names"] | "usual" {
  return isDeepStrictEqual(names, [usualDnsName(name)]) ? "usual" : names;
}
