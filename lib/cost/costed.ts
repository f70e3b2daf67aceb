import { memberPath, type Problem } from "../problems";
import { findService, suggestServices } from "../services/catalogue";
import { nearest } from "../services/nearest";
import { isPossibleRegion, regionNames } from "../services/regions";
import type { CostedEndpoint, CostedType, CostInput } from "./cost-input";
import {
  costedTwice,
  moreThanTotal,
  notANumber,
  notARegion,
  nothingToCost,
  trafficOfUnnamed,
  unknownCostedService,
  unknownPriceItem,
} from "./cost-problems";
import { ITEMS, isPriceItem } from "./prices";

/** An endpoint with everything that its price depends on. */
export interface Costed {
  readonly name: string;
  readonly type: CostedType;
  readonly azCount: number;
  /** Undefined where nothing was said about its traffic. */
  readonly gb: number | undefined;
  /** Whether AWS offers a gateway endpoint for the same service, which is free. */
  readonly hasGateway: boolean;
}

/** The endpoints to be costed, and everything that is wrong with the input. */
export function listCosted(input: CostInput): {
  readonly endpoints: readonly Costed[];
  readonly problems: readonly Problem[];
} {
  const problems = [...checkNumbers(input), ...checkRegion(input.region), ...checkOwnPrices(input.prices)];
  if (input.services.length === 0) problems.push(nothingToCost("services"));
  const endpoints = input.services.flatMap((service, index) => {
    const endpoint = typeof service === "string" ? readName(service) : service;
    if (!endpoint) problems.push(refuseName(`services[${index}]`, String(service)));
    return endpoint ? [endpoint] : [];
  });
  const names = endpoints.map(({ name }) => name);
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index) problems.push(costedTwice(`services[${index}]`, name));
  }
  problems.push(...checkTraffic(input, names));
  return { problems, endpoints: endpoints.map((endpoint) => complete(endpoint, input, names)) };
}

function readName(text: string): CostedEndpoint | undefined {
  const [, name = text, type] = /^(.+)\.(Interface|Gateway)$/.exec(text) ?? [];
  const facts = findService(name);
  const found = facts?.types.find((offered) => type === undefined || offered === type);
  return found && { name: text, type: found };
}

function refuseName(path: string, name: string): Problem {
  return unknownCostedService(path, name, suggestServices(name));
}

function complete(endpoint: CostedEndpoint, input: CostInput, names: readonly string[]): Costed {
  const { name, type } = endpoint;
  const zones = type === "GatewayLoadBalancer" ? 1 : input.azCount;
  const facts = findService(name.replace(/\.(Interface|Gateway)$/, ""));
  return {
    name,
    type,
    azCount: type === "Gateway" ? 0 : (endpoint.azCount ?? zones),
    gb: gbOf(name, input, names),
    hasGateway: facts?.types.includes("Gateway") ?? false,
  };
}

function gbOf(
  name: string,
  { gbPerMonth, gbPerService = {} }: CostInput,
  names: readonly string[],
): number | undefined {
  const own = Object.hasOwn(gbPerService, name) ? gbPerService[name] : undefined;
  if (own !== undefined || gbPerMonth === undefined) return own;
  const unnamed = names.filter((other) => !Object.hasOwn(gbPerService, other));
  return Math.max(0, gbPerMonth - totalOf(gbPerService)) / unnamed.length;
}

function checkTraffic({ gbPerMonth, gbPerService = {} }: CostInput, names: readonly string[]): Problem[] {
  const path = (name: string) => memberPath("gbPerService", name);
  const problems = Object.entries(gbPerService).flatMap(([name, gb]) => [
    ...(names.includes(name) ? [] : [trafficOfUnnamed(path(name), name, names)]),
    ...checkNumber(path(name), gb, 0),
  ]);
  const named = totalOf(gbPerService);
  if (gbPerMonth !== undefined && gbPerMonth < named) {
    problems.push(moreThanTotal("gbPerMonth", gbPerMonth, named));
  }
  return problems;
}

function totalOf(gbPerService: Readonly<Record<string, number>>): number {
  return Object.values(gbPerService).reduce((total, gb) => total + gb, 0);
}

function checkNumbers(input: CostInput): Problem[] {
  const { gbPerMonth, hoursPerMonth, natGateways, clientAzCount, otherGbPerMonth } = input;
  return [
    ...checkNumber("azCount", input.azCount, 1, true),
    ...checkNumber("gbPerMonth", gbPerMonth, 0),
    ...checkNumber("hoursPerMonth", hoursPerMonth, 0),
    ...checkNumber("natGateways", natGateways, 0, true),
    ...checkNumber("clientAzCount", clientAzCount, 1, true),
    ...checkNumber("otherGbPerMonth", otherGbPerMonth, 0),
  ];
}

function checkNumber(path: string, value: unknown, least: number, whole = false): readonly Problem[] {
  if (value === undefined) return [];
  const fits = typeof value === "number" && Number.isFinite(value) && value >= least;
  return fits && (!whole || Number.isInteger(value)) ? [] : [notANumber(path, value, least, whole)];
}

function checkRegion(region: string): readonly Problem[] {
  return isPossibleRegion(region) ? [] : [notARegion("region", region, nearest(region, regionNames()))];
}

function checkOwnPrices(prices: CostInput["prices"] = {}): readonly Problem[] {
  return Object.entries(prices).flatMap(([item, usd]) => {
    const path = memberPath("prices", item);
    return isPriceItem(item)
      ? checkNumber(path, usd, 0)
      : [unknownPriceItem(path, nearest(item, ITEMS), ITEMS)];
  });
}
