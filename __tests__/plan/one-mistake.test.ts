import { accountAllowList, fullAccess, organizationPerimeter, unchecked } from "../../lib";
import { tokenValue } from "../../lib/shapes/unresolved";
import { SUBNETS } from "../defined";
import { problemsWith, sharedProblemsWith } from "./planning";

const TOKEN = tokenValue("${var.x}");

describe("planEndpoints() reports one mistake in fixed addresses by one rule", () => {
  const [A, B] = SUBNETS;
  const [IPV4_A, IPV4_B] = [{ ipv4: "10.0.0.10" }, { ipv4: "10.0.1.10" }];
  const [IPV6_A, IPV6_B] = [{ ipv6: "2001:db8::a" }, { ipv6: "2001:db8:0:1::a" }];

  /** Addresses in both subnets. */
  const pair = (one: object, other: object) => [
    { subnetId: A, ...one },
    { subnetId: B, ...other },
  ];

  test.each([
    ["no family", pair({}, {}), {}, ["missing-address 0.ipv4", "missing-address 1.ipv4"]],
    [
      "no family, if only Terraform knows which",
      pair({}, {}),
      { ipAddressType: TOKEN },
      ["missing-address 0", "missing-address 1"],
    ],
    ["IPv6 by default", pair(IPV6_A, IPV6_B), {}, ["address-not-served 0.ipv6", "address-not-served 1.ipv6"]],
    [
      "IPv6 for IPv4",
      pair(IPV6_A, IPV6_B),
      { ipAddressType: "ipv4" },
      ["address-not-served 0.ipv6", "address-not-served 1.ipv6"],
    ],
    [
      "IPv4 for IPv6",
      pair(IPV4_A, IPV4_B),
      { ipAddressType: "ipv6" },
      ["address-not-served 0.ipv4", "address-not-served 1.ipv4"],
    ],
    [
      "both families for IPv4",
      pair({ ...IPV4_A, ...IPV6_A }, { ...IPV4_B, ...IPV6_B }),
      {},
      ["address-not-served 0.ipv6", "address-not-served 1.ipv6"],
    ],
    [
      "one family for both",
      pair(IPV4_A, IPV4_B),
      { ipAddressType: "dualstack" },
      ["missing-address 0.ipv6", "missing-address 1.ipv6"],
    ],
    [
      "one subnet twice",
      [
        { subnetId: A, ...IPV4_A },
        { subnetId: A, ...IPV4_B },
      ],
      {},
      ["repeated-address 1.subnetId"],
    ],
    ["one IPv4 address twice", pair(IPV4_A, IPV4_A), {}, ["repeated-address 1.ipv4"]],
    ["one IPv6 address twice", pair(IPV6_A, IPV6_A), { ipAddressType: "ipv6" }, ["repeated-address 1.ipv6"]],
    [
      "an IPv6 address in long form",
      pair(IPV6_A, { ipv6: "2001:DB8:0:1:0::a" }),
      { ipAddressType: "ipv6" },
      ["ipv6-not-canonical 1.ipv6"],
    ],
    [
      "other subnets, as many",
      [
        { subnetId: A, ...IPV4_A },
        { subnetId: "subnet-0000000c", ...IPV4_B },
      ],
      {},
      ["address-outside-subnets 1.subnetId"],
    ],
  ])("%s", (_about, subnetConfigurations, options, expected) => {
    const found = problemsWith({ services: { sqs: { subnetConfigurations, ...options } } });
    const at = (place: string) => place.replace(/ (\d)/, " services.sqs.subnetConfigurations[$1]");
    expect(found).toEqual(expected.map((place) => `error ${at(place)}`));
  });

  test.each([
    ["addresses", pair({ ipv4: TOKEN }, { ipv4: TOKEN }), {}],
    [
      "subnets",
      [
        { subnetId: TOKEN, ...IPV4_A },
        { subnetId: TOKEN, ...IPV4_B },
      ],
      {},
    ],
    ["the address type, with IPv4", pair(IPV4_A, IPV4_B), { ipAddressType: TOKEN }],
    ["the address type, with IPv6", pair(IPV6_A, IPV6_B), { ipAddressType: TOKEN }],
    ["the subnets of the endpoint", [{ subnetId: A, ...IPV4_A }], { subnetIds: TOKEN }],
  ])("and none in tokens for %s", (_about, subnetConfigurations, options) => {
    expect(problemsWith({ services: { sqs: { subnetConfigurations, ...options } } })).toEqual([]);
  });
});

