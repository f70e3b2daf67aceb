import { Fn, type IResolvable, type IResolveContext, Lazy, Token } from "cdktf";
import { quoteKey, quoteTemplate } from "./templates";

/** Merges maps of tags; later ones win over earlier ones. Terraform merges them if synth does not know all of them. */
export function mergeTags(...maps: readonly unknown[]): { [key: string]: string } {
  const given = maps.filter((map) => map !== undefined && map !== null);
  if (!given.some((map) => Token.isUnresolved(map))) return Object.assign({}, ...given);
  const isKnown = (map: unknown) => typeof map === "object" && !Token.isUnresolved(map);
  return Token.asStringMap(Fn.merge(given.map((map) => (isKnown(map) ? objectExpression(Object(map)) : map))));
}

/** The shared tags as an argument of a resource, if there are any. */
export function tagsArgument(tags: unknown): { readonly tags?: { [key: string]: string } } {
  return tags === undefined ? {} : { tags: Token.asStringMap(tags) };
}

/** An object as a part of an expression. CDKTF itself escapes neither quotes nor backslashes, and loses tokens in keys. */
function objectExpression(map: object): IResolvable {
  return Lazy.anyValue({
    produce: (context) => {
      const members = Object.entries(map).map(([key, value]) => memberExpression(key, value, context));
      return `{${members.join(", ")}}`;
    },
  });
}

function memberExpression(key: string, value: unknown, context: IResolveContext): string {
  const resolve = (token: unknown) => String(context.resolve(token));
  const written = typeof value === "string" ? quoteTemplate(value, resolve) : resolve(value);
  return `${quoteKey(key, resolve)} = ${written}`;
}
