import { isPossibleRegion } from "../../../lib/services/regions";
import { isObject } from "../../../lib/shapes/is-object";
import { type JsonObject, literalOf, member } from "./json-member";

/** The region in which an endpoint is billed, which is that of its VPC; undefined if only Terraform knows it. */
export function regionOfBlock(block: JsonObject, stack: unknown): string | undefined {
  const own = literalOf(block["region"], stack);
  if (own !== undefined) return own;
  // If the service is in another region, so is the region in its name: only the provider has that of the VPC.
  const isElsewhere = (block["service_region"] ?? null) !== null;
  const named = isElsewhere ? undefined : regionIn(block["service_name"], stack);
  return named ?? regionOfProvider(block["provider"], stack);
}

function regionIn(serviceName: unknown, stack: unknown): string | undefined {
  return literalOf(serviceName, stack)?.split(".").find(isPossibleRegion);
}

function regionOfProvider(reference: unknown, stack: unknown): string | undefined {
  const configured: unknown = member(stack, "provider")["aws"];
  const providers: readonly unknown[] = Array.isArray(configured) ? configured : [configured];
  const alias = typeof reference === "string" ? /^(?:\$\{)?aws\.([\w-]+)/.exec(reference)?.[1] : undefined;
  const used = providers.find((provider) => isObject(provider) && provider["alias"] === alias);
  return isObject(used) ? literalOf(used["region"], stack) : undefined;
}