describe("planEndpoints() reports one mistake in a shared policy by one rule", () => {
  const everything = { resources: ["*"], actions: ["*"] };
  const key = (name: string) => ({ ...everything, conditions: { StringEquals: { [name]: "x" } } });
  const keyAt = (name: string) => `policy[0].conditions.StringEquals["${name}"]`;

  test.each([
    [
      "an action of one service",
      { ...everything, actions: ["sqs:SendMessage"] },
      "action-of-one-service policy[0].actions[0]",
    ],
    [
      "all actions of one service",
      { ...everything, actions: ["*", "sqs:*"] },
      "action-of-one-service policy[0].actions[1]",
    ],
    ["an unknown action", { ...everything, actions: ["foo:Bar"] }, "action-of-one-service policy[0].actions[0]"],
    ["a misspelt action", { ...everything, actions: ["SendMessage"] }, "action-of-one-service policy[0].actions[0]"],
    [
      "an action that is not looked up",
      { ...everything, actions: [unchecked("sqs:New")] },
      "action-of-one-service policy[0].actions[0]",
    ],
    [
      "excepted actions",
      { resources: ["*"], notActions: ["sqs:SendMessage"] },
      "not-actions-of-all-services policy[0]",
    ],
    ["the condition key of one service", key("kms:ViaService"), `key-of-one-service ${keyAt("kms:ViaService")}`],
    ["an unknown condition key", key("foo:Bar"), `unknown-condition-key ${keyAt("foo:Bar")}`],
    ["an unknown global key", key("aws:PrincpalOrgID"), `unknown-condition-key ${keyAt("aws:PrincpalOrgID")}`],
    [
      "a key without its prefix",
      key("PrincipalOrgID"),
      "unknown-condition-key policy[0].conditions.StringEquals.PrincipalOrgID",
    ],
  ])("%s", (_about, statement, expected) => {
    expect(problemsWith({ services: ["sqs", "kms"], policy: [statement] })).toEqual([`error ${expected}`]);
  });

  test.each([
    [
      "allows none of one service",
      [{ Effect: "Allow", Action: "sqs:SendMessage" }],
      ["error policy-allows-nothing policy"],
    ],
    [
      "allows an unknown one",
      [{ Effect: "Allow", Action: "nosuch:Do" }],
      ["error policy-allows-nothing policy", "error policy-allows-nothing policy"],
    ],
    ["allows an action of each", [{ Effect: "Allow", Action: ["sqs:SendMessage", "kms:Decrypt"] }], []],
    [
      "denies one of another service",
      [
        { Effect: "Allow", Action: "*" },
        { Effect: "Deny", Action: "s3:DeleteBucket" },
        { Effect: "Deny", NotAction: ["sqs:SendMessage", "kms:Decrypt", "sts:AssumeRoleWithWebIdentity"] },
      ],
      [],
    ],
    [
      "denies all that it allows",
      [
        { Effect: "Allow", Action: "*" },
        { Effect: "Deny", NotAction: "sts:AssumeRoleWithWebIdentity" },
      ],
      ["error no-request-passes policy"],
    ],
    ["allows nothing at all", [{ Effect: "Deny", Action: "sqs:SendMessage" }], ["error no-allow policy"]],
  ])("in a document that %s", (_about, some, expected) => {
    const Statement = some.map((statement) => ({ Principal: "*", Resource: "*", ...statement }));
    expect(problemsWith({ services: ["sqs", "kms"], policy: { Statement } })).toEqual(expected);
  });

  test("and makes a warning of an unknown condition key, but of no action", () => {
    const policy = [{ ...key("foo:Bar"), actions: ["foo:Bar"] }];
    const severity = { "unknown-action": "warn", "unknown-condition-key": "warn" };
    expect(problemsWith({ services: ["sqs"], policy, severity })).toEqual([
      "error action-of-one-service policy[0].actions[0]",
      `warn unknown-condition-key ${keyAt("foo:Bar")}`,
    ]);
  });

  test.each([
    ["full access", fullAccess()],
    [
      "the perimeter of an organization",
      organizationPerimeter({
        organizationId: "o-a1b2c3d4e5",
        thirdPartyAccountIds: ["111122223333"],
        awsOwnedResources: ["arn:aws:ssm:*::document/*"],
        breakGlassTag: { key: "dp:exclude:resource" },
      }),
    ],
    ["a list of accounts", accountAllowList({ accountIds: ["111122223333"] })],
    ["a global key without aws:", [key("glue:RoleAssumedBy")]],
    ["a token for an action", [{ ...everything, actions: [TOKEN] }]],
  ])("and none in %s", (_about, policy) => {
    expect(problemsWith({ services: ["sqs", "kms", "s3"], policy })).toEqual([]);
  });

  test("and leaves a service outside the catalogue its own actions", () => {
    const policy = [{ ...everything, actions: ["newcomer:Get"] }];
    const x = { type: "Interface", serviceName: "com.amazonaws.eu-west-1.newcomer", policy };
    expect(problemsWith({ services: ["sqs"], customServices: { x } })).toEqual([
      "warn policy-support-unknown customServices.x.policy",
    ]);
  });
});

