import { ENDPOINT_TYPES, type EndpointType } from "../model/endpoint-type";
import { literalOneOf, type Reader } from "../shapes/reader";
import { tunnelEndpoint } from "../shapes/rules/tunnel-endpoint";

const word = literalOneOf(ENDPOINT_TYPES);

/** Reads the type of a custom endpoint. */
export const endpointType: Reader<EndpointType | undefined> = (value, path, problems) => {
  const found = tunnelEndpoint.check(path, value);
  problems.push(...found);
  return found.length > 0 ? undefined : word(value, path, problems);
};
