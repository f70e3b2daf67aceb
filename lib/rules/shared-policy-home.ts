import type { EffectiveEndpoint } from "../model/effective-endpoint";
import { prefixesOf, prefixIn } from "../policy/iam/iam-data";
import { writePath } from "../shapes/problem";
import { joinWords } from "../shapes/text";

/** The policies in which a statement about an action or a key belongs: those of the services that know its prefix. */
export function homeOf(name: string, endpoints: readonly EffectiveEndpoint[]): string {
  const services = endpoints.filter(({ service }) => prefixesOf(service?.name).includes(prefixIn(name)));
  const homes = new Set(services.map((endpoint) => writePath(["services", endpoint.name, "policy"])));
  return homes.size > 0 ? joinWords([...homes], "or") : "services.<name>.policy";
}
