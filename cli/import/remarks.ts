import { writePath } from "../../lib/shapes/problem";
import type { SharedOptions } from "./endpoint-options";
import type { DescribedEndpoint } from "./read-described";

/** An endpoint, and where it is in the props. */
export interface PlacedEndpoint {
  readonly endpoint: DescribedEndpoint;
  /** The map that contains it. */
  readonly map: "services" | "customServices";
  /** Its key in the map. */
  readonly key: string;
}

/** What the props cannot express about an endpoint, a line each. */
export function remarksOn({ endpoint, map, key }: PlacedEndpoint, shared: SharedOptions): readonly string[] {
  const { id, inboundResolverOnly } = endpoint;
  const remarks = remarksOnShared(endpoint, shared);
  if (inboundResolverOnly && map === "customServices") remarks.push(keepsInboundOnly(id));
  return remarks.map((remark) => `${writePath([map, key])}: ${remark}`);
}

/** An option cannot be an empty list, so the endpoint gets what the others have. */
function remarksOnShared(
  { id, type, subnetIds, securityGroupIds }: DescribedEndpoint,
  shared: SharedOptions,
) {
  const takesGroups = type !== "Gateway" && type !== "GatewayLoadBalancer";
  const getsSubnets = type !== "Gateway" && subnetIds.length === 0 && shared.subnetIds.length > 0;
  const getsGroups = takesGroups && securityGroupIds.length === 0 && shared.securityGroupIds.length > 0;
  if (!getsSubnets && !getsGroups) return [];
  const absent = [...(getsSubnets ? ["no subnets"] : []), ...(getsGroups ? ["no security groups"] : [])];
  const effect = getsSubnets ? ": an apply adds network interfaces" : "";
  return [`${id} has ${absent.join(" and ")} and gets the shared ones${effect}`];
}

function keepsInboundOnly(id: string): string {
  return `private DNS of ${id} is only for inbound resolvers, which customServices cannot express: it stays so until the endpoint is replaced`;
}
