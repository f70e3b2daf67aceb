import { tokenValue } from "../../lib/shapes/unresolved";
import { reportOn, SUBNETS, VPC } from "../defined";
import { planWith, problemsWith } from "./planning";

const TOKEN = tokenValue("${var.x}");
const PRIVATE_SERVICE = "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0";

describe("planEndpoints() called from JavaScript", () => {
  test.each([
    ["services: a text", { services: "sqs" }, "wrong-type services"],
    ["services: nothing", { services: undefined }, "wrong-type services"],
    ["services: null", { services: null }, "wrong-type services"],
    ["services: a token", { services: TOKEN }, "wrong-type services"],
    ["services: a list of other things", { services: [7] }, "wrong-type services[0]"],
    ["services: a token in a list", { services: [TOKEN] }, "wrong-type services[0]"],
    ["services: true for options", { services: { sqs: true } }, "wrong-type services.sqs"],
    ["services: null for options", { services: { sqs: null } }, "wrong-type services.sqs"],
    ["services: a list for options", { services: { sqs: [] } }, "wrong-type services.sqs"],
    ["customServices: a list", { services: ["sqs"], customServices: [] }, "wrong-type customServices"],
    [
      "customServices: a text",
      { services: ["sqs"], customServices: { x: PRIVATE_SERVICE } },
      "wrong-type customServices.x",
    ],
    ["customServices: no type", custom({ serviceName: PRIVATE_SERVICE }), "missing-option customServices.x.type"],
    ["customServices: another type", custom({ type: "interface" }), "wrong-type customServices.x.type"],
    ["customServices: a token for the type", custom({ type: TOKEN }), "wrong-type customServices.x.type"],
    ["customServices: no name", custom({ type: "Interface" }), "missing-option customServices.x.serviceName"],
    [
      "customServices: no resource",
      custom({ type: "Resource", ports: [1] }),
      "missing-option customServices.x.resourceConfigurationArn",
    ],
    [
      "customServices: no network",
      custom({ type: "ServiceNetwork", ports: [1] }),
      "missing-option customServices.x.serviceNetworkArn",
    ],
    [
      "customServices: types",
      custom({ type: "Interface", serviceName: PRIVATE_SERVICE, types: ["Gateway"] }),
      "unknown-option customServices.x.types",
    ],
    ["vpcId: a number", { services: ["sqs"], vpcId: 7 }, "wrong-type vpcId"],
    ["vpcId: an object", { services: ["sqs"], vpcId: { id: VPC } }, "wrong-type vpcId"],
    ["subnetIds: null", { services: ["sqs"], subnetIds: null }, "wrong-type subnetIds"],
    ["subnetIds: a text", { services: ["sqs"], subnetIds: SUBNETS[0] }, "wrong-type subnetIds"],
    ["subnetIds: a number in the list", { services: ["sqs"], subnetIds: [1] }, "wrong-type subnetIds[0]"],
    ["subnetIds: one twice", { services: ["sqs"], subnetIds: [SUBNETS[0], SUBNETS[0]] }, "repeated-item subnetIds[1]"],
    ["routeTableIds: another kind of id", { services: ["s3"], routeTableIds: [VPC] }, "malformed-id routeTableIds[0]"],
    ["securityGroup: an id", { services: ["sqs"], securityGroup: "sg-0123456789abcdef0" }, "wrong-type securityGroup"],
    [
      "securityGroupIds: another kind of id",
      { services: ["sqs"], securityGroupIds: ["my-group"] },
      "malformed-id securityGroupIds[0]",
    ],
    [
      "ingressSecurityGroupIds: an account without group",
      group({ ingressSecurityGroupIds: ["111122223333"] }),
      "malformed-id securityGroup.ingressSecurityGroupIds[0]",
    ],
    [
      "ingressPrefixListIds: a name",
      group({ ingressPrefixListIds: ["office"] }),
      "malformed-id securityGroup.ingressPrefixListIds[0]",
    ],
    ["region: a zone", { services: ["sqs"], region: "us-east-1a" }, "malformed-region region"],
    [
      "serviceRegion: half a region",
      { services: { sqs: { serviceRegion: "us-east" } } },
      "malformed-region services.sqs.serviceRegion",
    ],
    ["privateDnsEnabled: a text", { services: ["sqs"], privateDnsEnabled: "false" }, "wrong-type privateDnsEnabled"],
    ["ipAddressType: in capitals", { services: ["sqs"], ipAddressType: "IPv4" }, "wrong-type ipAddressType"],
    ["tags: a list", { services: ["sqs"], tags: ["team"] }, "wrong-type tags"],
    ["tags: a number for a value", { services: ["sqs"], tags: { cost: 7 } }, "wrong-type tags.cost"],
    ["timeouts: a text", { services: ["sqs"], timeouts: "10m" }, "wrong-type timeouts"],
    ["timeouts: seconds", { services: ["sqs"], timeouts: { create: 600 } }, "wrong-type timeouts.create"],
    ["severity: a text", { services: ["sqs"], severity: "warn" }, "wrong-type severity"],
    ["severity: a token", { services: ["sqs"], severity: TOKEN }, "wrong-type severity"],
    [
      "severity: a boolean for a rule",
      { services: ["sqs"], severity: { "unknown-action": false } },
      'wrong-type severity["unknown-action"]',
    ],
    [
      "severity: a rule about shapes",
      { services: ["sqs"], severity: { "wrong-type": "warn" } },
      'fixed-severity severity["wrong-type"]',
    ],
    [
      "severity: a misspelt rule",
      { services: ["sqs"], severity: { "unknown-acton": "warn" } },
      'unknown-rule severity["unknown-acton"]',
    ],
    [
      "catalogueFacts, which severity replaces",
      { services: ["sqs"], catalogueFacts: "warn" },
      "unknown-option catalogueFacts",
    ],
    [
      "unknownActions, which severity replaces",
      { services: ["sqs"], unknownActions: "warn" },
      "unknown-option unknownActions",
    ],
    ["types: a text", { services: { s3: { types: "Interface" } } }, "wrong-type services.s3.types"],
    ["types: in lower case", { services: { s3: { types: ["interface"] } } }, "wrong-type services.s3.types[0]"],
    ["types: a token", { services: { s3: { types: TOKEN } } }, "wrong-type services.s3.types"],
    ["types: a token in the list", { services: { s3: { types: [TOKEN] } } }, "wrong-type services.s3.types[0]"],
    ["types: one twice", { services: { s3: { types: ["Gateway", "Gateway"] } } }, "repeated-item services.s3.types[1]"],
    ["types: none", { services: { s3: { types: [] } } }, "empty-list services.s3.types"],
    ["ports: a number", { services: { sqs: { ports: 443 } } }, "wrong-type services.sqs.ports"],
    ["ports: a text in the list", { services: { sqs: { ports: ["443"] } } }, "wrong-type services.sqs.ports[0]"],
    ["ports: zero", { services: { sqs: { ports: [0] } } }, "wrong-type services.sqs.ports[0]"],
    ["ports: too large", { services: { sqs: { ports: [65_536] } } }, "wrong-type services.sqs.ports[0]"],
    ["ports: a fraction", { services: { sqs: { ports: [443.5] } } }, "wrong-type services.sqs.ports[0]"],
    ["ports: none", { services: { sqs: { ports: [] } } }, "empty-list services.sqs.ports"],
    ["subnetConfigurations: a token", addresses(TOKEN), "wrong-type services.sqs.subnetConfigurations"],
    ["subnetConfigurations: a text", addresses(["10.0.0.5"]), "wrong-type services.sqs.subnetConfigurations[0]"],
    [
      "subnetConfigurations: no subnet",
      addresses([{ ipv4: "10.0.0.5" }]),
      "missing-option services.sqs.subnetConfigurations[0].subnetId",
    ],
    [
      "subnetConfigurations: a block",
      addresses([{ subnetId: SUBNETS[0], ipv4: "10.0.0.5/32" }]),
      "malformed-ip-address services.sqs.subnetConfigurations[0].ipv4",
    ],
    [
      "subnetConfigurations: IPv4 as IPv6",
      addresses([{ subnetId: SUBNETS[0], ipv6: "10.0.0.5" }]),
      "malformed-ip-address services.sqs.subnetConfigurations[0].ipv6",
    ],
    ["policy: JSON text", { services: { sqs: { policy: "{}" } } }, "malformed-policy services.sqs.policy"],
    ["policy: null", { services: { sqs: { policy: null } } }, "malformed-policy services.sqs.policy"],
    ["policy: no statements", { services: { sqs: { policy: [] } } }, "empty-policy-list services.sqs.policy"],
  ])("rejects %s once, at its path", (_about, props, problem) => {
    expect(problemsWith(props)).toEqual([`error ${problem}`]);
  });

  test.each([
    ["securityGroup.ingressCidrBlocks", group({ ingressCidrBlocks: [] })],
    ["securityGroup.ingressIpv6CidrBlocks", group({ ingressIpv6CidrBlocks: [] })],
    ["securityGroup.ingressSecurityGroupIds", group({ ingressSecurityGroupIds: [] })],
    ["securityGroup.ingressPrefixListIds", group({ ingressPrefixListIds: [] })],
    ["securityGroupIds", { services: ["sqs"], securityGroupIds: [] }],
    ["services.sqs.subnetIds", { services: { sqs: { subnetIds: [] } } }],
    ["services.sqs.securityGroupIds", { services: { sqs: { securityGroupIds: [] } } }],
    ["services.sqs.subnetConfigurations", addresses([])],
  ])("rejects an empty list of %s", (path, props) => {
    expect(problemsWith(props)).toEqual([`error empty-list ${path}`]);
  });

  test.each([
    ["services that are all left out", { services: { sqs: undefined } }, ["error no-services services"]],
    [
      "a misspelt subnetIds",
      { services: ["sqs"], subnetIds: undefined, subnetIDs: SUBNETS },
      ["error unknown-option subnetIDs"],
    ],
    ["a misspelt vpcId", { services: ["sqs"], vpcId: undefined, vpcID: VPC }, ["error unknown-option vpcID"]],
    ["a misspelt services", { services: undefined, service: ["sqs"] }, ["error unknown-option service"]],
    [
      "ports of the wrong type if they are unknown",
      { services: { "ivs.contribute": { ports: 443 } } },
      ['error wrong-type services["ivs.contribute"].ports'],
    ],
    [
      "types of the wrong type, with options of an interface",
      { services: { s3: { types: "Interface", privateDnsEnabled: false } } },
      ["error wrong-type services.s3.types"],
    ],
    [
      "an unknown service without subnets",
      { services: ["sqss"], subnetIds: undefined },
      ["error unknown-service services[0]"],
    ],
    [
      "a shared policy, for two services that know none of its actions",
      { services: ["sqs", "kms"], policy: [{ actions: ["sqs:Fly"], resources: ["*"] }] },
      ["error action-of-one-service policy[0].actions[0]"],
    ],
    [
      "a shared record of two types of s3",
      { services: { s3: { types: ["Gateway", "Interface"], dnsRecordIpType: "dualstack", privateDnsEnabled: false } } },
      ["error record-type-not-served services.s3.dnsRecordIpType"],
    ],
  ])("reports %s once", (_about, props, problems) => {
    expect(problemsWith(props)).toEqual(problems);
  });

  test("reports what is wrong inside a misspelt option too", () => {
    expect(problemsWith({ services: ["sqs"], subnetIds: undefined, subnetIDs: ["subnet-1"] })).toEqual([
      "error unknown-option subnetIDs",
      "error malformed-id subnetIDs[0]",
    ]);
  });

  test("reports all mistakes at once, prop by prop", () => {
    const props = {
      vpcId: "vpc-1",
      region: "eu-west",
      subnetIds: [],
      services: { sqss: {}, s3: { ports: [443] }, kms: { tags: { a: 1 }, policy: [] } },
    };
    expect(problemsWith(props)).toEqual([
      "error malformed-id vpcId",
      "error unknown-service services.sqss",
      "error option-of-other-type services.s3.ports",
      "error wrong-type services.kms.tags.a",
      "error empty-policy-list services.kms.policy",
      "error empty-list subnetIds",
      "error malformed-region region",
    ]);
    expect(reportOn(props)[0]).toBe('Cannot define the VPC endpoints of "stack/endpoints": 7 problems');
  });

  describe.each(["constructor", "toString", "__proto__", "hasOwnProperty"])("called with the name %s", (name) => {
    // As JSON.parse makes it: in a literal, __proto__ would be the prototype.
    const map = (value: unknown): object => JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`);
    const own = { type: "Interface", serviceName: PRIVATE_SERVICE };

    test.each([
      ["services, as a list", { services: [name] }, "unknown-service services[0]"],
      ["services, as a map", { services: map({}) }, `unknown-service services.${name}`],
      ["options", { services: { sqs: map(1) } }, `unknown-option services.sqs.${name}`],
      ["types", { services: { s3: { types: [name] } } }, "wrong-type services.s3.types[0]"],
      ["a type", custom({ type: name }), "wrong-type customServices.x.type"],
      ["an address type", { services: ["sqs"], ipAddressType: name }, "wrong-type ipAddressType"],
      ["a region", { services: ["sqs"], region: name }, "malformed-region region"],
      ["rules", { services: ["sqs"], severity: map("warn") }, `unknown-rule severity.${name}`],
      [
        "actions",
        { services: { sqs: { policy: [{ actions: [`${name}:*`], resources: ["*"] }] } } },
        `${name === "__proto__" ? "malformed" : "foreign"}-action services.sqs.policy[0].actions[0]`,
      ],
    ])("rejects it among %s, at its path", (_about, props, problem) => {
      expect(problemsWith(props)).toEqual([`error ${problem}`]);
    });

    test("accepts it as a key of one's own", () => {
      const props = { services: { sqs: { tags: map("x") } }, tags: map("x"), customServices: map(own) };
      expect(problemsWith(props)).toEqual([]);
      expect(planWith(props).blocks.flatMap(({ rows }) => Object.keys(rows))).toHaveLength(2);
    });
  });

  test("accepts undefined for an option that is left out", () => {
    const options = { policy: undefined, subnetIds: undefined, tags: { a: undefined } };
    const severity = { "unknown-action": undefined };
    const props = { services: { sqs: options, kms: undefined }, securityGroup: undefined, severity };
    expect(problemsWith(props)).toEqual([]);
  });

  test("accepts tokens without looking into them", () => {
    const props = {
      vpcId: TOKEN,
      region: TOKEN,
      subnetIds: [TOKEN, TOKEN],
      routeTableIds: TOKEN,
      securityGroupIds: [TOKEN],
      securityGroup: { name: TOKEN, ingressCidrBlocks: [TOKEN], tags: TOKEN },
      privateDnsEnabled: TOKEN,
      ipAddressType: TOKEN,
      tags: { team: TOKEN },
      timeouts: { create: TOKEN },
      services: { sqs: { ports: [TOKEN], serviceRegion: TOKEN, dnsRecordIpType: TOKEN }, s3: {} },
    };
    expect(problemsWith(props)).toEqual([]);
  });
});

function custom(options: object): object {
  return { services: ["sqs"], customServices: { x: options } };
}

function group(securityGroup: object): object {
  return { services: ["sqs"], securityGroup };
}

function addresses(subnetConfigurations: unknown): object {
  return { services: { sqs: { subnetIds: [SUBNETS[0]], subnetConfigurations } } };
}
