import { MANIFEST_FILE, type ManifestConstruct } from "../../../lib/model/manifest";
import { joinWords, show } from "../../../lib/shapes/text";
import type { Stack, StackEndpoint } from "./list-endpoints";

/** What to do about resources that cannot be read and may be of this package. */
export const NO_MANIFEST = `For endpoints of VpcEndpoints, run npm run synth again with this version, which also writes ${MANIFEST_FILE} next to cdk.tf.json`;

/** What an estimate of the `counted` endpoints of a stack leaves out and assumes, a sentence each. */
export function stackRemarks(
  stack: Stack,
  counted: readonly StackEndpoint[],
  region: string | undefined,
  areZonesGiven: boolean,
): readonly string[] {
  const { endpoints, unread, hasManifest } = stack;
  const isElsewhere = (one: StackEndpoint) => !counted.includes(one);
  const isUnplaced = (one: StackEndpoint) => region !== undefined && one.region === undefined;
  const constructs = [...new Set(counted.flatMap(({ construct }) => construct ?? []))];
  return [
    ...remarkOn("Left out, since they are in another region", endpoints.filter(isElsewhere)),
    ...remarkOn(`Assumed to be in ${region}`, counted.filter(isUnplaced)),
    ...(areZonesGiven
      ? []
      : remarkOn("In fewer zones if Terraform leaves out some of the subnets", counted.filter(mayLeaveSubnetsOut))),
    ...constructs.flatMap(remarkOnChoice),
    ...unread.map((address) => `${address} is left out: only Terraform knows its services.`),
    ...(unread.length > 0 && !hasManifest ? [`${NO_MANIFEST}.`] : []),
  ];
}

function remarkOn(remark: string, endpoints: readonly StackEndpoint[]): readonly string[] {
  const names = endpoints.map(({ owner, name }) => `${owner}/${name}`);
  return names.length === 0 ? [] : [`${remark}: ${joinWords(names, "and")}.`];
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
