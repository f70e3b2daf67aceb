import { isObject } from "../../../lib/shapes/is-object";

/** An object of the JSON of a stack. */
export type JsonObject = Readonly<Record<string, unknown>>;

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
