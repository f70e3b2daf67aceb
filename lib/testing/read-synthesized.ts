import { TerraformElement, TerraformStack, Testing } from "cdktf";
import { Construct } from "constructs";
import { isObject } from "../shapes/is-object";
import { errorOf } from "../shapes/problem";
import { wrongType } from "../shapes/rules/wrong-type";

/** Values by their Terraform names. */
export type Arguments = Readonly<Record<string, unknown>>;

/** The parts of a stack's JSON that are about endpoints. */
export interface Terraform {
  readonly locals: Arguments;
  /** The resources of a type, by their names. */
  readonly resources: (type: string) => readonly (readonly [name: string, values: Arguments])[];
}

/** What was given, and which of its resources were asked for. */
export interface Synthesized {
  readonly terraform: Terraform;
  readonly isOwn: (resource: string) => boolean;
}

/**
 * Reads a stack, a construct in one, or the JSON of one.
 *
 * @throws if it is none of these
 */
export function readSynthesized(given: Construct | string): Synthesized {
  if (typeof given === "string") return { terraform: parse(given), isOwn: () => true };
  const stack = Construct.isConstruct(given) ? given.node.scopes.find((one) => TerraformStack.isStack(one)) : undefined;
  if (!TerraformStack.isStack(stack)) throw refusal(given);
  const terraform = parse(Testing.synth(stack));
  const elements = given.node.findAll().filter((one) => TerraformElement.isTerraformElement(one));
  const names = new Set(elements.map(({ friendlyUniqueId }) => friendlyUniqueId));
  return { terraform, isOwn: (resource) => names.has(resource) };
}

function parse(text: string): Terraform {
  const json = jsonIn(text);
  if (!isObject(json)) throw refusal(text);
  const resources = objectIn(json["resource"]);
  return {
    locals: objectIn(json["locals"]),
    resources: (type) => Object.entries(objectIn(resources[type])).map(([name, values]) => [name, objectIn(values)]),
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The members of an object; none of anything else. */
export function objectIn(value: unknown): Arguments {
  return isObject(value) ? value : {};
}

function refusal(given: unknown): Error {
  return errorOf(
    wrongType.check(["synthesized"], given, "a stack, a construct in a stack, or the text of Testing.synth"),
  );
}
