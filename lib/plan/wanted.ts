import {
  catalogueKey,
  fullServiceName,
  memberPath,
  missing,
  noServices,
  type Problem,
  repeated,
  reservedKey,
  typeNotOffered,
  unknownService,
  wrongType,
} from "../problems";
import { findService, suggestServices } from "../services/catalogue";
import type { EndpointService } from "../services/endpoint-service";
import {
  type EndpointOptions,
  type Input,
  readCustomOptions,
  readServiceOptions,
  readSharedCustomOptions,
  readSharedServiceOptions,
} from "./input";
import { isObject } from "./read";
import { notShareable, sharedForMoney } from "./sharing-problems";

/** The types of endpoint, in AWS's words, in the order in which they are emitted. */
export const ENDPOINT_TYPES = [
  "Interface",
  "Gateway",
  "GatewayLoadBalancer",
  "Resource",
  "ServiceNetwork",
] as const;

/** A type of endpoint. */
export type EndpointType = (typeof ENDPOINT_TYPES)[number];

/** One endpoint that the user wants. */
export interface Wanted {
  /** The name of the service or the key of the custom service: the key of `for_each`. */
  readonly name: string;
  /** The key in outputs: the name, and the type behind it where another type has the plain name. */
  readonly label: string;
  /** Where its options stand in the input. */
  readonly path: string;
  readonly type: EndpointType;
  /** All types of this name that are wanted; two where a gateway stands beside an interface. */
  readonly beside: readonly EndpointType[];
  /** What AWS says about the service; nothing for a service outside the catalogue. */
  readonly facts: EndpointService | undefined;
  readonly options: EndpointOptions & CustomOptions;
}

type CustomOptions = Partial<Omit<ReturnType<typeof readCustomOptions>, keyof EndpointOptions>>;

/** Every endpoint that is asked for, and what is wrong with the names and the shapes of their options. */
export function listWanted(input: Input, problems: Problem[]): readonly Wanted[] {
  const services = serviceEntries(input.services, problems);
  const custom = isObject(input.customServices) ? givenEntries(input.customServices) : [];
  if (input.customServices !== undefined && !isObject(input.customServices)) {
    problems.push(wrongType("customServices", input.customServices, "a map from your own keys to options"));
  }
  if (services.length + custom.length === 0 && problems.length === 0) problems.push(noServices("services"));
  const shared = input.sharing !== undefined;
  return [
    ...services.flatMap((entry) => wantedOfCatalogue(entry, shared, problems)),
    ...custom.flatMap(([key, options]) => wantedOfOwn(key, options, shared, problems)),
  ];
}

interface ServiceEntry {
  readonly name: string;
  readonly path: string;
  readonly given: unknown;
}

function serviceEntries(services: unknown, problems: Problem[]): readonly ServiceEntry[] {
  if (isObject(services)) {
    return givenEntries(services).map(([name, given]) => ({
      name,
      given,
      path: memberPath("services", name),
    }));
  }
  if (!Array.isArray(services)) {
    problems.push(
      wrongType("services", services, "a map from service names to options, or a list of service names"),
    );
    return [];
  }
  const names: readonly unknown[] = services;
  return names.flatMap((name, index) => {
    const path = `services[${index}]`;
    if (typeof name !== "string") problems.push(wrongType(path, name, "the name of a service"));
    else if (names.indexOf(name) < index) problems.push(repeated(path, name));
    else return [{ name, path, given: {} }];
    return [];
  });
}

/** The members of a map that are there; undefined leaves one out, as in `{ kms: needsKms ? {} : undefined }`. */
function givenEntries(map: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(map).filter(([, given]) => given !== undefined);
}

function wantedOfCatalogue(
  { name, path, given }: ServiceEntry,
  shared: boolean,
  problems: Problem[],
): readonly Wanted[] {
  const facts = findService(name);
  if (!facts) {
    problems.push(refuseName(path, name));
    return [];
  }
  const options = (shared ? readSharedServiceOptions : readServiceOptions)(given, path, problems);
  const types = shared
    ? sharedTypes(facts, options, path, problems)
    : chosenTypes(facts, options, path, problems);
  return types.map((type) => {
    const label = types.length === 1 || type === facts.types[0] ? name : `${name}.${type}`;
    return { name, label, path, type, beside: types, facts, options };
  });
}

/** What serves the network beyond its own VPC: an interface. */
function sharedTypes(
  facts: EndpointService,
  { types }: EndpointOptions,
  path: string,
  problems: Problem[],
): readonly EndpointType[] {
  if (!facts.types.includes("Interface")) {
    problems.push(notShareable(path, facts.name));
    return [];
  }
  if (facts.types.includes("Gateway") && types === undefined) problems.push(sharedForMoney(path, facts.name));
  return ["Interface"];
}

function refuseName(path: string, name: string): Problem {
  const full =
    /^(?:[a-z]{2}\.)?(?:com\.amazonaws|aws\.[a-z]+|api\.aws|eu\.amazonaws)\.(?:[a-z]{2,4}(?:-[a-z]+)+-\d+\.)?(.+)$/.exec(
      name,
    )?.[1];
  if (full === undefined) return unknownService(path, name, suggestServices(name));
  return fullServiceName(path, name, findService(full) ? [full] : suggestServices(full));
}

function chosenTypes(
  facts: EndpointService,
  { types }: EndpointOptions,
  path: string,
  problems: Problem[],
): readonly EndpointType[] {
  const byDefault = facts.types.slice(0, 1);
  if (types === undefined) return byDefault;
  // What was refused leaves open which options are right.
  if (types.length === 0 || types.includes(undefined)) return [];
  const chosen = ENDPOINT_TYPES.filter((type) => types.some((asked) => asked === type));
  const refused = chosen.filter((type) => !facts.types.some((offered) => offered === type));
  problems.push(...refused.map((type) => typeNotOffered(`${path}.types`, facts.name, type, facts.types)));
  return refused.length > 0 ? byDefault : chosen;
}

function wantedOfOwn(key: string, given: unknown, shared: boolean, problems: Problem[]): readonly Wanted[] {
  const path = memberPath("customServices", key);
  if (findService(key)) problems.push(catalogueKey(path, key));
  if (/\.(Gateway|Interface)$/.test(key)) problems.push(reservedKey(path, key));
  const options: Wanted["options"] = (shared ? readSharedCustomOptions : readCustomOptions)(
    given,
    path,
    problems,
  );
  const type = ENDPOINT_TYPES.find((candidate) => candidate === options.type);
  if (!type) {
    const refused = problems.some((problem) => [path, `${path}.type`].includes(problem.path));
    if (!refused) problems.push(missing(`${path}.type`, "the type of the endpoint"));
    return [];
  }
  const identity = IDENTITY[type];
  if (options[identity] === undefined)
    problems.push(missing(`${path}.${identity}`, "what the endpoint leads to"));
  return [{ name: key, label: key, path, type, beside: [type], facts: undefined, options }];
}

/** The option that says what an endpoint leads to. */
const IDENTITY = {
  Interface: "serviceName",
  Gateway: "serviceName",
  GatewayLoadBalancer: "serviceName",
  Resource: "resourceConfigurationArn",
  ServiceNetwork: "serviceNetworkArn",
} as const satisfies Record<EndpointType, string>;