describe("planEndpoints() reports one mistake in the policy of a service by one rule", () => {
  const policy = [{ actions: ["s3:GetObject"], resources: ["*"], principals: { aws: ["123456789012"] } }];

  test.each([
    ["a principal of a gateway", {}, ["error gateway-principal services.s3.policy[0].principals"]],
    [
      "a principal of a gateway and an interface",
      { types: ["Gateway", "Interface"], privateDnsEnabled: false },
      ["error gateway-principal services.s3.policy[0].principals"],
    ],
    ["no principal of an interface", { types: ["Interface"] }, []],
  ])("%s", (_about, options, expected) => {
    expect(problemsWith({ services: { s3: { ...options, policy } } })).toEqual(expected);
  });

  test.each([
    ["supported", "sqs", []],
    ["known to be unsupported", "awsconnector", ["error policy-not-supported services.awsconnector.policy"]],
    ["doubtful", "acm", ["warn policy-support-doubtful services.acm.policy"]],
    ["unknown", "apigateway", ["warn policy-support-unknown services.apigateway.policy"]],
  ])("that is %s, shared or not", (_about, name, expected) => {
    expect(problemsWith({ services: { [name]: { policy: fullAccess() } } })).toEqual(expected);
    expect(problemsWith({ services: { [name]: {} }, policy: fullAccess() })).toEqual(expected);
    expect(problemsWith({ services: { [name]: { policy: "none" } }, policy: fullAccess() })).toEqual([]);
  });
});

describe("planEndpoints() of a hub reports one mistake by one rule", () => {
  test.each([
    [
      "null for a spoke",
      { spokes: { orders: null } },
      ["error wrong-type spokes.orders", "warn spoke-not-admitted spokes.orders"],
    ],
    ["no private DNS that AWS wants on", { services: ["ecr.dkr"] }, []],
    [
      "private DNS that is better left off",
      { services: ["storagegateway"] },
      ["warn private-dns-advised-off services[0]"],
    ],
    ["a gateway service", { services: { s3express: {} } }, ["error gateway-not-shareable services.s3express"]],
    [
      "an action of another service",
      { services: { sqs: { policy: [{ actions: ["kms:Decrypt"], resources: ["*"] }] } } },
      ["error foreign-action services.sqs.policy[0].actions[0]"],
    ],
    ["a flag for a Profile", { profile: true }, ["error wrong-type profile"]],
  ])("%s", (_about, props, expected) => {
    expect(sharedProblemsWith({ services: ["sqs"], ...props })).toEqual(expected);
  });
});
