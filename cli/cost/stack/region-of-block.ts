import { isPossibleRegion } from "../../lib/services/regions";
import { isObject, type JsonObject, literalOf, member } from "./stack-json";

/**
 * The region in which an endpoint is billed, that of its VPC; undefined where only Terraform knows it.
 *
 * @param row what the endpoint has for itself, besides its block
 */
export function regionOf(block: JsonObject, row: JsonObject, stack: unknown): string | undefined {
  const own = literalOf(block["region"], stack);
  if (own !== undefined) return own;
  // The name of a service in another region has that region, and only the provider has that of the VPC.
  const isElsewhere = (row["service_region"] ?? block["service_region"] ?? null) !== null;
  const named = isElsewhere ? undefined : regionIn(row["service_name"] ?? block["service_name"], stack);
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
