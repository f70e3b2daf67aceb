import { memberPath, missing, type Problem, unknownOption, wrongType } from "../problems";
import { nearest } from "../services/nearest";
import type { CostedEndpoint, CostInput } from "./cost-input";
import type { SharedCostInput } from "./shared-cost-input";

const ENDPOINT_MEMBERS = {
  name: true,
  type: true,
  serviceName: true,
  azCount: true,
} as const satisfies Record<keyof CostedEndpoint, true>;

const OPTIONS = {
  services: true,
  azCount: true,
  region: true,
  gbPerMonth: true,
  gbPerService: true,
  hoursPerMonth: true,
  natGateways: true,
  clientAzCount: true,
  otherGbPerMonth: true,
  prices: true,
} as const satisfies Record<keyof CostInput, true>;

const SHARED_OPTIONS = {
  ...OPTIONS,
  vpcCount: true,
  hubAmongVpcs: true,
  transitGatewayAttachments: true,
  dns: true,
  hostedZones: true,
} as const satisfies Record<keyof SharedCostInput, true>;

/** What is wrong with the form of an input from JavaScript: no object, options unknown or missing, no maps. */
export function checkInput(input: unknown, isShared = false): readonly Problem[] {
  if (!isMap(input)) return [wrongType("", input, "an object with services, azCount and region")];
  const options = isShared ? SHARED_OPTIONS : OPTIONS;
  return [
    ...checkMembers(input, "", options),
    ...(input["azCount"] === undefined
      ? [missing("azCount", "the availability zones of each endpoint")]
      : []),
    ...(input["region"] === undefined
      ? [missing("region", 'the region of the prices, such as "us-east-1"')]
      : []),
    ...["gbPerService", "prices"].flatMap((name) =>
      input[name] === undefined || isMap(input[name])
        ? []
        : [wrongType(name, input[name], "an object with an amount for each name")],
    ),
  ];
}

/** Members of an endpoint that there are not. */
export function checkEndpoint(endpoint: CostedEndpoint, path: string): readonly Problem[] {
  return checkMembers(endpoint, path, ENDPOINT_MEMBERS);
}

/** Whether a value has members by name, whatever they are. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function checkMembers(
  value: object,
  path: string,
  allowed: Readonly<Record<string, true>>,
): readonly Problem[] {
  const names = Object.keys(allowed);
  return Object.keys(value)
    .filter((name) => !Object.hasOwn(allowed, name))
    .map((name) => unknownOption(memberPath(path, name), nearest(name, names), names));
}
