import type { Problem } from "../shapes/problem";
import { record } from "../shapes/read-object";
import { literalAmount, literalFlag, literalOneOf, type Reader } from "../shapes/reader";
import { nothingToShare } from "../shapes/rules/nothing-to-share";
import { tooManyAttachments } from "../shapes/rules/too-many-attachments";
import { DNS_WAYS, type SharedCostInput } from "./cost-input";
import { COST_READERS, COST_REQUIRED, type CostReading, listEndpoints, resourceCount } from "./read-cost-input";

const readInput = record(
  {
    ...COST_READERS,
    vpcCount: literalAmount(1, 100_000, { whole: true }),
    hubAmongVpcs: literalFlag,
    transitGatewayAttachments: resourceCount,
    dns: literalOneOf(DNS_WAYS),
    hostedZones: resourceCount,
  } satisfies Record<keyof SharedCostInput, Reader<unknown>>,
  { ...COST_REQUIRED, vpcCount: "the number of VPCs that need the endpoints" },
);

/** Reads an input of `estimateSharedCost`. */
export function readSharedCostInput(input: SharedCostInput): CostReading {
  const found: Problem[] = [];
  const given = readInput(input, [], found);
  const { endpoints, problems } = listEndpoints(given, found);
  const shared = endpoints.filter(({ type }) => type === "Interface");
  const { vpcCount, hubAmongVpcs, transitGatewayAttachments: attachments = 0 } = given;
  // Without a number of VPCs, any number of attachments may be right.
  const spokes = vpcCount === undefined ? attachments : spokesOf(vpcCount, hubAmongVpcs);
  return {
    endpoints,
    problems: [
      ...problems,
      ...(endpoints.length > 0 ? nothingToShare.check(["services"], shared.length) : []),
      ...tooManyAttachments.check(["transitGatewayAttachments"], attachments, spokes),
    ],
  };
}

/** The number of VPCs whose data crosses the transit gateway. */
export function spokesOf(vpcCount: number, hubAmongVpcs = false): number {
  return vpcCount - (hubAmongVpcs ? 1 : 0);
}
