import type { EffectiveEndpoint } from "../model/effective-endpoint";
import type { EffectiveOptions, OptionName } from "../model/effective-options";
import type { EffectiveProps } from "../model/effective-props";
import { ENDPOINT_TYPES, type EndpointType } from "../model/endpoint-type";
import type { ServiceRequest } from "../model/request";
import { hasSharedDefault, OPTION_FACTS, OPTION_NAMES } from "./option-facts";

/** The endpoints of the services, each with the shared defaults merged into its options. */
export function effectiveEndpoints(
  requests: readonly ServiceRequest[],
  props: EffectiveProps,
  isShared: boolean,
): readonly EffectiveEndpoint[] {
  const { movedFrom: _, ...shared } = props;
  return requests.flatMap((request) => {
    const types = typesOf(request, isShared);
    return types.map((type) => effectiveEndpoint(request, type, types, shared));
  });
}

function effectiveEndpoint(
  { name, path, isOfSet, service, options }: ServiceRequest,
  type: EndpointType,
  types: readonly EndpointType[],
  shared: EffectiveOptions,
): EffectiveEndpoint {
  const hasPlainLabel = types.length === 1 || type === service?.types[0];
  const label = hasPlainLabel ? name : `${name}.${type}`;
  return { name, label, path, type, types, isOfSet, service, ...mergeDefaults(options, type, shared) };
}

/** Of the options that a type of endpoint takes, its own and else the shared defaults. */
function mergeDefaults(own: EffectiveOptions, type: EndpointType, shared: EffectiveOptions) {
  const options: { -readonly [Name in OptionName]?: EffectiveOptions[Name] } = {};
  const defaults = new Set<OptionName>();
  const merge = <Name extends OptionName>(name: Name, source: EffectiveOptions) => {
    options[name] = source[name];
  };
  for (const name of OPTION_NAMES) {
    if (!OPTION_FACTS[name].types[type]) continue;
    if (own[name] !== undefined) merge(name, own);
    else if (hasSharedDefault(name, type) && shared[name] !== undefined) {
      merge(name, shared);
      defaults.add(name);
    }
  }
  return { options, defaults };
}

/** The types of endpoint that a service gets; none if it cannot have what was asked. */
function typesOf({ service, options }: ServiceRequest, isShared: boolean): readonly EndpointType[] {
  if (!service) return ENDPOINT_TYPES.filter((type) => type === options.type);
  if (isShared) return service.types.filter((type) => type === "Interface");
  const byDefault = service.types.slice(0, 1);
  const { types } = options;
  if (types === undefined) return byDefault;
  // A type that could not be read leaves open which options are right.
  if (types.includes(undefined)) return [];
  const chosen = ENDPOINT_TYPES.filter((type) => types.some((asked) => asked === type));
  return chosen.every((type) => service.types.some((offered) => offered === type)) ? chosen : byDefault;
}
