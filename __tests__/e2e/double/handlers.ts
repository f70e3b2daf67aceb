import { createVpcEndpoint } from "./create";
import { deleteVpcEndpoints } from "./delete";
import { describeVpcEndpoints } from "./describe";
import { deleteSecurityGroup } from "./groups";
import { describeNetworkInterfaces } from "./interfaces";
import { modifyVpcEndpoint } from "./modify";
import { authorizeIngress, describeSecurityGroups } from "./rules";
import { describeVpcEndpointServices } from "./services";
import type { Handler } from "./state";

/** The EC2 actions that the double answers itself; everything else is moto's. */
export function handlers(): ReadonlyMap<string, Handler> {
  const inTurn = queue();
  return new Map<string, Handler>([
    ["CreateVpcEndpoint", inTurn(createVpcEndpoint)],
    ["ModifyVpcEndpoint", inTurn(modifyVpcEndpoint)],
    ["DeleteVpcEndpoints", inTurn(deleteVpcEndpoints)],
    ["DeleteSecurityGroup", inTurn(deleteSecurityGroup)],
    ["AuthorizeSecurityGroupIngress", authorizeIngress],
    ["DescribeSecurityGroups", describeSecurityGroups],
    ["DescribeVpcEndpoints", describeVpcEndpoints],
    ["DescribeVpcEndpointServices", describeVpcEndpointServices],
    ["DescribeNetworkInterfaces", describeNetworkInterfaces],
  ]);
}

// Two endpoints made at the same time must see each other, or both would get the same private DNS name.
function queue(): (handler: Handler) => Handler {
  let last: Promise<unknown> = Promise.resolve();
  return (handler) => (call) => {
    const turn = last.then(() => handler(call));
    last = turn.catch(() => undefined);
    return turn;
  };
}
