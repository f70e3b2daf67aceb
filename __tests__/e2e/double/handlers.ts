import { associateVpc, disassociateVpc, listZonesByVpc } from "./associations";
import { createAuthorization, deleteAuthorization, listAuthorizations } from "./authorizations";
import { createVpcEndpoint } from "./create";
import { deleteVpcEndpoints } from "./delete";
import { describeVpcEndpoints } from "./describe";
import { deleteSecurityGroup } from "./groups";
import { createHostedZone, deleteHostedZone, getHostedZone } from "./hosted-zones";
import { describeNetworkInterfaces } from "./interfaces";
import { modifyVpcEndpoint } from "./modify";
import { changeRecords, listRecords } from "./records";
import { authorizeIngress, describeRules, describeSecurityGroups, modifyRules } from "./rules";
import { describeVpcEndpointServices } from "./services";
import type { Handler } from "./state";
import { turns } from "./turns";
import type { ZoneHandler } from "./zone-call";

/** The actions that the double answers itself; everything else is moto's. */
export interface Handlers {
  readonly ec2: ReadonlyMap<string, Handler>;
  readonly route53: ReadonlyMap<string, ZoneHandler>;
}

/** The handlers by action; two endpoints or zones made at the same time must see each other's names. */
export function handlers(): Handlers {
  const inTurn = turns();
  return {
    ec2: new Map<string, Handler>([
      ["CreateVpcEndpoint", inTurn(createVpcEndpoint)],
      ["ModifyVpcEndpoint", inTurn(modifyVpcEndpoint)],
      ["DeleteVpcEndpoints", inTurn(deleteVpcEndpoints)],
      ["DeleteSecurityGroup", inTurn(deleteSecurityGroup)],
      ["AuthorizeSecurityGroupIngress", authorizeIngress],
      ["DescribeSecurityGroups", describeSecurityGroups],
      ["DescribeSecurityGroupRules", describeRules],
      ["ModifySecurityGroupRules", modifyRules],
      ["DescribeVpcEndpoints", describeVpcEndpoints],
      ["DescribeVpcEndpointServices", describeVpcEndpointServices],
      ["DescribeNetworkInterfaces", describeNetworkInterfaces],
    ]),
    route53: new Map<string, ZoneHandler>([
      ["CreateHostedZone", inTurn(createHostedZone)],
      ["DeleteHostedZone", inTurn(deleteHostedZone)],
      ["AssociateVPCWithHostedZone", inTurn(associateVpc)],
      ["DisassociateVPCFromHostedZone", inTurn(disassociateVpc)],
      ["ChangeResourceRecordSets", inTurn(changeRecords)],
      ["GetHostedZone", getHostedZone],
      ["ListHostedZonesByVPC", listZonesByVpc],
      ["ListResourceRecordSets", listRecords],
      ["CreateVPCAssociationAuthorization", createAuthorization],
      ["ListVPCAssociationAuthorizations", listAuthorizations],
      ["DeleteVPCAssociationAuthorization", deleteAuthorization],
    ]),
  };
}
