import { isPossibleRegion } from "../../../lib/services/regions";
import { isObject } from "../../../lib/shapes/is-object";

/** An object of the JSON of a stack. */
type JsonObject = Readonly<Record<string, unknown>>;

/** The object at a path of members; an empty one if there is none. */
export function member(value: unknown, ...path: readonly string[]): JsonObject {
  const found = path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
  return isObject(found) ? found : {};
}

/** A text with the defaults of its variables in their places; undefined if only Terraform knows the text. */
export function literalOf(text: unknown, stack: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  const replaced = text.replace(/\$\{var\.([\w-]+)\}/g, (reference, name: string) => {
    const value = member(stack, "variable", name)["default"];
    return typeof value === "string" ? value : reference;
  });
  return replaced.includes("${") ? undefined : replaced;
}

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
