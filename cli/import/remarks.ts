import { writePath } from "../../lib/shapes/problem";
import type { SharedOptions } from "./endpoint-options";
import type { NamedEndpoint } from "./name-endpoints";
import type { DescribedEndpoint } from "./read-described";

/** What the props cannot express about an endpoint, a line each. */
export function remarksOn({ endpoint, name, service }: NamedEndpoint, shared: SharedOptions) {
  const path = writePath([service ? "services" : "customServices", name]);
  const remarks = remarksOnShared(endpoint, shared);
  if (endpoint.inboundResolverOnly && !service) {
    remarks.push(
      `private DNS of ${endpoint.id} is only for inbound resolvers, which customServices cannot express: it stays so until the endpoint is replaced`,
    );
  }
  return remarks.map((remark) => `${path}: ${remark}`);
}

/** An option cannot be an empty list, so the endpoint gets what the others have. */
function remarksOnShared({ id, type, subnetIds, securityGroupIds }: DescribedEndpoint, shared: SharedOptions) {
  const takesGroups = type !== "Gateway" && type !== "GatewayLoadBalancer";
  const getsSubnets = type !== "Gateway" && subnetIds.length === 0 && shared.subnetIds.length > 0;
  const getsGroups = takesGroups && securityGroupIds.length === 0 && shared.securityGroupIds.length > 0;
  if (!getsSubnets && !getsGroups) return [];
  const absent = [...(getsSubnets ? ["no subnets"] : []), ...(getsGroups ? ["no security groups"] : [])];
  const effect = getsSubnets ? ": an apply adds network interfaces" : "";
  return [`${id} has ${absent.join(" and ")} and gets the shared ones${effect}`];
}
