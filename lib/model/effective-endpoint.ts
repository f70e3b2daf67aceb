import type { EndpointService } from "../services/endpoint-service";
import type { Path } from "../shapes/problem";
import type { EffectiveOptions, OptionName } from "./effective-options";
import type { EndpointType } from "./endpoint-type";

/** One endpoint that the user asked for, with the shared defaults merged into its options. */
export interface EffectiveEndpoint {
  /** The name of the service or the key of the custom service: the key of `for_each`. */
  readonly name: string;
  /** The key in outputs: the name, with the type behind it if another type has the plain name. */
  readonly label: string;
  /** Where its options are in the input. */
  readonly path: Path;
  readonly type: EndpointType;
  /** All types of this name; two if a gateway and an interface are asked for. */
  readonly types: readonly EndpointType[];
  /** Whether a workload set asks for it, which brings what the workload needs. */
  readonly isOfSet: boolean;
  /** What AWS says about the service; undefined for a service outside the catalogue. */
  readonly service: EndpointService | undefined;
  /** Its own options and the shared defaults, of those that its type takes. */
  readonly options: EffectiveOptions;
  /** The options that it has from the shared defaults. */
  readonly defaults: ReadonlySet<OptionName>;
}

/** Where an option of an endpoint is in the input, or would be if it were given. */
export function pathOf({ path, defaults }: EffectiveEndpoint, option: OptionName): Path {
  return defaults.has(option) ? [option] : [...path, option];
}

/** The value of an option if the endpoint has it for itself; undefined for a shared default. */
export function ownOption<Name extends OptionName>(
  { options, defaults }: EffectiveEndpoint,
  option: Name,
): EffectiveOptions[Name] | undefined {
  return defaults.has(option) ? undefined : options[option];
}

/** Whether security groups guard a type of endpoint. */
export function isGuarded(type: EndpointType): boolean {
  return type === "Interface" || type === "Resource" || type === "ServiceNetwork";
}

/** Whether the shared security groups guard an endpoint: it takes groups and has none of its own. */
export function takesSharedGroups(endpoint: EffectiveEndpoint): boolean {
  return isGuarded(endpoint.type) && ownOption(endpoint, "securityGroupIds") === undefined;
}
