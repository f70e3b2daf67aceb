import { isObject } from "../../lib/shapes/is-object";

type JsonObject = Readonly<Record<string, unknown>>;

/** What exists, as the JSON of a state or of a plan says. */
export interface State {
  /** The outputs, as `terraform output -json` prints them. */
  readonly outputs: JsonObject;
  /** The resources and data sources of all modules. */
  readonly instances: readonly Instance[];
}

/** An instance of a resource or of a data source. */
export interface Instance {
  readonly type: string;
  /** Its key in `for_each`, otherwise the name of its resource. */
  readonly name: string;
  readonly values: JsonObject;
}

/**
 * Reads what `terraform show -json` prints of a state or a plan, or a file `terraform.tfstate`; undefined for other
 * values. Of a plan it reads what existed before. https://developer.hashicorp.com/terraform/internals/json-format
 */
export function readState(json: JsonObject): State | undefined {
  if (Array.isArray(json["resources"])) {
    return { outputs: member(json, "outputs"), instances: objects(json["resources"]).flatMap(storedInstances) };
  }
  if (typeof json["format_version"] !== "string") return undefined;
  const values = member("planned_values" in json ? member(json, "prior_state") : json, "values");
  return { outputs: member(values, "outputs"), instances: shownInstances(member(values, "root_module")) };
}

/** The instances of a resource in `terraform.tfstate`. */
function storedInstances(resource: JsonObject): readonly Instance[] {
  return objects(resource["instances"]).map((instance) => ({
    type: String(resource["type"]),
    name: nameOf(instance["index_key"], resource["name"]),
    values: member(instance, "attributes"),
  }));
}

function shownInstances(module: JsonObject): readonly Instance[] {
  const own = objects(module["resources"]).map(({ type, index, name, values }) => ({
    type: String(type),
    name: nameOf(index, name),
    values: isObject(values) ? values : {},
  }));
  return [...own, ...objects(module["child_modules"]).flatMap(shownInstances)];
}

function nameOf(key: unknown, name: unknown): string {
  return typeof key === "string" ? key : String(name);
}

/** The object that a member of an object has; an empty one if there is none. */
function member(owner: JsonObject, name: string): JsonObject {
  const value = owner[name];
  return isObject(value) ? value : {};
}

/** The objects in a list; none if the value is no list. */
export function objects(list: unknown): readonly JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}
