import type { Command } from "commander";
import type { CostedEndpoint } from "../../lib/cost/cost-input";
import { count } from "../../lib/cost/findings";
import { show } from "../../lib/problems";
import { unreadable } from "../file-problems";
import { refuse } from "../refuse";
import type { CostOptions } from "./cost-options";
import {
  findStackFile,
  readStack,
  type StackEndpoint,
  type StackEndpoints,
  type StackSharing,
} from "./read-stack";

/** The endpoints of a stack that are to be costed: all of one region. */
export interface StackSource {
  /** The endpoints, each under a name of its own. */
  readonly endpoints: readonly CostedEndpoint[];
  /** The region that they are in; undefined where only Terraform knows it. */
  readonly region: string | undefined;
  /** How a hub in the stack shares its endpoints. */
  readonly sharing: StackSharing;
  /** What was left out or taken for granted, a sentence each. */
  readonly remarks: readonly string[];
}

/** Reads the endpoints of a stack; `asked` chooses a region where they are in several. */
export function readSource(
  stack: string,
  { region: asked, azs }: Pick<CostOptions, "region" | "azs">,
  command: Command,
): StackSource {
  const file = findStackFile(stack);
  if (file === undefined) refuseStack(stack, command);
  const { endpoints, unread, sharing } = readFile(file, command);
  if (endpoints.length === 0) refuse(command, `${show(stack)} ${withoutEndpoints(unread)}`);
  const regions = [...new Set(endpoints.flatMap(({ region }) => region ?? []))].sort();
  const isMixed = regions.length > 1;
  if (isMixed && (asked === undefined || !regions.includes(asked))) {
    refuse(command, `${show(stack)} has endpoints in ${severalRegions(regions)}`);
  }
  const region = isMixed ? asked : regions[0];
  const isCounted = (one: StackEndpoint) => !isMixed || (one.region ?? region) === region;
  const counted = endpoints.filter(isCounted);
  return {
    endpoints: withOwnNames(counted),
    region,
    sharing,
    remarks: [
      ...remarkOn("Left out, since they are in another region:", endpoints, (one) => !isCounted(one)),
      ...(region === undefined
        ? []
        : remarkOn(`Taken to be in ${region}:`, counted, (one) => one.region === undefined)),
      ...(azs === undefined
        ? remarkOn("At most as many zones as subnets, of which Terraform chooses:", counted, isAtMost)
        : []),
      ...unread.map((address) => `${address} is left out: only Terraform knows its services.`),
    ],
  };
}

function isAtMost(endpoint: StackEndpoint): boolean {
  return endpoint.isAtMost;
}

function remarkOn(
  remark: string,
  endpoints: readonly StackEndpoint[],
  isMeant: (endpoint: StackEndpoint) => boolean,
): readonly string[] {
  const names = endpoints.filter(isMeant).map(({ owner, name }) => `${owner}/${name}`);
  return names.length === 0 ? [] : [`${remark} ${and(names)}.`];
}

function severalRegions(regions: readonly string[]): string {
  return `${and(regions)}, whose prices differ: choose one, such as --region ${regions[0]}, and the others are left out`;
}

function readFile(file: string, command: Command): StackEndpoints {
  try {
    return readStack(file);
  } catch (error) {
    return error instanceof SyntaxError
      ? refuseStack(file, command)
      : refuse(command, unreadable(file, error));
  }
}

function refuseStack(path: string, command: Command): never {
  return refuse(
    command,
    `${show(path)} is no synthesized stack: run npm run synth, then give cdktf.out/stacks/NAME`,
  );
}

function withoutEndpoints(unread: readonly string[]): string {
  return unread.length === 0
    ? "has no VPC endpoints: give a stack with aws_vpc_endpoint, or --services"
    : `has ${count(unread.length, "VPC endpoint resource")}, ${and(unread)}, but only Terraform knows the services: name them with --services sqs,kms`;
}

/** Endpoints of one name are told apart by the construct or resource that they belong to. */
function withOwnNames(endpoints: readonly StackEndpoint[]): readonly CostedEndpoint[] {
  const names = endpoints.map(({ name }) => name);
  return endpoints.map(({ owner, name, type, serviceName, azCount }) => {
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    const leadsTo = serviceName ?? (isAlone ? undefined : name);
    return {
      name: isAlone ? name : `${owner}/${name}`,
      type,
      ...(leadsTo !== undefined && { serviceName: leadsTo }),
      ...(azCount !== undefined && { azCount }),
    };
  });
}

function and(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
