import { list, type Problem, wrongType } from "../problems";
import { checkCount } from "./check-amounts";
import { isMap } from "./check-input";
import { notANumber, nothingToShare, tooManyAttachments } from "./cost-problems";
import { type Costed, listCosted } from "./costed";
import { MOST } from "./limits";
import { DNS_WAYS, type SharedCostInput } from "./shared-cost-input";

/** What is compared: the endpoints, those of them that a hub can share, and everything that is wrong. */
export interface Sharing {
  readonly endpoints: readonly Costed[];
  readonly shared: readonly Costed[];
  readonly problems: readonly Problem[];
}

/** The endpoints to be compared, and everything that is wrong with the input. */
export function listShared(input: SharedCostInput): Sharing {
  const { endpoints, problems } = listCosted(input, true);
  if (!isMap(input)) return { endpoints, shared: [], problems };
  const shared = endpoints.filter(({ type }) => type === "Interface");
  const isNothing = shared.length === 0 && endpoints.length > 0;
  return {
    endpoints,
    shared,
    problems: [...problems, ...(isNothing ? [nothingToShare("services")] : []), ...checkSharing(input)],
  };
}

/** VPCs whose data cross the transit gateway. */
export function spokesOf({ hubAmongVpcs = false }: SharedCostInput, vpcCount: number): number {
  return vpcCount - (hubAmongVpcs ? 1 : 0);
}

function checkSharing(input: SharedCostInput): readonly Problem[] {
  const { vpcCount, transitGatewayAttachments: attachments } = input;
  const problems = [
    ...(vpcCount === undefined
      ? [notANumber("vpcCount", vpcCount, 1, true)]
      : checkCount("vpcCount", vpcCount, 1, MOST.resources)),
    ...checkCount("transitGatewayAttachments", attachments, 0, MOST.resources),
    ...checkCount("hostedZones", input.hostedZones, 0, MOST.resources),
    ...checkHub(input.hubAmongVpcs),
    ...checkDns(input.dns),
  ];
  if (problems.length > 0 || attachments === undefined) return problems;
  const spokes = spokesOf(input, vpcCount);
  return attachments > spokes + 1
    ? [tooManyAttachments("transitGatewayAttachments", attachments, spokes)]
    : [];
}

function checkHub(hubAmongVpcs: unknown): readonly Problem[] {
  return hubAmongVpcs === undefined || typeof hubAmongVpcs === "boolean"
    ? []
    : [wrongType("hubAmongVpcs", hubAmongVpcs, "true or false")];
}

function checkDns(dns: unknown): readonly Problem[] {
  return dns === undefined || DNS_WAYS.some((way) => way === dns)
    ? []
    : [wrongType("dns", dns, list(DNS_WAYS))];
}
