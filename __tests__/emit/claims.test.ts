import { TerraformStack, Token } from "cdktf";
import { Construct } from "constructs";
import { takeNames } from "../../lib/emit/claims";
import type { NameClaim } from "../../lib/model/plan";
import { tokenValue } from "../../lib/shapes/unresolved";
import {
  HUB,
  NETWORK,
  newSharedVpcEndpoints,
  newStack,
  newVpcEndpoints,
  reportOn,
  reportOnShared,
  SPOKES,
  spokeVpc,
  VPC,
} from "../defined";
import { BARE } from "../emitted";
import { found } from "../found";

const CLAIM: NameClaim = {
  path: ["services", "sqs"],
  vpcId: "vpc-1",
  names: ["sqs", "a.b"],
  kind: "own names",
};

describe("takeNames()", () => {
  /** What is wrong with a claim of a second construct of an app. */
  function secondClaim(first: NameClaim, second: NameClaim): readonly string[] {
    const stack = newStack();
    takeNames(new Construct(stack, "first"), { claims: [first] });
    return found(takeNames(new Construct(stack, "second"), { claims: [second] }));
  }

  test.each<readonly [string, NameClaim, NameClaim, string]>([
    ["a name", CLAIM, CLAIM, "private-dns-conflict services.sqs"],
    ["one of several names", CLAIM, { ...CLAIM, names: ["x", "a.b"] }, "private-dns-conflict services.sqs"],
    ["a name that a hub shares", CLAIM, { ...CLAIM, kind: "shared names" }, "shared-names-conflict services.sqs"],
    [
      "the place of a Profile",
      { ...CLAIM, kind: "profile" },
      { ...CLAIM, kind: "profile", path: ["spokes", "a", "vpcId"] },
      "profile-conflict spokes.a.vpcId",
    ],
  ])("reports %s that another construct has taken", (_about, first, second, reported) => {
    expect(secondClaim(first, second)).toEqual([reported]);
  });

  const UNKNOWN = { ...CLAIM, vpcId: tokenValue("${var.vpc}") };
  const NOWHERE = { ...CLAIM, vpcId: undefined };
  test.each<readonly [string, NameClaim, NameClaim]>([
    ["other names", CLAIM, { ...CLAIM, names: ["kms"] }],
    ["names in another VPC", CLAIM, { ...CLAIM, vpcId: "vpc-2" }],
    ["names in VPCs that only Terraform knows", UNKNOWN, UNKNOWN],
    ["names in a VPC that is missing", NOWHERE, NOWHERE],
  ])("gives out %s", (_about, first, second) => {
    expect(secondClaim(first, second)).toEqual([]);
  });

  test("reports a name that the construct itself has taken, with the path of the first", () => {
    const again: NameClaim = { ...CLAIM, path: ["customServices", "queue"] };
    const [problem, ...more] = takeNames(newStack(), { claims: [CLAIM, again] });
    expect([problem?.path, more]).toEqual([["customServices", "queue"], []]);
    expect(problem?.message).toMatch(/^services\.sqs already gives "sqs" private DNS in vpc-1/);
  });

  test("takes nothing for a construct with a conflict", () => {
    const stack = newStack();
    const construct = (id: string) => new Construct(stack, id);
    takeNames(construct("first"), { claims: [CLAIM] });
    takeNames(construct("second"), { claims: [CLAIM, { ...CLAIM, names: ["kms"] }] });
    expect(takeNames(construct("third"), { claims: [{ ...CLAIM, names: ["kms"] }] })).toEqual([]);
  });
});

