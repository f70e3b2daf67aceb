import { Fn, type IResolvable, type IResolveContext, Lazy, Token } from "cdktf";
import { quoteKey, quoteTemplate } from "./templates";

/** Merges maps of tags, later ones over earlier ones: at synth where all are known, otherwise in Terraform. */
export function mergeTags(...maps: readonly unknown[]): { [key: string]: string } {
  const given = maps.filter((map) => map !== undefined && map !== null);
  if (!given.some((map) => Token.isUnresolved(map))) return Object.assign({}, ...given);
  const isKnown = (map: unknown) => typeof map === "object" && !Token.isUnresolved(map);
  return Token.asStringMap(Fn.merge(given.map((map) => (isKnown(map) ? literal(Object(map)) : map))));
}

/** An object as a part of an expression. CDKTF's own way escapes neither quotes nor backslashes, and loses tokens in keys. */
function literal(map: object): IResolvable {
  return Lazy.anyValue({
    produce: (context) => {
      const members = Object.entries(map).map(([key, value]) => member(key, value, context));
      return `{${members.join(", ")}}`;
    },
  });
}

function member(key: string, value: unknown, context: IResolveContext): string {
  const resolve = (token: unknown) => String(context.resolve(token));
  const written = typeof value === "string" ? quoteTemplate(value, resolve) : resolve(value);
  return `${quoteKey(key, resolve)} = ${written}`;
}
