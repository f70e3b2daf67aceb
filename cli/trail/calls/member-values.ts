import { isObject } from "../../../lib/shapes/is-object";
import { knownText } from "./known-text";

type Parameters = Readonly<Record<string, unknown>>;

/**
 * The values of a member as data/recorded-calls names it: `streamARN|streamName` is the first of the two that is there,
 * `queueUrl/4` a part of a path, `instancesSet.items.instanceId` a member of members, and a list gives all its values.
 * None if one of them is not known.
 */
export function memberValues(parameters: Parameters, spec: string): readonly string[] {
  for (const { path, part } of alternativesOf(spec)) {
    const values = valuesAt(path, parameters);
    if (values.length === 0) continue;
    const texts: string[] = [];
    for (const value of values) {
      const text = knownText(value);
      const wanted = text === undefined || part === undefined ? text : text.split("/")[part];
      if (wanted === undefined || wanted === "") return [];
      texts.push(wanted);
    }
    return texts;
  }
  return [];
}

/** The values of a member of members; lists count as their items. */
function valuesAt(path: readonly string[], parameters: Parameters): readonly unknown[] {
  let value: unknown = parameters;
  for (const [index, name] of path.entries()) {
    if (Array.isArray(value)) return path.slice(index).reduce<readonly unknown[]>(step, value);
    value = isObject(value) ? value[name] : undefined;
    if (value === undefined || value === null) return [];
  }
  return Array.isArray(value) ? value : [value];
}

const specs = new Map<string, readonly Alternative[]>();

interface Alternative {
  readonly path: readonly string[];
  readonly part: number | undefined;
}

/** The specs come from our data alone, so they are few. */
function alternativesOf(spec: string): readonly Alternative[] {
  const known = specs.get(spec);
  if (known !== undefined) return known;
  const alternatives = spec.split("|").map((text) => {
    const [path = "", part] = text.split("/");
    return { path: path.split("."), part: part === undefined ? undefined : Number(part) };
  });
  specs.set(spec, alternatives);
  return alternatives;
}

/** The values of one member of each of these; lists count as their items. */
function step(values: readonly unknown[], name: string): readonly unknown[] {
  return values.flatMap((value) => {
    const member = isObject(value) ? value[name] : undefined;
    return member === undefined || member === null ? [] : Array.isArray(member) ? member : [member];
  });
}
