import type { EffectiveEndpoint } from "../model/effective-endpoint";
import { ENDPOINT_TYPES, type EndpointType } from "../model/endpoint-type";
import type { MisplacedOption, ServiceRequest } from "../model/request";
import type { Path } from "../shapes/problem";
import { OPTION_FACTS, OPTION_NAMES } from "./option-facts";

/** The options that were given for services none of whose endpoints takes them. */
export function misplacedOptions(
  requests: readonly ServiceRequest[],
  endpoints: readonly EffectiveEndpoint[],
): readonly MisplacedOption[] {
  const typesByPath = new Map(endpoints.map(({ path, types }) => [path, types]));
  return requests.flatMap((request) => {
    const types = typesByPath.get(request.path);
    return types ? optionsNotTaken(request, types) : [];
  });
}

function optionsNotTaken(
  { path, options, service }: ServiceRequest,
  types: readonly EndpointType[],
): readonly MisplacedOption[] {
  const misplaced = (at: Path, takenBy: readonly EndpointType[]): readonly MisplacedOption[] => {
    if (takenBy.some((type) => types.includes(type))) return [];
    const alsoOffered = takenBy.filter((type) => service?.types.some((offered) => offered === type));
    return [{ path: at, types, takenBy, alsoOffered }];
  };
  const given = OPTION_NAMES.filter((name) => options[name] !== undefined);
  return [
    ...given.flatMap((name) => {
      const takenBy = ENDPOINT_TYPES.filter((type) => OPTION_FACTS[name].types[type]);
      return misplaced([...path, name], takenBy);
    }),
    ...(["importId", "movedFrom"] as const).flatMap((name) => {
      const byType = options[name];
      if (typeof byType !== "object") return [];
      const named = (["Gateway", "Interface"] as const).filter((type) => byType[type] !== undefined);
      return named.flatMap((type) => misplaced([...path, name, type], [type]));
    }),
  ];
}
