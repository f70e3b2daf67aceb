import { listEndpoints } from "./describe";
import { deleteInterfaces } from "./interfaces";
import { gatewayDependent } from "./private-dns";
import { list } from "./query";
import type { Call } from "./state";
import { textOf, type XmlNode } from "./xml";

/** DeleteVpcEndpoints; as with AWS, what could not be deleted is in the reply and is no error. */
export async function deleteVpcEndpoints(call: Call): Promise<XmlNode> {
  const unsuccessful: XmlNode[] = [];
  for (const id of list(call.params, "VpcEndpointId")) {
    const error = await deleteEndpoint(call, id);
    if (error) unsuccessful.push({ error, resourceId: id });
  }
  return { unsuccessful: { item: unsuccessful } };
}

async function deleteEndpoint(call: Call, id: string): Promise<XmlNode | undefined> {
  const endpoints = await listEndpoints(call);
  const endpoint = endpoints.find((one) => textOf(one, "vpcEndpointId") === id);
  if (!endpoint) {
    return { code: "InvalidVpcEndpoint.NotFound", message: `The Vpc Endpoint Id '${id}' does not exist` };
  }
  const dependent = gatewayDependent(endpoint, endpoints);
  if (dependent) {
    const reason = `while Interface endpoint ${dependent} for the service has`;
    const option = "PrivateDnsOnlyForInboundResolverEndpoint set to true";
    return { code: "InvalidParameter", message: `Gateway endpoint cannot be deleted ${reason} ${option}.` };
  }
  await call.ask(call.action, { "VpcEndpointId.1": id });
  await deleteInterfaces(call, call.state.kept.get(id)?.interfaces ?? []);
  call.state.kept.delete(id);
  return undefined;
}
