import { describe, didYouMean, list, type Problem, show } from "../problems";
import { regionsWithPrices } from "./prices";

export function unknownCostedService(path: string, name: string, near: readonly string[]): Problem {
  const advice = near.length > 0 ? didYouMean(near) : "search it with npx vpc-endpoints services";
  return error(path, `${show(name)} is not an endpoint service of the catalogue: ${advice}`);
}

export function costedTwice(path: string, name: string): Problem {
  return error(path, `${show(name)} is listed twice: remove one of the two`);
}

export function nothingToCost(path: string): Problem {
  return error(path, 'No service is named: add at least one, such as "sqs"');
}

export function notANumber(path: string, value: unknown, least: number, whole: boolean): Problem {
  const kind = whole ? "a whole number" : "a number";
  return error(path, `Expected ${kind} of at least ${least}, received ${show(value)}`);
}

export function tooLarge(path: string, value: number, most: number): Problem {
  return error(path, `Expected at most ${most.toLocaleString("en-US")}, received ${show(value)}`);
}

export function trafficOfUnnamed(path: string, name: string, services: readonly string[]): Problem {
  return error(path, `${show(name)} is not among the services: use ${list([...new Set(services)])}`);
}

export function moreThanTotal(path: string, total: number, named: number): Problem {
  return error(
    path,
    `${total} GB in total are less than the ${named} GB of services that are named one by one`,
  );
}

export function trafficOfNobody(path: string, total: number, named: number): Problem {
  return error(
    path,
    `${total} GB in total are more than the ${named} GB of the services, which are all named one by one: leave the total out, or one of the services`,
  );
}

export function unknownPriceItem(path: string, near: readonly string[], items: readonly string[]): Problem {
  return error(path, `There is no such price: ${near.length > 0 ? didYouMean(near) : `use ${list(items)}`}`);
}

export function notARegion(path: string, value: string, near: readonly string[]): Problem {
  const advice = near.length > 0 ? didYouMean(near) : 'expected a name such as "us-east-1"';
  return error(path, `${show(value)} is not the name of an AWS region: ${advice}`);
}

export function nothingToShare(path: string): Problem {
  return error(
    path,
    'No interface endpoint is among them, and a hub shares no others: add one, such as "sqs"',
  );
}

export function tooManyAttachments(path: string, given: number, spokes: number): Problem {
  return error(
    path,
    `Expected at most ${spokes + 1}, the hub's own and one for each of ${spokes} VPCs, received ${given}`,
  );
}

/** The one text of an error that carries everything that is wrong with an input. */
export function costRefusal(problems: readonly Problem[]): string {
  const lines = problems.map((problem) => `  - ${describe(problem)}`);
  return ["Cannot estimate the cost of the VPC endpoints:", ...lines].join("\n");
}

/** What to do about prices that are not known in a region. */
export function unknownPrices(region: string, items: readonly string[]): string {
  return (
    `In ${region} the prices ${items.join(", ")} are unknown: give your own, with prices or --price. ` +
    `Known in part are ${regionsWithPrices().join(", ")}`
  );
}

function error(path: string, message: string): Problem {
  return { path, message, severity: "error" };
}
