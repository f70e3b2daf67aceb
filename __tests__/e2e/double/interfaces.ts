import { form } from "./query";
import type { Call, EndpointInterface } from "./state";
import { nodeOf, nodesOf, textOf, type XmlNode } from "./xml";

// The description that AWS itself writes.
const DESCRIPTION = "VPC Endpoint Interface ";

/** A subnet, and the addresses asked for in it. */
export interface Placement {
  readonly subnetId: string;
  readonly availabilityZone: string;
  readonly ipv6CidrBlock: boolean;
  readonly ipv4?: string;
  readonly ipv6?: string;
}

/** What the interfaces of one endpoint have in common. */
export interface InterfaceOwner {
  readonly vpcEndpointId: string;
  readonly groupIds: readonly string[];
  readonly ipAddressType: string;
}

/** Looks subnets up and joins the addresses asked for; throws when moto does not know a subnet. */
export async function placements(
  call: Call,
  subnetIds: readonly string[],
  configurations: readonly Readonly<Record<string, string>>[],
): Promise<readonly Placement[]> {
  if (subnetIds.length === 0) return [];
  const subnets = nodesOf(await call.ask("DescribeSubnets", form({ SubnetId: subnetIds })), "subnetSet");
  return subnets.map((subnet) => {
    const subnetId = textOf(subnet, "subnetId");
    const { Ipv4, Ipv6 } = configurations.find((configuration) => configuration["SubnetId"] === subnetId) ?? {};
    return {
      subnetId,
      availabilityZone: textOf(subnet, "availabilityZone"),
      ipv6CidrBlock: nodesOf(subnet, "ipv6CidrBlockAssociationSet").length > 0,
      ...(Ipv4 && { ipv4: Ipv4 }),
      ...(Ipv6 && { ipv6: Ipv6 }),
    };
  });
}

/** Makes one network interface per subnet. */
export function createInterfaces(
  call: Call,
  owner: InterfaceOwner,
  wanted: readonly Placement[],
): Promise<readonly EndpointInterface[]> {
  return Promise.all(wanted.map((placement) => createInterface(call, owner, placement)));
}

/** Deletes network interfaces of an endpoint. */
export async function deleteInterfaces(call: Call, interfaces: readonly EndpointInterface[]): Promise<void> {
  await Promise.all(
    interfaces.map((one) => call.ask("DeleteNetworkInterface", { NetworkInterfaceId: one.networkInterfaceId })),
  );
}

/** Puts the network interfaces of an endpoint into its security groups. */
export async function regroupInterfaces(
  call: Call,
  interfaces: readonly EndpointInterface[],
  groupIds: readonly string[],
): Promise<void> {
  const ids = interfaces.map((one) => one.networkInterfaceId);
  await Promise.all(
    ids.map((id) =>
      call.ask("ModifyNetworkInterfaceAttribute", form({ NetworkInterfaceId: id, SecurityGroupId: groupIds })),
    ),
  );
}

/** DescribeNetworkInterfaces, with the IPv6 address that moto leaves out and the marks of an endpoint. */
export async function describeNetworkInterfaces({ ask, action, params }: Call): Promise<XmlNode> {
  const reply = await ask(action, Object.fromEntries(params));
  const item = nodesOf(reply, "networkInterfaceSet").map((one) => {
    const ipv6Address = firstIpv6(one);
    const owned = textOf(one, "description").startsWith(DESCRIPTION);
    return {
      ...one,
      ...(ipv6Address && { ipv6Address }),
      ...(owned && { interfaceType: "vpc_endpoint", requesterManaged: "true", status: "in-use" }),
    };
  });
  return { ...reply, networkInterfaceSet: { item } };
}

async function createInterface(
  call: Call,
  { vpcEndpointId, groupIds, ipAddressType }: InterfaceOwner,
  { subnetId, availabilityZone, ipv6CidrBlock, ipv4, ipv6 }: Placement,
): Promise<EndpointInterface> {
  const anyIpv6 = !ipv6 && ipv6CidrBlock && ipAddressType !== "ipv4";
  const reply = await call.ask(
    "CreateNetworkInterface",
    form({
      SubnetId: subnetId,
      Description: `${DESCRIPTION}${vpcEndpointId}`,
      SecurityGroupId: groupIds,
      PrivateIpAddress: ipv4,
      "Ipv6Addresses.1.Ipv6Address": ipv6,
      Ipv6AddressCount: anyIpv6 ? "1" : undefined,
    }),
  );
  const made = nodeOf(reply, "networkInterface");
  return {
    subnetId,
    availabilityZone,
    networkInterfaceId: textOf(made, "networkInterfaceId"),
    ipv4: textOf(made, "privateIpAddress"),
    ipv6: firstIpv6(made),
  };
}

function firstIpv6(networkInterface: XmlNode): string {
  return nodesOf(networkInterface, "ipv6AddressesSet").map((one) => textOf(one, "ipv6Address"))[0] ?? "";
}
