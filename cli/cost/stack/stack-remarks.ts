import { MANIFEST_FILE, type ManifestConstruct } from "../../../lib/model/manifest";
import { joinWords, show } from "../../../lib/shapes/text";
import type { Stack, StackEndpoint } from "./list-endpoints";

/** What to do about resources that cannot be read and may be of this package. */
export const NO_MANIFEST = `For endpoints of VpcEndpoints, run npm run synth again with this version, which also writes ${MANIFEST_FILE} next to cdk.tf.json`;

const MOST_NAMES = 10;

/** What an estimate of the `counted` endpoints of a stack leaves out and assumes, a sentence each. */
export function stackRemarks(
  stack: Stack,
  counted: readonly StackEndpoint[],
  region: string | undefined,
  areZonesGiven: boolean,
): readonly string[] {
  const { endpoints, unread, source } = stack;
  const taken = new Set(counted);
  const isUnplaced = (one: StackEndpoint) => region !== undefined && one.region === undefined;
  const constructs = [...new Set(counted.flatMap(({ construct }) => construct ?? []))];
  return [
    ...remarkOn(
      "Left out, since they are in another region",
      endpoints.filter((one) => !taken.has(one)),
    ),
    ...remarkOn(`Assumed to be in ${region}`, counted.filter(isUnplaced)),
    ...(areZonesGiven ? [] : remarksOnZones(counted)),
    ...constructs.flatMap(remarkOnChoice),
    ...unread.map((address) => `${address} is left out: only Terraform knows its services.`),
    ...(unread.length > 0 && source === "synthesized" ? [`${NO_MANIFEST}.`] : []),
  ];
}

function remarksOnZones(counted: readonly StackEndpoint[]): readonly string[] {
  const isInZones = ({ type }: StackEndpoint) => type !== "Gateway" && type !== "GatewayLoadBalancer";
  const uncounted = counted.filter((one) => isInZones(one) && one.azCount === undefined);
  const references = new Set(counted.flatMap(({ countedFrom }) => countedFrom));
  return [
    ...remarkOn("In an unknown number of availability zones, which --azs gives", uncounted),
    ...remarkOn(
      `In as many zones as the plan has subnets of ${shorten([...references])}, or in others if the configuration takes only some of them or adds others, which --azs corrects`,
      counted.filter(({ countedFrom }) => countedFrom.length > 0),
    ),
    ...remarkOn("In fewer zones if Terraform leaves out some of the subnets", counted.filter(mayLeaveSubnetsOut)),
  ];
}

function remarkOn(remark: string, endpoints: readonly StackEndpoint[]): readonly string[] {
  const names = endpoints.map(({ address }) => address);
  return names.length === 0 ? [] : [`${remark}: ${shorten(names)}.`];
}

/** A list of names, cut if it is long. */
function shorten(names: readonly string[]): string {
  const others = names.length - MOST_NAMES;
  return joinWords(others > 1 ? [...names.slice(0, MOST_NAMES), `${others} others`] : names, "and");
}

function mayLeaveSubnetsOut({ construct, type, azCount }: StackEndpoint): boolean {
  return construct?.choosesSubnets === true && type === "Interface" && azCount !== undefined;
}

function remarkOnChoice({ path, servicesVariable }: ManifestConstruct): readonly string[] {
  if (servicesVariable === null) return [];
  return [
    `Callers choose among the endpoints of ${show(path)} with the variable ${show(servicesVariable)}: the costs are those of all of them.`,
  ];
}
