import { memberPath, type Problem, wrongType } from "../problems";
import { nearest } from "../services/nearest";
import { isPossibleRegion, regionNames } from "../services/regions";
import type { CostInput } from "./cost-input";
import {
  moreThanTotal,
  notANumber,
  notARegion,
  tooLarge,
  trafficOfNobody,
  trafficOfUnnamed,
  unknownPriceItem,
} from "./cost-problems";
import { MOST } from "./limits";
import { ITEMS, isPriceItem } from "./prices";

/** What is wrong with the traffic of services. */
export function checkTraffic(
  { gbPerMonth, gbPerService = {} }: CostInput,
  names: readonly string[],
): readonly Problem[] {
  const path = (name: string) => memberPath("gbPerService", name);
  const problems = Object.entries(gbPerService).flatMap(([name, gb]) => [
    ...(names.includes(name) ? [] : [trafficOfUnnamed(path(name), name, names)]),
    ...checkNumber(path(name), gb, 0, MOST.gb),
  ]);
  return [...problems, ...checkTotal(gbPerMonth, gbPerService, names)];
}

function checkTotal(
  total: number | undefined,
  gbPerService: Readonly<Record<string, number>>,
  names: readonly string[],
): readonly Problem[] {
  if (typeof total !== "number") return [];
  const named = namedGb(gbPerService);
  // Binary fractions of a total and of its parts differ by less than a byte.
  if (total < named - 1e-9) return [moreThanTotal("gbPerMonth", total, named)];
  const areAllNamed = names.length > 0 && names.every((name) => Object.hasOwn(gbPerService, name));
  return areAllNamed && total > named + 1e-9 ? [trafficOfNobody("gbPerMonth", total, named)] : [];
}

/** GB of the services that are named one by one. */
export function namedGb(gbPerService: Readonly<Record<string, number>>): number {
  return Object.values(gbPerService).reduce((total, gb) => total + gb, 0);
}

/** What is wrong with the figures of the input, apart from the services and their traffic. */
export function checkAmounts(input: CostInput): readonly Problem[] {
  const { gbPerMonth, hoursPerMonth, natGateways, clientAzCount, otherGbPerMonth } = input;
  return [
    ...checkCount("azCount", input.azCount, 1, MOST.zones),
    ...checkNumber("gbPerMonth", gbPerMonth, 0, MOST.gb),
    ...checkNumber("hoursPerMonth", hoursPerMonth, 0, MOST.hours),
    ...checkCount("natGateways", natGateways, 0, MOST.resources),
    ...checkCount("clientAzCount", clientAzCount, 1, MOST.zones),
    ...checkNumber("otherGbPerMonth", otherGbPerMonth, 0, MOST.gb),
    ...checkRegion(input.region),
    ...checkOwnPrices(input.prices),
  ];
}

/** What is wrong with a whole number, if it is given. */
export function checkCount(path: string, value: unknown, least: number, most: number): readonly Problem[] {
  return checkNumber(path, value, least, most, true);
}

/** What is wrong with a number, if it is given. */
export function checkNumber(
  path: string,
  value: unknown,
  least: number,
  most: number,
  whole = false,
): readonly Problem[] {
  if (value === undefined) return [];
  const isNumber = typeof value === "number" && Number.isFinite(value) && value >= least;
  if (!isNumber || (whole && !Number.isInteger(value))) {
    return [notANumber(path, value, least, whole)];
  }
  return value > most ? [tooLarge(path, value, most)] : [];
}

function checkRegion(region: unknown): readonly Problem[] {
  if (region === undefined) return [];
  if (typeof region !== "string") return [wrongType("region", region, 'a name such as "us-east-1"')];
  return isPossibleRegion(region) ? [] : [notARegion("region", region, nearest(region, regionNames()))];
}

function checkOwnPrices(prices: CostInput["prices"] = {}): readonly Problem[] {
  return Object.entries(prices).flatMap(([item, usd]) => {
    const path = memberPath("prices", item);
    return isPriceItem(item)
      ? checkNumber(path, usd, 0, MOST.usd)
      : [unknownPriceItem(path, nearest(item, ITEMS), ITEMS)];
  });
}