describe("Two VpcEndpoints in one app", () => {
  const TWICE = { ...BARE, services: ["sqs"] };
  test.each([
    ["in one stack", (first: TerraformStack) => first],
    ["in two stacks", (first: TerraformStack) => new TerraformStack(first.node.root, "other")],
  ])("are rejected for one private name in one VPC: %s", (_about, second) => {
    const stack = newStack();
    newVpcEndpoints(stack, "a", TWICE);
    expect(() => newVpcEndpoints(second(stack), "b", TWICE)).toThrow(
      /^Cannot define .*: 1 problem\n {2}- services.*\(private-dns-conflict\)$/,
    );
  });

  const CUSTOM = {
    type: "Interface",
    serviceName: "com.amazonaws.eu-west-1.sqs",
    privateDnsEnabled: true,
  } as const;
  test("are rejected if one uses the full name of the service", () => {
    const stack = newStack();
    newVpcEndpoints(stack, "a", TWICE);
    expect(() => newVpcEndpoints(stack, "b", { ...BARE, services: [], customServices: { queue: CUSTOM } })).toThrow(
      'customServices.queue: The construct "stack/a" already gives "com.amazonaws.eu-west-1.sqs" private DNS',
    );
    expect(reportOn({ services: ["sqs"], customServices: { queue: CUSTOM } }).slice(1)).toEqual([
      expect.stringContaining(
        'customServices.queue: services[0] already gives "com.amazonaws.eu-west-1.sqs" private DNS',
      ),
    ]);
  });

  const TOKEN_VPC = { ...TWICE, vpcId: "${var.vpc_id}" };
  test.each([
    ["in two VPCs", TWICE, { ...TWICE, vpcId: "vpc-0123456789abcdef1" }],
    ["in VPCs that only Terraform knows", TOKEN_VPC, TOKEN_VPC],
    ["if one has private DNS off", TWICE, { ...TWICE, privateDnsEnabled: false }],
    ["if only Terraform knows private DNS", TWICE, { ...TWICE, privateDnsEnabled: Token.asAny("${var.x}") }],
    ["for two services", TWICE, { ...TWICE, services: ["kms"] }],
    [
      "if the full name of the service has private DNS off",
      TWICE,
      { ...BARE, services: [], customServices: { queue: { ...CUSTOM, privateDnsEnabled: false } } },
    ],
    ["for a gateway, which has no private name", { ...TWICE, services: ["s3"] }, { ...TWICE, services: ["s3"] }],
    ["if one serves another region", TWICE, { ...TWICE, services: { sqs: { serviceRegion: "us-east-1" } } }],
  ])("are accepted %s", (_about, first, second) => {
    const stack = newStack();
    newVpcEndpoints(stack, "a", first);
    expect(() => newVpcEndpoints(stack, "b", second)).not.toThrow();
  });

  test("do not hinder those of another app", () => {
    newVpcEndpoints(newStack(), "a", TWICE);
    expect(() => newVpcEndpoints(newStack(), "a", TWICE)).not.toThrow();
  });

  test("leave nothing claimed if the second is rejected", () => {
    const stack = newStack();
    newVpcEndpoints(stack, "a", TWICE);
    expect(() => newVpcEndpoints(stack, "b", { ...TWICE, services: ["sqs", "kms"] })).toThrow();
    expect(() => newVpcEndpoints(stack, "c", { ...TWICE, services: ["kms"] })).not.toThrow();
  });

  test("leave nothing claimed if another problem rejects the first", () => {
    const stack = newStack();
    expect(() => newVpcEndpoints(stack, "a", { ...TWICE, services: ["sqs", "sqss"] })).toThrow();
    expect(() => newVpcEndpoints(stack, "b", TWICE)).not.toThrow();
  });
});

