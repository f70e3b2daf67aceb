import { memberPath } from "../../lib/problems";
import type { SharedPlaces } from "./adopted-options";
import type { DescribedEndpoint } from "./described-endpoints";

/** An endpoint, and where it stands in the props. */
export interface PlacedEndpoint {
  readonly endpoint: DescribedEndpoint;
  /** The map that it is in. */
  readonly map: "services" | "customServices";
  /** Its key there. */
  readonly key: string;
}

/** What the props of an endpoint cannot say, a line each. */
export function remarksOn({ endpoint, map, key }: PlacedEndpoint, shared: SharedPlaces): readonly string[] {
  const { id, inboundResolverOnly } = endpoint;
  const remarks = inheritedPlaces(endpoint, shared);
  if (inboundResolverOnly && map === "customServices") remarks.push(inboundOnlyKept(id));
  return remarks.map((remark) => `${memberPath(map, key)}: ${remark}`);
}

/** An empty list cannot be said: the endpoint gets what all others have. */
function inheritedPlaces({ id, type, subnetIds, securityGroupIds }: DescribedEndpoint, shared: SharedPlaces) {
  const isGuarded = type !== "Gateway" && type !== "GatewayLoadBalancer";
  const noSubnets = type !== "Gateway" && subnetIds.length === 0 && shared.subnetIds.length > 0;
  const noGroups = isGuarded && securityGroupIds.length === 0 && shared.securityGroupIds.length > 0;
  if (!noSubnets && !noGroups) return [];
  const absent = [...(noSubnets ? ["no subnets"] : []), ...(noGroups ? ["no security groups"] : [])];
  const cost = noSubnets ? ": an apply adds network interfaces" : "";
  return [`${id} has ${absent.join(" and ")}, and takes the shared ones${cost}`];
}

function inboundOnlyKept(id: string): string {
  return `private DNS of ${id} is for inbound resolvers only, which customServices cannot say: it stays so until the endpoint is made anew`;
}
