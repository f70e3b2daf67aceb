import { nameOfService } from "../../terraform/name-service";
import { type ShownEndpoint, shownEndpoints } from "../../terraform/shown-endpoints";
import type { Shown } from "../../terraform/shown-json";
import { isPrivateService, type Stack, type StackEndpoint } from "./list-endpoints";

/** Lists the endpoints of a plan or state. */
export function listShown(shown: Shown): Stack {
  return { endpoints: shownEndpoints(shown).map(stackEndpoint), unread: [], source: shown.isPlan ? "plan" : "state" };
}

function stackEndpoint({ address, type, target, region, subnets, countedFrom }: ShownEndpoint): StackEndpoint {
  return {
    name: target === undefined ? address : nameOf(target),
    type,
    ...(isPrivateService(target) && { serviceName: target }),
    ...(subnets !== undefined && type !== "Gateway" && { azCount: subnets }),
    address,
    region,
    construct: undefined,
    countedFrom,
  };
}

/** The name of a service, or the last part of an ARN. */
function nameOf(target: string): string {
  return target.startsWith("arn:") ? (target.split(/[/:]/).at(-1) ?? target) : nameOfService(target);
}
