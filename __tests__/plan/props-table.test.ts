import { readProps } from "../../lib/plan/props-table";
import type { Problem } from "../../lib/shapes/problem";
import { tokenValue } from "../../lib/shapes/unresolved";
import { SUBNETS, VPC } from "../defined";
import { found } from "../found";

const TOKEN = tokenValue("${var.x}");

/** The props as they are read, and the rules that found something. */
function read(props: unknown, isShared = false) {
  const problems: Problem[] = [];
  const given = readProps(props, isShared, problems);
  return { props: given, found: found(problems) };
}

/** What readers find in some props next to a VPC. */
function foundIn(props: object, isShared = false): readonly string[] {
  return read({ vpcId: VPC, ...props }, isShared).found;
}

describe("readProps()", () => {
  test("reads every prop", () => {
    const props = {
      vpcId: VPC,
      services: { anything: true },
      customServices: 7,
      subnetIds: SUBNETS,
      routeTableIds: [],
      securityGroup: {
        name: "clients",
        description: "Clients",
        importId: "sg-0123456789abcdef0",
        tags: { a: "b" },
        ingressDescription: "HTTPS",
        ingressCidrBlocks: ["10.0.0.0/16"],
        ingressIpv6CidrBlocks: ["2001:db8::/56"],
        ingressSecurityGroupIds: ["123456789012/sg-0123456789abcdef0"],
        ingressPrefixListIds: ["pl-0123456789abcdef0"],
      },
      securityGroupIds: TOKEN,
      region: "eu-west-1",
      policy: null,
      privateDnsEnabled: false,
      ipAddressType: "dualstack",
      tags: { team: TOKEN },
      timeouts: { create: "20m", update: TOKEN, delete: "1h30m" },
      servicesVariable: "services",
      movedFrom: { constructPath: "old" },
      guards: false,
      checks: true,
      lookupSupportedAzs: true,
      verifyServices: false,
      maxMonthlyUsd: 0,
      azCount: 6,
      severity: { "unknown-action": "warn", "many-endpoints": "off", "not-in-region": "error" },
    };
    expect(read(props)).toEqual({ props, found: [] });
  });

  test("reads the props of a hub", () => {
    const props = { vpcId: VPC, spokes: { orders: { vpcId: VPC } }, profile: { name: "shared" } };
    expect(read(props, true)).toEqual({ props, found: [] });
  });

  test("reads nothing of what is no object", () => {
    expect(read("sqs")).toEqual({ props: {}, found: ["wrong-type"] });
  });

  test("demands a VPC", () => {
    expect(read({}).found).toEqual(["missing-option vpcId"]);
    expect(read({}, true).found).toEqual(["missing-option vpcId"]);
  });

  test.each([
    ["spokes", { spokes: {} }, false],
    ["profile", { profile: {} }, false],
    ["privateDnsEnabled", { privateDnsEnabled: true }, true],
    ["routeTableIds", { routeTableIds: [] }, true],
    ["servicesVariable", { servicesVariable: "services" }, true],
  ])("has no %s for the other construct", (name, props, isShared) => {
    expect(foundIn(props, isShared)).toEqual([`unknown-option ${name}`]);
    expect(foundIn(props, !isShared)).toEqual([]);
  });

  test.each([
    ["malformed-id vpcId", { vpcId: "subnet-0123456789abcdef0" }],
    ["malformed-id subnetIds[0]", { subnetIds: [VPC] }],
    ["malformed-id routeTableIds[0]", { routeTableIds: [VPC] }],
    ["malformed-id securityGroupIds[0]", { securityGroupIds: [VPC] }],
    ["malformed-region region", { region: "eu-west" }],
    ["wrong-type privateDnsEnabled", { privateDnsEnabled: "yes" }],
    ["wrong-type ipAddressType", { ipAddressType: "IPv4" }],
    ["reserved-tag-key tags", { tags: { "aws:team": "a" } }],
    ["unknown-option timeouts.read", { timeouts: { read: "10m" } }],
    ["malformed-duration timeouts.create", { timeouts: { create: "10 minutes" } }],
    ["malformed-duration timeouts.update", { timeouts: { update: "" } }],
    ["malformed-duration timeouts.delete", { timeouts: { delete: "10" } }],
    ["malformed-variable-name servicesVariable", { servicesVariable: "my services" }],
    ["wrong-type servicesVariable", { servicesVariable: TOKEN }],
    ["wrong-type movedFrom", { movedFrom: 7 }],
    ["wrong-type guards", { guards: TOKEN }],
    ["wrong-type checks", { checks: "no" }],
    ["wrong-type lookupSupportedAzs", { lookupSupportedAzs: TOKEN }],
    ["wrong-type verifyServices", { verifyServices: TOKEN }],
    ["wrong-type maxMonthlyUsd", { maxMonthlyUsd: -0.01 }],
    ["wrong-type maxMonthlyUsd", { maxMonthlyUsd: TOKEN }],
    ["wrong-type azCount", { azCount: 0 }],
    ["wrong-type azCount", { azCount: 7 }],
    ["wrong-type azCount", { azCount: 2.5 }],
    ['wrong-type severity["unknown-action"]', { severity: { "unknown-action": "warning" } }],
    ["wrong-type severity", { severity: ["unknown-action"] }],
    ["malformed-security-group-name securityGroup.name", { securityGroup: { name: "sg-1" } }],
    ["malformed-security-group-description securityGroup.description", { securityGroup: { description: "Büro" } }],
    [
      "malformed-security-group-description securityGroup.ingressDescription",
      { securityGroup: { ingressDescription: "" } },
    ],
    ["malformed-id securityGroup.importId", { securityGroup: { importId: VPC } }],
    ["reserved-tag-key securityGroup.tags", { securityGroup: { tags: { "aws:a": "b" } } }],
    ["cidr-of-other-family securityGroup.ingressCidrBlocks[0]", { securityGroup: { ingressCidrBlocks: ["::/0"] } }],
    [
      "cidr-of-other-family securityGroup.ingressIpv6CidrBlocks[0]",
      { securityGroup: { ingressIpv6CidrBlocks: ["10.0.0.0/8"] } },
    ],
    [
      "malformed-id securityGroup.ingressSecurityGroupIds[0]",
      { securityGroup: { ingressSecurityGroupIds: ["12/sg-0123456789abcdef0"] } },
    ],
    ["malformed-id securityGroup.ingressPrefixListIds[0]", { securityGroup: { ingressPrefixListIds: [VPC] } }],
  ])("finds %s", (expected, props) => {
    expect(foundIn(props)).toEqual([expected]);
  });

  test("accepts the bounds of azCount", () => {
    expect([...foundIn({ azCount: 1 }), ...foundIn({ azCount: 6 })]).toEqual([]);
  });

  test.each([
    ["severity", { severity: "warn" }, { severity: {} }],
    ["one severity", { severity: { "not-in-region": 1 } }, { severity: {} }],
    ["an amount", { maxMonthlyUsd: "10" }, {}],
  ])("goes on without %s that could not be read", (_about, props, expected) => {
    expect(read({ vpcId: VPC, ...props }).props).toEqual({ vpcId: VPC, ...expected });
  });

  test.each([
    [{ severity: 7 }, 'a map from rule ids to "error", "warn" or "off"'],
    [{ maxMonthlyUsd: -1 }, "an amount of US dollars"],
    [{ azCount: 0 }, "a whole number from 1 to 6"],
    [{ vpcId: undefined }, "the id of the VPC"],
    [{ securityGroup: { ingressCidrBlocks: 7 } }, "a list of blocks"],
    [{ securityGroup: { ingressIpv6CidrBlocks: 7 } }, "a list of blocks"],
    [{ securityGroup: { ingressSecurityGroupIds: 7 } }, "a list of security groups"],
    [{ securityGroup: { ingressPrefixListIds: 7 } }, "a list of prefix lists"],
    [{ subnetIds: 7 }, "a list of subnets"],
    [{ routeTableIds: 7 }, "a list of route tables"],
    [{ securityGroupIds: 7 }, "a list of security groups"],
  ])("says about %j what is expected", (props, expected) => {
    const problems: Problem[] = [];
    readProps({ vpcId: VPC, ...props }, false, problems);
    expect(problems[0]?.message).toContain(expected);
  });

  test("names the option that takes blocks of the other family", () => {
    const problems: Problem[] = [];
    const securityGroup = { ingressCidrBlocks: ["::/0"], ingressIpv6CidrBlocks: ["10.0.0.0/8"] };
    readProps({ vpcId: VPC, securityGroup }, false, problems);
    expect(problems.map(({ message }) => message)).toEqual([
      '"::/0" is an IPv6 block: move it to ingressIpv6CidrBlocks',
      '"10.0.0.0/8" is an IPv4 block: move it to ingressCidrBlocks',
    ]);
  });
});
