/** An object of the JSON of a stack. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The object at a path of members; an empty one where there is none. */
export function member(value: unknown, ...path: readonly string[]): JsonObject {
  const found = path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
  return isObject(found) ? found : {};
}

/** Whether a value is an object with members. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text whose variables have defaults, with these filled in; undefined where only Terraform knows it. */
export function literalOf(text: unknown, stack: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  const filled = text.replace(/\$\{var\.([\w-]+)\}/g, (reference, name: string) => {
    const known = member(stack, "variable", name)["default"];
    return typeof known === "string" ? known : reference;
  });
  return filled.includes("${") ? undefined : filled;
}
