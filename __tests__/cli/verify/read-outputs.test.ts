import { readOutputs } from "../../../cli/verify/read-outputs";

describe("readOutputs()", () => {
  const dnsNames = { sqs: ["sqs.us-east-1.amazonaws.com"], s3: [] };

  test("reads names, security group and blocks of the VPC", () => {
    const text = JSON.stringify({
      endpoint_dns_names: { value: dnsNames },
      endpoint_ids: { value: { sqs: "vpce-1" } },
      security_group_id: { value: "sg-1" },
      vpc_cidr_blocks: { value: ["10.0.0.0/16"] },
    });
    expect(readOutputs(text)).toEqual({
      value: { dnsNames, securityGroupId: "sg-1", sharedBy: undefined, cidrBlocks: ["10.0.0.0/16"] },
    });
  });

  test.each([
    ["zone_ids", { "sqs.us-east-1.amazonaws.com": "Z1" }, "hosted zones"],
    ["profile_id", "rp-1", "Profile"],
    ["profile_id", null, undefined],
  ])("reads from %s how a hub shares its endpoints", (output, value, sharedBy) => {
    const text = JSON.stringify({ endpoint_dns_names: { value: dnsNames }, [output]: { value } });
    expect(readOutputs(text)).toMatchObject({ value: { dnsNames, sharedBy } });
  });

  test("reads the value of one output, whatever its name", () => {
    expect(readOutputs(JSON.stringify(dnsNames))).toEqual({
      value: { dnsNames, securityGroupId: undefined, sharedBy: undefined, cidrBlocks: [] },
    });
  });

  test.each(["[]", "null", "7", '"x"', "{"])("rejects %s", (text) => {
    expect(readOutputs(text)).toEqual({
      error:
        'The input is not a JSON object of outputs: give what "terraform output -json" or "terraform show -json" prints, as a file or on standard input',
    });
  });

  test.each(["{}", '{"endpoint_dns_names":{"value":{"sqs":"x"}}}', '{"endpoint_dns_names":{"value":{}}}'])(
    "rejects %s, which has no names",
    (text) => {
      expect(readOutputs(text)).toEqual({ error: expect.stringContaining("The outputs name no endpoints") });
    },
  );
});
