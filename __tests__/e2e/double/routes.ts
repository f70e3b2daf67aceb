import { list } from "./query";
import type { Call } from "./state";
import { nodesOf, textOf, type XmlNode } from "./xml";

/** Moves a gateway endpoint's routes after its route tables changed; moto changes only the endpoint's list. */
export async function moveRoutes(call: Call, endpoint: XmlNode): Promise<void> {
  const added = list(call.params, "AddRouteTableId");
  const removed = list(call.params, "RemoveRouteTableId");
  if (added.length + removed.length === 0) return;
  const prefixListId = await prefixList(call, textOf(endpoint, "serviceName"));
  if (!prefixListId) return;
  const route = { DestinationPrefixListId: prefixListId };
  const GatewayId = textOf(endpoint, "vpcEndpointId");
  for (const RouteTableId of added) await call.ask("CreateRoute", { ...route, RouteTableId, GatewayId });
  for (const RouteTableId of removed) await call.ask("DeleteRoute", { ...route, RouteTableId });
}

/** The id of a service's prefix list, if it has one. */
export async function prefixList(call: Call, serviceName: string): Promise<string | undefined> {
  const lists = nodesOf(await call.ask("DescribePrefixLists", {}), "prefixListSet");
  const found = lists.find((one) => textOf(one, "prefixListName") === serviceName);
  return found && textOf(found, "prefixListId");
}
