/** A resource of a plan: its instances by index, and what its configuration says. */
export interface PlannedResource {
  readonly address: string;
  /** The indexes of its instances; one without an index by default. */
  readonly indexes?: readonly (string | number)[];
  readonly values?: object;
  readonly expressions?: object;
  readonly provider?: string;
  readonly mode?: "managed" | "data";
}

/** A module of a plan: its resources, and the modules that it calls by their steps, such as `module.vpc["a"]`. */
export interface PlannedModule {
  readonly resources?: readonly PlannedResource[];
  readonly modules?: Readonly<Record<string, PlannedModule>>;
  /** What the caller gives for its variables. */
  readonly inputs?: object;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly variables?: object;
}

/** `terraform show -json` of a plan with these modules, as Terraform 1.11 writes it. */
export function plan(root: PlannedModule, more: object = {}) {
  return {
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: { root_module: valuesOf(root, "") },
    configuration: { provider_config: { aws: provider("us-east-1") }, root_module: configurationOf(root) },
    ...more,
  };
}

/** `terraform show -json` of a state with these modules. */
export function state(root: PlannedModule) {
  return { format_version: "1.0", terraform_version: "1.11.4", values: { root_module: valuesOf(root, "") } };
}

/** A provider of a configuration with a constant region. */
export function provider(region: string, more: object = {}) {
  return { name: "aws", expressions: { region: { constant_value: region } }, ...more };
}

/** An expression that refers to something; each reference goes with its own beginnings, as Terraform lists them. */
export function refersTo(...references: readonly string[]) {
  return { references: references.flatMap(withBeginnings) };
}

/** A planned interface endpoint for a service of us-east-1, with subnets that are unknown unless given. */
export function endpoint(
  name: string,
  subnets: object | undefined,
  more: Partial<PlannedResource> = {},
): PlannedResource {
  const values = { service_name: `com.amazonaws.us-east-1.${name}`, vpc_endpoint_type: "Interface", ...more.values };
  const expressions = { ...(subnets && { subnet_ids: subnets }), ...more.expressions };
  return { address: `aws_vpc_endpoint.${name}`, ...more, values, expressions };
}

/** Planned subnets. */
export function subnets(name: string, indexes?: readonly (string | number)[]): PlannedResource {
  return { address: `aws_subnet.${name}`, ...(indexes && { indexes }) };
}

function withBeginnings(reference: string): readonly string[] {
  const [, start] = /^(.+\..+)(?:\.\w+|\[[^\]]+\])$/.exec(reference) ?? [];
  return start === undefined ? [reference] : [reference, ...withBeginnings(start)];
}

function valuesOf({ resources = [], modules = {} }: PlannedModule, within: string): object {
  const start = within === "" ? "" : `${within}.`;
  return {
    ...(within !== "" && { address: within }),
    resources: resources.flatMap((resource) => instancesOf(resource, start)),
    child_modules: Object.entries(modules).map(([step, module]) => valuesOf(module, start + step)),
  };
}

function instancesOf({ address, indexes, values = {}, mode = "managed" }: PlannedResource, start: string) {
  const [type, name] = address.replace(/^data\./, "").split(".");
  const instance = { mode, type, name, values };
  if (!indexes) return [{ ...instance, address: start + address }];
  return indexes.map((index) => ({ ...instance, index, address: `${start}${address}[${JSON.stringify(index)}]` }));
}

function configurationOf({ resources = [], modules = {}, outputs = {}, variables = {} }: PlannedModule): object {
  return {
    resources: resources.map(({ address, expressions = {}, provider: key = "aws" }) => {
      return { address, expressions, provider_config_key: key };
    }),
    module_calls: Object.fromEntries(
      Object.entries(modules).map(([step, module]) => [
        /^module\.([\w-]+)/.exec(step)?.[1],
        { expressions: module.inputs ?? {}, module: configurationOf(module) },
      ]),
    ),
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, expression]) => [name, { expression }])),
    variables,
  };
}
