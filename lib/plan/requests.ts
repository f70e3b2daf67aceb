import type { EffectiveOptions, OptionName, OptionOwner } from "../model/effective-options";
import type { EffectiveProps } from "../model/effective-props";
import { ENDPOINT_TYPES, type EndpointType } from "../model/endpoint-type";
import type { ServiceRequest } from "../model/request";
import { shortNames } from "../rules/full-service-name";
import { findService } from "../services/catalogue";
import { isObject } from "../shapes/is-object";
import { needsIn } from "../shapes/of-set";
import type { Path, Problem } from "../shapes/problem";
import { literalListOf } from "../shapes/read-list";
import { record } from "../shapes/read-object";
import { demand, literalOneOf, type Reader } from "../shapes/reader";
import { repeatedItem } from "../shapes/rules/repeated-item";
import { unknownService } from "../shapes/rules/unknown-service";
import { wrongType } from "../shapes/rules/wrong-type";
import { show } from "../shapes/text";
import { OPTION_FACTS, OPTION_NAMES } from "./option-facts";
import { OPTIONS } from "./option-table";
import { addNeeds } from "./set-needs";

type OptionsReader = Reader<EffectiveOptions>;

/** What other VPCs share is an interface endpoint. */
const SHARED_OPTIONS = {
  ...OPTIONS,
  types: literalListOf(literalOneOf(["Interface"]), "types"),
  type: literalOneOf(["Interface"]),
};

const READERS = {
  service: record<EffectiveOptions>(OPTIONS, {}, namesFor("service")),
  custom: record<EffectiveOptions>(OPTIONS, {}, namesFor("custom")),
  sharedService: record<EffectiveOptions>(SHARED_OPTIONS, {}, namesFor("sharedService")),
  sharedCustom: record<EffectiveOptions>(SHARED_OPTIONS, {}, namesFor("sharedCustom")),
} as const satisfies Record<OptionOwner, OptionsReader>;

function namesFor(owner: OptionOwner): readonly string[] {
  return OPTION_NAMES.filter((name) => OPTION_FACTS[name].owners[owner]);
}

/** Reads the services and the custom services that the user asked for. */
export function readRequests(
  { services, customServices }: EffectiveProps,
  isShared: boolean,
  problems: Problem[],
): readonly ServiceRequest[] {
  const readService = isShared ? READERS.sharedService : READERS.service;
  const readCustom = customReader(isShared ? READERS.sharedCustom : READERS.custom);
  const custom = (name: string, given: unknown): ServiceRequest => {
    const path = ["customServices", name];
    const options = readCustom(given, path, problems);
    return { name, path, isCustom: true, isOfSet: false, service: undefined, options };
  };
  return [
    ...readServices(services, readService, problems),
    ...customEntries(customServices, problems).map(([name, given]) => custom(name, given)),
  ];
}

function readServices(services: unknown, readOptions: OptionsReader, problems: Problem[]): readonly ServiceRequest[] {
  const needs = isObject(services) ? needsIn(services) : [];
  return namedServices(services, problems).map(({ name, path, given }) => {
    const service = findService(name);
    if (!shortNames(name)) problems.push(...unknownService.check(path, name, "customServices"));
    const options = service ? addNeeds(readOptions(given, path, problems), name, needs) : {};
    const isOfSet = needs.some((ofSet) => Object.hasOwn(ofSet, name));
    return { name, path, isCustom: false, isOfSet, service, options };
  });
}

interface NamedService {
  readonly name: string;
  readonly path: Path;
  readonly given: unknown;
}

function namedServices(services: unknown, problems: Problem[]): readonly NamedService[] {
  if (isObject(services)) {
    return givenEntries(services).map(([name, given]) => ({ name, given, path: ["services", name] }));
  }
  if (!Array.isArray(services)) {
    const expected = "a map from service names to options, or a list of service names";
    const names = typeof services === "string" ? (services.match(/[^\s,]+/g) ?? []) : [];
    const advice = names.length > 0 ? `write [${names.map(show).join(", ")}]` : undefined;
    problems.push(...wrongType.check(["services"], services, expected, advice));
    return [];
  }
  const names: readonly unknown[] = services;
  return names.flatMap((name, index) => {
    const path = ["services", index];
    if (typeof name !== "string") problems.push(...wrongType.check(path, name, "the name of a service"));
    else if (names.indexOf(name) < index) problems.push(...repeatedItem.check(path, name));
    else return [{ name, path, given: {} }];
    return [];
  });
}

function customEntries(services: unknown, problems: Problem[]): readonly (readonly [string, unknown])[] {
  if (services === undefined) return [];
  if (isObject(services)) return givenEntries(services);
  const expected = "a map from your own keys to options";
  problems.push(...wrongType.check(["customServices"], services, expected));
  return [];
}

/** The members of a map that are there; undefined leaves one out, as in `{ kms: needsKms ? {} : undefined }`. */
function givenEntries(map: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(map).filter(([, given]) => given !== undefined);
}

/** The option that says what an endpoint leads to. */
const TARGETS = {
  Interface: "serviceName",
  Gateway: "serviceName",
  GatewayLoadBalancer: "serviceName",
  Resource: "resourceConfigurationArn",
  ServiceNetwork: "serviceNetworkArn",
} as const satisfies Record<EndpointType, OptionName>;

/** Reads the options of a custom service, and demands those without which it leads nowhere. */
function customReader(read: OptionsReader): OptionsReader {
  return (given, path, problems) => {
    const options = read(given, path, problems);
    if (!isObject(given)) return options;
    if (given["type"] === undefined) demand(options.type, [...path, "type"], "the type of the endpoint", problems);
    const type = ENDPOINT_TYPES.find((candidate) => candidate === options.type);
    const target = type && TARGETS[type];
    if (target) demand(options[target], [...path, target], "what the endpoint leads to", problems);
    return options;
  };
}
