import { listEndpoints } from "./describe";
import { form, refusal } from "./query";
import type { Call } from "./state";
import { nodesOf, textOf, type XmlNode } from "./xml";

/** DeleteSecurityGroup, refused while an endpoint or a network interface uses the group. */
export async function deleteSecurityGroup(call: Call): Promise<XmlNode> {
  const groupId = call.params.get("GroupId") ?? "";
  const interfaces = await call.ask("DescribeNetworkInterfaces", {
    "Filter.1.Name": "group-id",
    "Filter.1.Value.1": groupId,
  });
  const endpoints = (await listEndpoints(call)).filter((one) => groupIdsOf(one).includes(groupId));
  if (nodesOf(interfaces, "networkInterfaceSet").length > 0 || endpoints.length > 0) {
    throw refusal("DependencyViolation", `resource ${groupId} has a dependent object`);
  }
  return call.ask(call.action, Object.fromEntries(call.params));
}

/** The security groups of an endpoint. */
export function groupIdsOf(endpoint: XmlNode): readonly string[] {
  return nodesOf(endpoint, "groupSet").map((group) => textOf(group, "groupId"));
}

/** The groups asked for, or the VPC's default group as AWS takes it; throws for a group that does not exist. */
export async function endpointGroups(call: Call, vpcId: string, asked: readonly string[]): Promise<readonly string[]> {
  if (asked.length > 0) {
    await call.ask("DescribeSecurityGroups", form({ GroupId: asked }));
    return asked;
  }
  const reply = await call.ask("DescribeSecurityGroups", {
    "Filter.1.Name": "vpc-id",
    "Filter.1.Value.1": vpcId,
    "Filter.2.Name": "group-name",
    "Filter.2.Value.1": "default",
  });
  return nodesOf(reply, "securityGroupInfo").map((group) => textOf(group, "groupId"));
}
