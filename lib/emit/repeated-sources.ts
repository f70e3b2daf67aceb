import { type IResolveContext, Lazy, type Precondition } from "cdktf";
import type { PlannedGroup } from "../model/planned-group";
import { resolveSources, type Source, type SourceArgument } from "./ingress-sources";
import type { Values } from "./resolve";
import { wholeExpression } from "./templates";

/** Fails for two sources with the same value behind different references: AWS takes a rule only once. */
export function repeatedSources(
  argument: SourceArgument,
  column: string,
  group: () => PlannedGroup,
  values: Values,
): Precondition {
  const condition = Lazy.anyValue({
    produce: (context: IResolveContext) => {
      const all = membersOf(resolveSources(group(), values, context).filter((source) => source.argument === argument));
      return `\${length([for source in ${all} : source if source == ${column}]) <= 1}`;
    },
  });
  return { condition, errorMessage: REPEATED };
}

/** An expression for all sources: what is written alike counts once, and so do the members of lists. */
function membersOf(sources: readonly Source[]): string {
  const texts = new Set(sources.filter(({ isList }) => !isList).map(({ text }) => text));
  const known = [...texts].filter((text) => wholeExpression(text) === undefined).map((text) => JSON.stringify(text));
  const references = [...texts].flatMap((text) => wholeExpression(text) ?? []);
  const lists = sources.filter(({ isList }) => isList).map(({ text }) => text);
  if (lists.length === 0) return `[${[...known, ...references].join(", ")}]`;
  return `concat(distinct(concat([${known.join(", ")}], ${lists.join(", ")})), [${references.join(", ")}])`;
}

const REPEATED =
  'The source of the rule "${each.key}" of the security group is that of another rule too, and AWS takes a rule only once: leave one of the two out.';
