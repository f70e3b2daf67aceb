import { findService } from "../services/catalogue";
import { isObject } from "../shapes/is-object";
import type { Path, Problem } from "../shapes/problem";
import { listOf } from "../shapes/read-list";
import { mapOf, record } from "../shapes/read-object";
import { literal, literalAmount, literalOneOf, type Reader } from "../shapes/reader";
import { malformedRegion } from "../shapes/rules/malformed-region";
import { nothingToEstimate } from "../shapes/rules/nothing-to-estimate";
import { repeatedItem } from "../shapes/rules/repeated-item";
import { totalLessThanParts } from "../shapes/rules/total-less-than-parts";
import { totalMoreThanParts } from "../shapes/rules/total-more-than-parts";
import { trafficOfUnlistedService } from "../shapes/rules/traffic-of-unlisted-service";
import { unknownService } from "../shapes/rules/unknown-service";
import { wrongType } from "../shapes/rules/wrong-type";
import { quoteList } from "../shapes/text";
import { isUnresolved } from "../shapes/unresolved";
import { type CostedEndpoint, type CostInput, PRICED_TYPES, type PricedType } from "./cost-input";
import { readPriceList } from "./price-list";
import { ITEMS } from "./prices";

/** An endpoint of an input: a service that was named, or one that was given with its type. */
export interface ListedEndpoint {
  readonly name: string;
  readonly type: PricedType;
  /** @default - the name is that of the service */
  readonly serviceName?: string | undefined;
  /** @default - the zones of the input */
  readonly azCount?: number | "unknown" | undefined;
}

/** The endpoints of an input that could be read, and everything that is wrong with it. */
export interface CostReading {
  readonly endpoints: readonly ListedEndpoint[];
  readonly problems: readonly Problem[];
}

// Above the bounds something was mistyped: no region has more than a few zones, and a billion GB are an exabyte.
const zoneCount = literalAmount(1, 20, { whole: true });
const gigabytes = literalAmount(0, 1_000_000_000);

/** Reads a number of NAT gateways, attachments or hosted zones. */
export const resourceCount = literalAmount(0, 100_000, { whole: true });

const ownZoneCount = literalAmount(0, 20, { whole: true });

const readEndpoint = record(
  {
    name: literal(),
    type: literalOneOf(PRICED_TYPES),
    serviceName: literal(),
    // 0 for a gateway.
    azCount: (value, path, problems) => (value === "unknown" ? value : ownZoneCount(value, path, problems)),
  } satisfies Record<keyof CostedEndpoint, Reader<unknown>>,
  { name: "its name in the estimate", type: `its type, ${quoteList(PRICED_TYPES)}` },
);

/** The readers of an input of `estimateMonthlyCost`. */
export const COST_READERS = {
  services: listOf(readService, "services", { mayBeEmpty: true, mayRepeat: true }),
  azCount: zoneCount,
  region: literal(malformedRegion.check),
  gbPerMonth: gigabytes,
  gbPerService: mapOf(gigabytes, "amounts"),
  hoursPerMonth: literalAmount(0, 366 * 24),
  natGateways: resourceCount,
  clientAzCount: zoneCount,
  otherGbPerMonth: gigabytes,
  prices: record(Object.fromEntries(ITEMS.map((item) => [item, literalAmount(0, 1_000_000)]))),
  priceList: readPriceList,
} satisfies Record<keyof CostInput, Reader<unknown>>;

/** The members that every input has. */
export const COST_REQUIRED = {
  services: 'the services, such as ["sqs"]',
  azCount: "the availability zones of each endpoint",
  region: 'the region of the prices, such as "us-east-1"',
} as const;

const readInput = record(COST_READERS, COST_REQUIRED);

type GivenCostInput = ReturnType<typeof readInput>;

/** Reads an input of `estimateMonthlyCost`. */
export function readCostInput(input: CostInput): CostReading {
  const problems: Problem[] = [];
  return listEndpoints(readInput(input, [], problems), problems);
}

/** The endpoints of an input, with its problems and those of its services together and of their traffic. */
export function listEndpoints({ services, ...traffic }: GivenCostInput, problems: readonly Problem[]): CostReading {
  if (services === undefined || isUnresolved(services)) return { endpoints: [], problems };
  const names = new Map<string, number>();
  const repeated = services.flatMap((endpoint, index) => {
    if (endpoint === undefined) return [];
    const first = names.get(endpoint.name);
    if (first === undefined) names.set(endpoint.name, index);
    return first === undefined ? [] : repeatedItem.check(["services", index], endpoint.name);
  });
  const endpoints = services.filter((endpoint) => endpoint !== undefined);
  const listed = endpoints.map(({ name }) => name);
  const nothing = nothingToEstimate.check(["services"], services.length);
  const ofTraffic = listed.length > 0 ? checkTraffic(traffic, listed) : [];
  return { endpoints, problems: [...problems, ...nothing, ...repeated, ...ofTraffic] };
}

function readService(value: unknown, path: Path, problems: Problem[]): ListedEndpoint | undefined {
  if (typeof value === "string") {
    const [, name = value, type] = /^(.+)\.(Interface|Gateway)$/.exec(value) ?? [];
    const found = findService(name)?.types.find((offered) => type === undefined || offered === type);
    if (!found) problems.push(...unknownService.check(path, value));
    return found && { name: value, type: found };
  }
  if (!isObject(value)) {
    problems.push(...wrongType.check(path, value, "a name, or an object with name and type"));
    return undefined;
  }
  const { name, type, ...rest } = readEndpoint(value, path, problems);
  return name === undefined || type === undefined ? undefined : { name, type, ...rest };
}

function checkTraffic(
  { gbPerMonth, gbPerService = {} }: Omit<GivenCostInput, "services">,
  services: readonly string[],
): readonly Problem[] {
  if (isUnresolved(gbPerService)) return [];
  const named = Object.keys(gbPerService);
  const amounts = Object.values(gbPerService).filter((gb) => gb !== undefined);
  const parts = amounts.reduce((total, gb) => total + gb, 0);
  const total = named.length === amounts.length ? gbPerMonth : undefined;
  const areAllNamed = services.every((name) => Object.hasOwn(gbPerService, name));
  return [
    ...named.flatMap((name) => trafficOfUnlistedService.check(["gbPerService", name], name, services)),
    ...(total === undefined ? [] : totalLessThanParts.check(["gbPerMonth"], total, parts)),
    ...(total === undefined || !areAllNamed ? [] : totalMoreThanParts.check(["gbPerMonth"], total, parts)),
  ];
}