describe("Shared names in one VPC of one app", () => {
  const ORDERS = { services: ["sqs"], spokes: { orders: SPOKES.orders } };
  const OWN = { ...NETWORK, vpcId: spokeVpc(1), services: ["sqs"] };
  const SECOND = { ...HUB, ...ORDERS, vpcId: spokeVpc(8) };

  test("are rejected for endpoints of a spoke if the hub shares them", () => {
    const stack = newStack();
    newSharedVpcEndpoints(stack, "hub", { ...HUB, ...ORDERS });
    expect(() => newVpcEndpoints(stack, "own", OWN)).toThrow(
      `services[0]: The construct "stack/hub" already gives "sqs" private DNS in ${spokeVpc(1)}, and a VPC has room for one`,
    );
  });

  test("are rejected for a hub if a spoke has them, or another hub", () => {
    const stack = newStack();
    newVpcEndpoints(stack, "own", OWN);
    expect(() => newSharedVpcEndpoints(stack, "hub", { ...HUB, ...ORDERS })).toThrow('"stack/own" already gives "sqs"');
    const other = newStack();
    newSharedVpcEndpoints(other, "hub", { ...HUB, ...ORDERS });
    expect(() => newSharedVpcEndpoints(other, "second", SECOND)).toThrow('"stack/hub" already gives "sqs"');
  });

  test("name the other construct, the service and the VPC", () => {
    const stack = newStack();
    newVpcEndpoints(stack, "first", { ...NETWORK, vpcId: spokeVpc(1), services: ["sqs"] });
    expect(reportOnShared({ ...ORDERS, services: { sqs: {}, kms: {} } }, stack)).toEqual([
      'Cannot define the VPC endpoints of "stack/endpoints": 1 problem',
      `  - services.sqs: The construct "stack/first" already gives "sqs" private DNS in ${spokeVpc(1)}, and a VPC has room for one: remove the service or the VPC from one of the two (shared-names-conflict)`,
    ]);
  });

  test("are left to a spoke of a Profile, which has room for one Profile", () => {
    const stack = newStack();
    newSharedVpcEndpoints(stack, "hub", { ...HUB, ...ORDERS, profile: {} });
    expect(() => newVpcEndpoints(stack, "own", OWN)).not.toThrow();
    const second = { ...ORDERS, profile: {}, vpcId: spokeVpc(8), services: { kms: {} } };
    expect(reportOnShared(second, stack)).toEqual([
      'Cannot define the VPC endpoints of "stack/endpoints": 1 problem',
      `  - spokes.orders.vpcId: The construct "stack/hub" already associates ${spokeVpc(1)} with its Route 53 Profile, and a VPC has room for one: remove the VPC from one of the two, or put the services of both into one (profile-conflict)`,
    ]);
  });

  test("are rejected in the hub too, and in another stack", () => {
    const stack = newStack();
    newSharedVpcEndpoints(stack, "hub", { ...HUB, ...ORDERS });
    const second = new TerraformStack(stack.node.root, "second");
    expect(() => newVpcEndpoints(second, "own", { ...OWN, vpcId: VPC })).toThrow(`private DNS in ${VPC}`);
  });

  test("are other names in another region", () => {
    const stack = newStack();
    const spokes = { orders: { ...SPOKES.orders, region: "us-east-1" } };
    newSharedVpcEndpoints(stack, "hub", { ...HUB, ...ORDERS, spokes });
    newVpcEndpoints(stack, "own", { ...OWN, region: "us-east-1" });
    const there = {
      ...SECOND,
      region: "us-east-1",
      spokes: { stock: { ...SPOKES.orders, vpcId: spokeVpc(5) } },
    };
    expect(() => newSharedVpcEndpoints(stack, "second", there)).not.toThrow();
  });

  test("are those that are given, of whatever service", () => {
    const stack = newStack();
    const named = (vpcId: string, privateDnsNames: readonly string[]) => ({
      ...HUB,
      vpcId,
      spokes: ORDERS.spokes,
      services: { "iot.data": { privateDnsNames, ports: [443] } },
    });
    newSharedVpcEndpoints(stack, "hub", named(VPC, ["a1.iot.eu-west-1.amazonaws.com"]));
    newSharedVpcEndpoints(stack, "second", named(spokeVpc(8), ["a2.iot.eu-west-1.amazonaws.com"]));
    const third = named(spokeVpc(9), ["a2.iot.eu-west-1.amazonaws.com"]);
    expect(() => newSharedVpcEndpoints(stack, "third", third)).toThrow(
      `services["iot.data"]: The construct "stack/second" already gives "a2.iot.eu-west-1.amazonaws.com" private DNS in ${spokeVpc(1)}`,
    );
  });

  test.each([
    ["to endpoints without private DNS", { ...OWN, privateDnsEnabled: false }],
    ["for other services", { ...OWN, services: ["kms"] }],
    ["in other VPCs", { ...OWN, vpcId: spokeVpc(7) }],
    ["to gateways", { ...OWN, services: ["s3"] }],
  ])("are left %s", (_about, props) => {
    const stack = newStack();
    newSharedVpcEndpoints(stack, "hub", { ...HUB, ...ORDERS });
    expect(() => newVpcEndpoints(stack, "own", props)).not.toThrow();
  });
});
