import { VpcEndpoint } from "@cdktf/provider-aws/lib/vpc-endpoint";
import { attributesOf } from "../../lib/emit/attributes";
import { newStack, VPC } from "../defined";
import { resolved } from "../emitted";

describe("attributesOf()", () => {
  const stack = newStack();
  const resource = new VpcEndpoint(stack, "endpoint", { vpcId: VPC });

  test("refers to one instance of a resource", () => {
    const { dnsEntry, ...attributes } = attributesOf(resource, "ecr.dkr", stack);
    const instance = 'aws_vpc_endpoint.endpoint["ecr.dkr"]';
    expect(resolved(stack, { ...attributes, hostedZoneId: dnsEntry.get(1).hostedZoneId })).toEqual({
      id: `\${${instance}.id}`,
      arn: `\${${instance}.arn}`,
      state: `\${${instance}.state}`,
      networkInterfaceIds: `\${${instance}.network_interface_ids}`,
      prefixListId: `\${${instance}.prefix_list_id}`,
      hostedZoneId: `\${${instance}.dns_entry[1].hosted_zone_id}`,
    });
  });
});
