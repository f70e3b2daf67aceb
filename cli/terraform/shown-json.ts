import { isObject } from "../../lib/shapes/is-object";

/** An object of the JSON that Terraform writes. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The object at a path of members; an empty one if there is none. */
export function member(value: unknown, ...path: readonly string[]): JsonObject {
  const found = path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
  return isObject(found) ? found : {};
}

/** The objects in a list; Terraform also writes a single object where a list may stand. */
export function objectsIn(value: unknown): readonly JsonObject[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

/** The members of all objects at a path, each of which Terraform may write as a list of objects. */
export function membersAt(value: unknown, ...path: readonly string[]): readonly (readonly [string, unknown])[] {
  const [key, ...rest] = path;
  return objectsIn(value).flatMap((one) => (key === undefined ? Object.entries(one) : membersAt(one[key], ...rest)));
}

/** Those of some values that are texts. */
export function textsAmong(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === "string");
}

/** The texts in a list; undefined for anything else than a list of texts. */
export function textsIn(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const texts = textsAmong(value);
  return texts.length === value.length ? texts : undefined;
}

/** What `terraform show -json` printed: a plan or a state. */
export interface Shown {
  /** The values of the resources, as they are in the state or will be after the plan. */
  readonly values: JsonObject;
  /** The configuration of the plan; empty for a state. */
  readonly configuration: JsonObject;
  /** The values of the variables of the root module, by name. */
  readonly variables: JsonObject;
  readonly isPlan: boolean;
}

/** The plan or state in a value; undefined for anything else. */
export function shownIn(value: unknown): Shown | undefined {
  if (!isObject(value) || typeof value["format_version"] !== "string") return undefined;
  const { planned_values: planned, values, configuration, variables } = value;
  const isPlan = isObject(planned) || isObject(configuration);
  // A state without resources has no values.
  if (!isPlan && values !== undefined && !isObject(values)) return undefined;
  return {
    values: isPlan ? member(planned) : member(values),
    configuration: member(configuration),
    variables: member(variables),
    isPlan,
  };
}
