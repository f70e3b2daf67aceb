import { DataAwsVpc } from "@cdktf/provider-aws/lib/data-aws-vpc";
import { VpcEndpoint } from "@cdktf/provider-aws/lib/vpc-endpoint";
import { TerraformLocal } from "cdktf";
import { addressOf, dataAddress, instanceAddress, localAddress } from "../../lib/emit/addresses";
import { newStack, VPC } from "../defined";

const stack = newStack();
const resource = new VpcEndpoint(stack, "endpoint", { vpcId: VPC });
const source = new DataAwsVpc(stack, "vpc", { id: VPC });
const local = new TerraformLocal(stack, "names", []);

describe("addressOf()", () => {
  test("is the address of a resource", () => expect(addressOf(resource)).toBe("aws_vpc_endpoint.endpoint"));
});

describe("instanceAddress()", () => {
  test("quotes the key", () => {
    expect(instanceAddress(resource, 'a "b"')).toBe('aws_vpc_endpoint.endpoint["a \\"b\\""]');
  });
});

describe("dataAddress()", () => {
  test("is the address of a data source", () => expect(dataAddress(source)).toBe("data.aws_vpc.vpc"));
});

describe("localAddress()", () => {
  test("is the address of a local", () => expect(localAddress(local)).toBe("local.names"));
});
