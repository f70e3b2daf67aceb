import { isPossibleRegion } from "../../lib/services/regions";
import { type JsonObject, member, membersAt, objectsIn } from "./shown-json";

/** A text with the defaults of its variables in their places; undefined if only Terraform knows the text. */
export function literalOf(text: unknown, stack: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  const replaced = text.replace(/\$\{var\.([\w-]+)\}/g, (reference, name: string) => {
    const [, block] = membersAt(stack, "variable").find(([declared]) => declared === name) ?? [];
    const value = member(objectsIn(block)[0])["default"];
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
  const configured = membersAt(stack, "provider").filter(([name]) => name === "aws");
  const providers = configured.flatMap(([, blocks]) => objectsIn(blocks));
  const alias = typeof reference === "string" ? /^(?:\$\{)?aws\.([\w-]+)/.exec(reference)?.[1] : undefined;
  const used = providers.find((provider) => provider["alias"] === alias);
  return used && literalOf(used["region"], stack);
}
