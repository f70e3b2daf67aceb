import type { Problem } from "../shapes/problem";
import { record } from "../shapes/read-object";
import { literalFlag, literalOneOf, type Reader } from "../shapes/reader";
import { nothingToShare } from "../shapes/rules/nothing-to-share";
import { tooManyAttachments } from "../shapes/rules/too-many-attachments";
import { resourceCount, vpcCount } from "./amounts";
import { COST_READERS, COST_REQUIRED, type CostReading, listEndpoints } from "./read-cost-input";
import { DNS_WAYS, type SharedCostInput } from "./shared-cost-input";

const readInput = record(
  {
    ...COST_READERS,
    vpcCount,
    hubAmongVpcs: literalFlag,
    transitGatewayAttachments: resourceCount,
    dns: literalOneOf(DNS_WAYS),
    hostedZones: resourceCount,
  } satisfies Record<keyof SharedCostInput, Reader<unknown>>,
  { ...COST_REQUIRED, vpcCount: "the number of VPCs that need the endpoints" },
);

/** Reads an input of `estimateSharedCost`. */
export function readSharedCostInput(input: SharedCostInput): CostReading {
  const problems: Problem[] = [];
  const given = readInput(input, [], problems);
  const { endpoints, problems: found } = listEndpoints(given);
  const shared = endpoints.filter(({ type }) => type === "Interface");
  return {
    endpoints,
    problems: [
      ...problems,
      ...found,
      ...(endpoints.length > 0 ? nothingToShare.check(["services"], shared.length) : []),
      ...checkAttachments(given),
    ],
  };
}

/** The number of VPCs whose data crosses the transit gateway. */
export function spokesOf(
  { hubAmongVpcs = false }: Pick<SharedCostInput, "hubAmongVpcs">,
  vpcCount: number,
): number {
  return vpcCount - (hubAmongVpcs ? 1 : 0);
}

function checkAttachments({
  vpcCount,
  hubAmongVpcs = false,
  transitGatewayAttachments: attachments = 0,
}: ReturnType<typeof readInput>): readonly Problem[] {
  if (vpcCount === undefined) return [];
  const spokes = spokesOf({ hubAmongVpcs }, vpcCount);
  return tooManyAttachments.check(["transitGatewayAttachments"], attachments, spokes);
}
