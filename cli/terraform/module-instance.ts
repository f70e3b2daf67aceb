import { type JsonObject, member, objectsIn, type Shown } from "./shown-json";

/** One instance of a module in a plan or state, the root module included. */
export interface ModuleInstance {
  /** Its address, such as `module.endpoints[0]`; empty for the root module. */
  readonly address: string;
  /** The module that calls it; undefined for the root module. */
  readonly parent: ModuleInstance | undefined;
  /** Its configuration; empty in a state. */
  readonly configuration: JsonObject;
  /** The call of the module in the configuration of its parent. */
  readonly call: JsonObject;
  /** Instances of resources and data sources. */
  readonly resources: readonly JsonObject[];
  /** The addresses of the instances of each resource, by type and name: `aws_subnet.private`. */
  readonly instances: ReadonlyMap<string, ReadonlySet<string>>;
  /** The modules that it calls, by their addresses. */
  readonly children: ReadonlyMap<string, ModuleInstance>;
  /** The values of the variables that are given to the root module. */
  readonly variables: JsonObject;
}

/** The root module of a plan or state, and in it all other modules. */
export function rootModule({ values, configuration, variables }: Shown): ModuleInstance {
  const root = { address: "", parent: undefined, call: {}, variables };
  return moduleOf(member(values, "root_module"), { ...root, configuration: member(configuration, "root_module") });
}

/** A module and all modules in it. */
export function withModulesInside(module: ModuleInstance): readonly ModuleInstance[] {
  return [module, ...[...module.children.values()].flatMap(withModulesInside)];
}

type Placed = Omit<ModuleInstance, "resources" | "instances" | "children">;

function moduleOf(values: JsonObject, placed: Placed): ModuleInstance {
  const children = new Map<string, ModuleInstance>();
  const resources = objectsIn(values["resources"]);
  const module = { ...placed, resources, instances: instancesOf(resources), children };
  for (const child of objectsIn(values["child_modules"])) {
    const address = String(child["address"]);
    const call = member(placed.configuration, "module_calls", nameOf(address, module));
    const inside = { ...placed, address, parent: module, call, configuration: member(call, "module") };
    children.set(address, moduleOf(child, inside));
  }
  return module;
}

function instancesOf(resources: readonly JsonObject[]): ModuleInstance["instances"] {
  const instances = new Map<string, Set<string>>();
  for (const { type, name, address } of resources) {
    const found = instances.get(`${type}.${name}`) ?? new Set();
    instances.set(`${type}.${name}`, found.add(String(address)));
  }
  return instances;
}

/** The name in the last step of an address: that of `module.a.module.b["x.y"]` in `module.a` is `b`. */
function nameOf(address: string, { address: within }: Pick<ModuleInstance, "address">): string {
  const step = within === "" ? address : address.slice(within.length + 1);
  return /^module\.([\w-]+)/.exec(step)?.[1] ?? "";
}

const CONFIGURED = new WeakMap<JsonObject, ReadonlyMap<string, JsonObject>>();

/** The configuration of a resource in a module, by its address there: `aws_subnet.private`; empty in a state. */
export function configurationOf(address: string, { configuration }: ModuleInstance): JsonObject {
  const known = CONFIGURED.get(configuration);
  const resources = known ?? new Map(objectsIn(configuration["resources"]).map((one) => [String(one["address"]), one]));
  if (!known) CONFIGURED.set(configuration, resources);
  return resources.get(address) ?? {};
}
