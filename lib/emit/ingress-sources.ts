import type { IResolveContext } from "cdktf";
import type { IngressSources, PlannedGroup } from "../model/planned-group";
import type { List } from "../model/terraform-values";
import { isUnresolved, type Known } from "../shapes/unresolved";
import { resolve, type Values } from "./resolve";
import { wholeExpression } from "./templates";

/** The argument of a rule for each kind of source. */
const ARGUMENTS = {
  cidr_blocks: "cidr_ipv4",
  ipv6_cidr_blocks: "cidr_ipv6",
  security_groups: "referenced_security_group_id",
  prefix_list_ids: "prefix_list_id",
} as const satisfies Record<keyof IngressSources, string>;

/** The argument by which a rule names its source. */
export type SourceArgument = (typeof ARGUMENTS)[keyof IngressSources];

/** One source of clients, or a list of them that only Terraform knows. */
export interface Source {
  readonly argument: SourceArgument;
  /** As Terraform JSON has it; an expression if it is a list. */
  readonly text: string;
  readonly isList: boolean;
  /** The description of its rules; undefined for the usual one. */
  readonly description: string | undefined;
}

/** The arguments that at least one rule has for its source. */
export function usedArguments({ sources, added }: PlannedGroup): readonly SourceArgument[] {
  const kinds = new Set([...kindsOf(sources), ...added.map(({ kind }) => kind)]);
  return [...kinds].map((kind) => ARGUMENTS[kind]);
}

/** The sources of a group, with the references of its tokens; a list that synth knows by now as its members. */
export function resolveSources(
  { sources, added }: PlannedGroup,
  values: Values,
  context: IResolveContext,
): readonly Source[] {
  const written = (value: unknown): unknown => context.resolve(resolve(value, values));
  const named = kindsOf(sources).flatMap((kind) => partsOf(sources[kind]).flatMap((part) => read(kind, written(part))));
  const others = added.map(({ kind, value, description }) => ({
    argument: ARGUMENTS[kind],
    text: String(written(value)),
    isList: false,
    description: description === undefined ? undefined : String(written(description)),
  }));
  return [...named, ...others];
}

/** Whether two rules may have the same source, as Terraform alone can see of references. */
export function mayRepeat(argument: SourceArgument, { sources, added }: PlannedGroup): boolean {
  const kinds = kindsOf(sources).filter((kind) => ARGUMENTS[kind] === argument);
  const parts = kinds.flatMap((kind) => partsOf(sources[kind]));
  const single = [
    ...parts.flatMap((part) => (isUnresolved(part) ? [] : part)),
    ...added.filter(({ kind }) => ARGUMENTS[kind] === argument).map(({ value }) => value),
  ];
  const others = parts.filter(isUnresolved).length + single.length - 1;
  return single.some(isUnresolved) && others > 0;
}

function read(kind: keyof IngressSources, value: unknown): readonly Source[] {
  const source = { argument: ARGUMENTS[kind], description: undefined };
  if (!Array.isArray(value)) return [{ ...source, text: listExpression(String(value)), isList: true }];
  const members: readonly unknown[] = value;
  return members.map((member) => ({ ...source, text: String(member), isList: false }));
}

/** A list as its parts: lists that synth knows, and tokens for whole lists. */
function partsOf(list: List | null): readonly Known<readonly Known<string>[]>[] {
  if (list === null) return [];
  if (!isUnresolved(list)) return [list];
  return list.kind === "list" || list.kind === "set" ? list.parts.flatMap((part) => partsOf(part)) : [list];
}

function kindsOf(sources: IngressSources): readonly (keyof IngressSources)[] {
  const kinds = ["cidr_blocks", "ipv6_cidr_blocks", "security_groups", "prefix_list_ids"] as const;
  return kinds.filter((kind) => sources[kind] !== null);
}

/** A variable may be null, which then counts as an empty list. */
function listExpression(text: string): string {
  const expression = wholeExpression(text) ?? text;
  return /^var\.[\w-]+$/.test(expression) ? `coalesce(${expression}, [])` : expression;
}
