import { Fn, type IResolvable, type IResolveContext, Lazy, type TerraformResource, Token } from "cdktf";
import { textExpression } from "./resolve";
import { quoteKey } from "./templates";

/** A resource with tags, as the provider's classes have them. */
interface Tagged extends TerraformResource {
  tags: { [key: string]: string };
  readonly tagsInput?: { [key: string]: string } | undefined;
}

/**
 * Gives a resource the tags of some maps; later ones win over earlier ones. Those that synth knows are the property
 * `tags`, which aspects read and add to. Terraform merges what only it knows into them.
 */
export function giveTags(resource: Tagged, ...maps: readonly unknown[]): void {
  const given = maps.filter((map) => map !== undefined && map !== null);
  const first = given.findIndex((map) => Token.isUnresolved(map));
  const known = first < 0 ? given : given.slice(0, first);
  if (known.length > 0) resource.tags = Object.assign({}, ...known);
  if (first < 0) return;
  const produce = () => mergedTags(resource.tagsInput ?? {}, given.slice(first));
  resource.addOverride("tags", Token.asString(Lazy.anyValue({ produce })));
}

function mergedTags(known: object, [first, ...others]: readonly unknown[]): unknown {
  if (Object.keys(known).length === 0 && others.length === 0) return first;
  const maps = [known, first, ...others];
  const isKnown = (map: unknown) => typeof map === "object" && !Token.isUnresolved(map);
  return Fn.merge(maps.map((map) => (isKnown(map) ? objectExpression(Object(map)) : map)));
}

/**
 * Keeps aspects from tagging a data source: its tags are a filter, and it would find nothing. CDKTF's manual has such
 * an aspect: https://developer.hashicorp.com/terraform/cdktf/concepts/aspects (2026)
 */
export function untagged<Source extends object>(source: Source): Source {
  return Object.defineProperty(source, "tags", { get: () => undefined, set: () => {} });
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
  const written = typeof value === "string" ? textExpression(value, context) : resolve(value);
  return `${quoteKey(key, resolve)} = ${written}`;
}
