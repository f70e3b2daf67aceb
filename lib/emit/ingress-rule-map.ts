import type { IResolveContext } from "cdktf";
import { type KnownPort, rangeOf } from "../model/known-port";
import type { PlannedGroup } from "../model/planned-group";
import { resolveSources, type Source } from "./ingress-sources";
import { resolve, type Values } from "./resolve";
import { escapeTemplates, wholeExpression } from "./templates";

/**
 * The rules of a group, by port and source: `443 10.0.0.0/16`, `443 aws_security_group.app.id`. The key of a rule is
 * known at plan, and stays when other sources and services come and go.
 */
export function ruleMap(group: PlannedGroup, values: Values, context: IResolveContext): unknown {
  const sources = resolveSources(group, values, context);
  const maps = group.ports.flatMap((port) =>
    mapsOfPort(resolvePort(port, values, context), sources).map((map) => ofChosen(map, port, group)),
  );
  const isPlain = maps.every((map) => typeof map !== "string");
  if (isPlain) return Object.assign({}, ...maps);
  return `\${merge(${maps.map(writeMap).join(", ")})}`;
}

/** The ends of a port or a range, as Terraform JSON has them. */
interface Ends {
  readonly from_port: unknown;
  readonly to_port: unknown;
}

function resolvePort(port: KnownPort, values: Values, context: IResolveContext): Ends {
  const { from, to } = rangeOf(port);
  return { from_port: context.resolve(resolve(from, values)), to_port: context.resolve(resolve(to, values)) };
}

/** The rules of one port: those of single sources as one map, and those of each list as an expression. */
function mapsOfPort(ends: Ends, sources: readonly Source[]): readonly (object | string)[] {
  const { from_port: from, to_port: to } = ends;
  const name = from === to ? keyOf(from) : `${keyOf(from)}-${keyOf(to)}`;
  const single = sources.filter(({ isList }) => !isList);
  const rules = single.map(({ argument, text, description }) => {
    const rule = { ...ends, [argument]: text, ...(description !== undefined && { description }) };
    return [`${name} ${keyOf(text)}`, rule] as const;
  });
  const lists = sources.filter(({ isList }) => isList);
  const expressions = lists.map(({ argument, text }) => {
    const rule = JSON.stringify({ ...ends, [argument]: "${source}" });
    return `{for source in toset(${text}) : "${name} \${source}" => ${rule}}`;
  });
  return [...(rules.length > 0 ? [Object.fromEntries(rules)] : []), ...expressions];
}

/** The rules of a port if callers choose a service that has it. */
function ofChosen(map: object | string, port: KnownPort, { portsByService }: PlannedGroup): object | string {
  if (!portsByService) return map;
  const { variable, ports } = portsByService;
  const { from, to } = rangeOf(port);
  const having = Object.entries(ports).filter(([, list]) =>
    list.map((other) => rangeOf(other)).some((other) => other.from === from && other.to === to),
  );
  const names = JSON.stringify(having.map(([name]) => name));
  const isChosen = `length(setintersection(keys(var.${variable}), ${names})) > 0`;
  return `{for key, rule in ${writeMap(map)} : key => rule if ${isChosen}}`;
}

function writeMap(map: object | string): string {
  return typeof map === "string" ? map : JSON.stringify(map);
}

/** A value as a part of a key: as it is, or the reference as Terraform writes it. */
function keyOf(value: unknown): string {
  const text = String(value);
  return escapeTemplates(wholeExpression(text) ?? text);
}
