import { Fn, Lazy, TerraformLocal, TerraformVariable, Token } from "cdktf";
import type { Construct } from "constructs";
import type { Random } from "./random";

/** Writes values in one of the ways in which a program of CDKTF may say them. */
export interface Values {
  readonly random: Random;
  readonly text: (value: string) => unknown;
  readonly flag: (value: boolean) => unknown;
  readonly list: (members: readonly string[]) => unknown;
  readonly map: (members: Readonly<Record<string, string>>) => unknown;
}

/** The ways of the values of one stack. */
export function valuesIn(scope: Construct, random: Random): Values {
  let count = 0;
  const id = (kind: string) => `${kind}${count++}`;
  const variable = (type: string, value: unknown, sensitive = false) =>
    new TerraformVariable(scope, id("v"), { type, default: value, ...(sensitive && { sensitive }) });
  const local = (value: unknown) => new TerraformLocal(scope, id("l"), value);
  const text = (value: string): unknown =>
    random.pick([
      () => value,
      () => value,
      () => variable("string", value).stringValue,
      () => variable("string", value, true).stringValue,
      () => `\${var.${variable("string", value).friendlyUniqueId}}`,
      () => Lazy.stringValue({ produce: () => value }),
      // CDKTF's functions escape no quotes.
      () => (value.includes('"') ? value : Fn.join("", [value.slice(0, 2), value.slice(2)])),
      () => local(value).asString,
    ])();
  return {
    random,
    text,
    flag: (value) => random.pick([() => value, () => variable("bool", value).booleanValue])(),
    map: (members) =>
      random.pick([
        () => members,
        () => Object.fromEntries(Object.entries(members).map(([key, value]) => [key, text(value)])),
        () => Token.asStringMap(variable("map(string)", members).value),
        () => Fn.merge([members, variable("map(string)", {}).value]),
      ])(),
    list: (members) =>
      random.pick([
        () => members,
        () => members.map(text),
        () => variable("list(string)", members).listValue,
        () => variable("set(string)", members).listValue,
        () => variable("list(string)", members, true).listValue,
        () => Fn.concat([members.slice(0, 1), members.slice(1)]),
        () => Fn.split(",", members.join(",")),
        () => Fn.split(",", variable("string", members.join(","), true).stringValue),
        () => Fn.compact([...members, ""]),
        () => Fn.toset([...members]),
        () => Lazy.listValue({ produce: () => [...members] }),
        () => Token.asList(local(members).expression),
      ])(),
  };
}
