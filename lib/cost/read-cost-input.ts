import { findService } from "../services/catalogue";
import { isObject } from "../shapes/is-object";
import { type Path, type Problem, writeRefusal } from "../shapes/problem";
import { listOf } from "../shapes/read-list";
import { mapOf, record } from "../shapes/read-object";
import { literal, literalOneOf, type Reader } from "../shapes/reader";
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
import { dollars, endpointZoneCount, gigabytes, hours, resourceCount, zoneCount } from "./amounts";
import { type CostedEndpoint, type CostInput, PRICED_TYPES, type PricedType } from "./cost-input";
import { ITEMS } from "./prices";

/** An endpoint of an input: a service that was named, or one that was given with its type. */
export interface ListedEndpoint {
  readonly name: string;
  readonly type: PricedType;
  /** @default - the name is that of the service */
  readonly serviceName?: string | undefined;
  /** @default - the zones of the input */
  readonly azCount?: number | undefined;
}

/** The endpoints of an input that could be read, and everything that is wrong with it. */
export interface CostReading {
  readonly endpoints: readonly ListedEndpoint[];
  readonly problems: readonly Problem[];
}

const readEndpoint = record(
  {
    name: literal(),
    type: literalOneOf(PRICED_TYPES),
    serviceName: literal(),
    azCount: endpointZoneCount,
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
  hoursPerMonth: hours,
  natGateways: resourceCount,
  clientAzCount: zoneCount,
  otherGbPerMonth: gigabytes,
  prices: record(Object.fromEntries(ITEMS.map((item) => [item, dollars]))),
} satisfies Record<keyof CostInput, Reader<unknown>>;

/** The members that every input has. */
export const COST_REQUIRED = {
  services: 'the services, such as ["sqs"]',
  azCount: "the availability zones of each endpoint",
  region: 'the region of the prices, such as "us-east-1"',
} as const;

const readInput = record(COST_READERS, COST_REQUIRED);

/** An input that was read; what was refused counts as left out. */
export type GivenCostInput = ReturnType<typeof readInput>;

/** Reads an input of `estimateMonthlyCost`. */
export function readCostInput(input: CostInput): CostReading {
  const problems: Problem[] = [];
  const { endpoints, problems: found } = listEndpoints(readInput(input, [], problems));
  return { endpoints, problems: [...problems, ...found] };
}

/** The endpoints of an input, and what is wrong with its services together and with their traffic. */
export function listEndpoints({ services, ...traffic }: GivenCostInput): CostReading {
  if (services === undefined || isUnresolved(services)) return { endpoints: [], problems: [] };
  const names = services.map((endpoint) => endpoint?.name);
  const repeated = names.flatMap((name, index) =>
    name !== undefined && names.indexOf(name) < index ? repeatedItem.check(["services", index], name) : [],
  );
  const endpoints = services.filter((endpoint) => endpoint !== undefined);
  const listed = endpoints.map(({ name }) => name);
  return {
    endpoints,
    problems: [
      ...nothingToEstimate.check(["services"], services.length),
      ...repeated,
      ...(listed.length > 0 ? checkTraffic(traffic, listed) : []),
    ],
  };
}

/** Throws one error with all problems of an input, if there are any. */
export function rejectCostInput(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new Error(writeRefusal("Cannot estimate the cost of the VPC endpoints", problems));
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
