import { memberPath, type Problem } from "../problems";
import { nearest } from "../services/nearest";
import { isPossibleRegion, regionNames } from "../services/regions";
import type { CostInput } from "./cost-input";
import { moreThanTotal, notANumber, notARegion, trafficOfUnnamed, unknownPriceItem } from "./cost-problems";
import { ITEMS, isPriceItem } from "./prices";

/** What is wrong with the traffic of services. */
export function checkTraffic(
  { gbPerMonth, gbPerService = {} }: CostInput,
  names: readonly string[],
): readonly Problem[] {
  const path = (name: string) => memberPath("gbPerService", name);
  const problems = Object.entries(gbPerService).flatMap(([name, gb]) => [
    ...(names.includes(name) ? [] : [trafficOfUnnamed(path(name), name, names)]),
    ...checkNumber(path(name), gb, 0),
  ]);
  const named = namedGb(gbPerService);
  if (gbPerMonth !== undefined && gbPerMonth < named) {
    problems.push(moreThanTotal("gbPerMonth", gbPerMonth, named));
  }
  return problems;
}

/** GB of the services that are named one by one. */
export function namedGb(gbPerService: Readonly<Record<string, number>>): number {
  return Object.values(gbPerService).reduce((total, gb) => total + gb, 0);
}

/** What is wrong with the figures of the input, apart from the services and their traffic. */
export function checkAmounts(input: CostInput): readonly Problem[] {
  const { gbPerMonth, hoursPerMonth, natGateways, clientAzCount, otherGbPerMonth } = input;
  return [
    ...checkNumber("azCount", input.azCount, 1, true),
    ...checkNumber("gbPerMonth", gbPerMonth, 0),
    ...checkNumber("hoursPerMonth", hoursPerMonth, 0),
    ...checkNumber("natGateways", natGateways, 0, true),
    ...checkNumber("clientAzCount", clientAzCount, 1, true),
    ...checkNumber("otherGbPerMonth", otherGbPerMonth, 0),
    ...checkRegion(input.region),
    ...checkOwnPrices(input.prices),
  ];
}

/** What is wrong with a number, if it is given. */
export function checkNumber(path: string, value: unknown, least: number, whole = false): readonly Problem[] {
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
