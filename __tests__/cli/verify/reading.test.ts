import { placeOf, readCidrBlock } from "../../../cli/verify/addresses";
import { limitTo } from "../../../cli/verify/limit";
import { isEndpointName, isRegionalEndpointName, regionOfEndpointName } from "../../../cli/verify/names";
import { readOutputs } from "../../../cli/verify/outputs";
import { readPortOverride } from "../../../cli/verify/ports";

describe("names of endpoints", () => {
  test.each([
    ["vpce-0a1b-x1y2.sqs.us-east-1.vpce.amazonaws.com", true, "us-east-1"],
    ["vpce-0a1b-x1y2-us-east-1a.sqs.us-east-1.vpce.amazonaws.com", false, "us-east-1"],
    ["*.vpce-0a1b-x1y2.s3.eu-west-1.vpce.amazonaws.com", true, "eu-west-1"],
    ["vpce-0a1b-x1y2.dkr.ecr.cn-north-1.vpce.amazonaws.com.cn", true, "cn-north-1"],
    ["vpce-0a1b-x1y2.vpce-svc-0123.us-west-2.vpce.amazonaws.com", true, "us-west-2"],
  ])("%s is known, for all zones %j, in %s", (name, isRegional, region) => {
    expect([isEndpointName(name), isRegionalEndpointName(name), regionOfEndpointName(name)]).toEqual([
      true,
      isRegional,
      region,
    ]);
  });

  test.each(["sqs.us-east-1.amazonaws.com", "vpce.amazonaws.com", "vpce-a.example.com"])(
    "%s is none",
    (name) => {
      expect([isEndpointName(name), isRegionalEndpointName(name), regionOfEndpointName(name)]).toEqual([
        false,
        false,
        undefined,
      ]);
    },
  );
});

describe("readCidrBlock()", () => {
  test.each([
    ["10.0.0.0/16", { network: "10.0.0.0", prefixLength: 16 }],
    ["2600:1f18::/56", { network: "2600:1f18::", prefixLength: 56 }],
    ["10.0.0.0", undefined],
    ["10.0.0/8", undefined],
    ["10.0.0.0/33", undefined],
    ["10.0.0.0/", undefined],
    ["10.0.0.0/8/8", undefined],
    ["::/129", undefined],
  ])("reads %s", (text, expected) => {
    expect(readCidrBlock(text)).toEqual(expected);
  });
});

describe("placeOf()", () => {
  test.each([
    ["10.255.255.255", "private"],
    ["11.0.0.0", "public"],
    ["172.15.255.255", "public"],
    ["172.16.0.0", "private"],
    ["172.31.255.255", "private"],
    ["172.32.0.0", "public"],
    ["192.168.0.1", "private"],
    ["100.63.255.255", "public"],
    ["100.64.0.0", "private"],
    ["100.128.0.0", "public"],
    ["fdff::1", "private"],
    ["fe00::1", "undecided"],
    ["fe80::1", "local"],
    ["::1", "local"],
    ["127.1.2.3", "local"],
  ])("puts %s at %s where no block is known", (address, place) => {
    expect(placeOf(address, [])).toBe(place);
  });
});

describe("readPortOverride()", () => {
  test.each([
    ["sqs=8443", { service: "sqs", port: 8443, protocol: undefined }],
    ["s3.Interface=443/https", { service: "s3.Interface", port: 443, protocol: "https" }],
    ["=443", undefined],
    ["sqs=0", undefined],
    ["sqs=65536", undefined],
    ["sqs=443/", undefined],
    ["sqs=443/quic", undefined],
    ["sqs 443", undefined],
  ])("reads %s", (text, expected) => {
    expect(readPortOverride(text)).toEqual(expected);
  });
});

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
  ])("reads from %s by what a hub shares its endpoints", (output, value, sharedBy) => {
    const text = JSON.stringify({ endpoint_dns_names: { value: dnsNames }, [output]: { value } });
    expect(readOutputs(text)).toMatchObject({ value: { dnsNames, sharedBy } });
  });

  test("reads the value of one output, whatever its name", () => {
    expect(readOutputs(JSON.stringify(dnsNames))).toEqual({
      value: { dnsNames, securityGroupId: undefined, sharedBy: undefined, cidrBlocks: [] },
    });
  });

  test.each(["[]", "null", "7", '"x"', "{"])("refuses %s", (text) => {
    expect(readOutputs(text)).toEqual({
      refusal:
        'The input is not the JSON of outputs: give what "terraform output -json" prints, as a file or on standard input',
    });
  });

  test.each(["{}", '{"endpoint_dns_names":{"value":{"sqs":"x"}}}', '{"endpoint_dns_names":{"value":{}}}'])(
    "refuses %s, which has no names",
    (text) => {
      expect(readOutputs(text)).toEqual({ refusal: expect.stringContaining("No endpoint is named") });
    },
  );
});

describe("limitTo()", () => {
  test("lets no more tasks run at a time, and all of them in the end", async () => {
    const limit = limitTo(3);
    let [running, most] = [0, 0];
    const task = async (index: number) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
      if (index === 4) throw new Error("one that fails");
      return index;
    };
    const wave = () => Promise.allSettled(Array.from({ length: 6 }, (_, index) => limit(() => task(index))));
    const results = [...(await wave()), ...(await wave())];
    expect(most).toBe(3);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
  });
});
