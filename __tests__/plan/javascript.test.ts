import { tokenValue as unresolved } from "../../lib/shapes/unresolved";
import { SUBNETS, toldAbout, VPC } from "../defined";
import { planWith, troubleWith } from "./planning";

const TOKEN = unresolved("${var.x}");
const PRIVATE_SERVICE = "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0";

describe("planEndpoints(), called from JavaScript", () => {
  test.each([
    ["services: a text", { services: "sqs" }, "services"],
    ["services: nothing", { services: undefined }, "services"],
    ["services: null", { services: null }, "services"],
    ["services: a token", { services: TOKEN }, "services"],
    ["services: a list of other things", { services: [7] }, "services[0]"],
    ["services: a token in a list", { services: [TOKEN] }, "services[0]"],
    ["services: true for options", { services: { sqs: true } }, "services.sqs"],
    ["services: null for options", { services: { sqs: null } }, "services.sqs"],
    ["services: a list for options", { services: { sqs: [] } }, "services.sqs"],
    ["customServices: a list", { services: ["sqs"], customServices: [] }, "customServices"],
    [
      "customServices: a text",
      { services: ["sqs"], customServices: { x: PRIVATE_SERVICE } },
      "customServices.x",
    ],
    ["customServices: no type", custom({ serviceName: PRIVATE_SERVICE }), "customServices.x.type"],
    ["customServices: another type", custom({ type: "interface" }), "customServices.x.type"],
    ["customServices: a token for the type", custom({ type: TOKEN }), "customServices.x.type"],
    ["customServices: no name", custom({ type: "Interface" }), "customServices.x.serviceName"],
    [
      "customServices: no resource",
      custom({ type: "Resource", ports: [1] }),
      "customServices.x.resourceConfigurationArn",
    ],
    [
      "customServices: no network",
      custom({ type: "ServiceNetwork", ports: [1] }),
      "customServices.x.serviceNetworkArn",
    ],
    [
      "customServices: types",
      custom({ type: "Interface", serviceName: PRIVATE_SERVICE, types: ["Gateway"] }),
      "customServices.x.types",
    ],
    ["vpcId: a number", { services: ["sqs"], vpcId: 7 }, "vpcId"],
    ["vpcId: an object", { services: ["sqs"], vpcId: { id: VPC } }, "vpcId"],
    ["subnetIds: null", { services: ["sqs"], subnetIds: null }, "subnetIds"],
    ["subnetIds: a text", { services: ["sqs"], subnetIds: SUBNETS[0] }, "subnetIds"],
    ["subnetIds: a number in the list", { services: ["sqs"], subnetIds: [1] }, "subnetIds[0]"],
    ["subnetIds: one twice", { services: ["sqs"], subnetIds: [SUBNETS[0], SUBNETS[0]] }, "subnetIds[1]"],
    ["routeTableIds: another kind of id", { services: ["s3"], routeTableIds: [VPC] }, "routeTableIds[0]"],
    ["securityGroup: an id", { services: ["sqs"], securityGroup: "sg-0123456789abcdef0" }, "securityGroup"],
    [
      "securityGroupIds: another kind of id",
      { services: ["sqs"], securityGroupIds: ["my-group"] },
      "securityGroupIds[0]",
    ],
    [
      "ingressSecurityGroupIds: an account without group",
      group({ ingressSecurityGroupIds: ["111122223333"] }),
      "securityGroup.ingressSecurityGroupIds[0]",
    ],
    [
      "ingressPrefixListIds: a name",
      group({ ingressPrefixListIds: ["office"] }),
      "securityGroup.ingressPrefixListIds[0]",
    ],
    ["region: a zone", { services: ["sqs"], region: "us-east-1a" }, "region"],
    [
      "serviceRegion: half a region",
      { services: { sqs: { serviceRegion: "us-east" } } },
      "services.sqs.serviceRegion",
    ],
    ["privateDnsEnabled: a text", { services: ["sqs"], privateDnsEnabled: "false" }, "privateDnsEnabled"],
    ["ipAddressType: in capitals", { services: ["sqs"], ipAddressType: "IPv4" }, "ipAddressType"],
    ["tags: a list", { services: ["sqs"], tags: ["team"] }, "tags"],
    ["tags: a number for a value", { services: ["sqs"], tags: { cost: 7 } }, "tags.cost"],
    ["timeouts: a text", { services: ["sqs"], timeouts: "10m" }, "timeouts"],
    ["timeouts: seconds", { services: ["sqs"], timeouts: { create: 600 } }, "timeouts.create"],
    ["catalogueFacts: a boolean", { services: ["sqs"], catalogueFacts: false }, "catalogueFacts"],
    ["unknownActions: a token", { services: ["sqs"], unknownActions: TOKEN }, "unknownActions"],
    ["types: a text", { services: { s3: { types: "Interface" } } }, "services.s3.types"],
    ["types: in lower case", { services: { s3: { types: ["interface"] } } }, "services.s3.types[0]"],
    ["types: a token", { services: { s3: { types: TOKEN } } }, "services.s3.types"],
    ["types: a token in the list", { services: { s3: { types: [TOKEN] } } }, "services.s3.types[0]"],
    ["types: one twice", { services: { s3: { types: ["Gateway", "Gateway"] } } }, "services.s3.types[1]"],
    ["types: none", { services: { s3: { types: [] } } }, "services.s3.types"],
    ["ports: a number", { services: { sqs: { ports: 443 } } }, "services.sqs.ports"],
    ["ports: a text in the list", { services: { sqs: { ports: ["443"] } } }, "services.sqs.ports[0]"],
    ["ports: zero", { services: { sqs: { ports: [0] } } }, "services.sqs.ports[0]"],
    ["ports: too large", { services: { sqs: { ports: [65_536] } } }, "services.sqs.ports[0]"],
    ["ports: a fraction", { services: { sqs: { ports: [443.5] } } }, "services.sqs.ports[0]"],
    ["ports: none", { services: { sqs: { ports: [] } } }, "services.sqs.ports"],
    ["subnetConfigurations: a token", addresses(TOKEN), "services.sqs.subnetConfigurations"],
    ["subnetConfigurations: a text", addresses(["10.0.0.5"]), "services.sqs.subnetConfigurations[0]"],
    [
      "subnetConfigurations: no subnet",
      addresses([{ ipv4: "10.0.0.5" }]),
      "services.sqs.subnetConfigurations[0].subnetId",
    ],
    [
      "subnetConfigurations: a block",
      addresses([{ subnetId: SUBNETS[0], ipv4: "10.0.0.5/32" }]),
      "services.sqs.subnetConfigurations[0].ipv4",
    ],
    [
      "subnetConfigurations: IPv4 as IPv6",
      addresses([{ subnetId: SUBNETS[0], ipv6: "10.0.0.5" }]),
      "services.sqs.subnetConfigurations[0].ipv6",
    ],
    ["policy: JSON text", { services: { sqs: { policy: "{}" } } }, "services.sqs.policy"],
    ["policy: null", { services: { sqs: { policy: null } } }, "services.sqs.policy"],
    ["policy: no statements", { services: { sqs: { policy: [] } } }, "services.sqs.policy"],
  ])("refuses %s once, at its path", (_about, props, path) => {
    expect(troubleWith(props)).toEqual([`error ${path}`]);
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
  ])("refuses an empty list of %s", (path, props) => {
    expect(troubleWith(props)).toEqual([`error ${path}`]);
  });

  test.each([
    ["services that are all left out", { services: { sqs: undefined } }, ["error services"]],
    [
      "a misspelt subnetIds",
      { services: ["sqs"], subnetIds: undefined, subnetIDs: SUBNETS },
      ["error subnetIDs"],
    ],
    ["a misspelt vpcId", { services: ["sqs"], vpcId: undefined, vpcID: VPC }, ["error vpcID"]],
    ["a misspelt services", { services: undefined, service: ["sqs"] }, ["error service"]],
    [
      "ports of the wrong type, where they are unknown",
      { services: { "iot.data": { ports: 443 } } },
      ['error services["iot.data"].ports'],
    ],
    [
      "types of the wrong type, with options of an interface",
      { services: { s3: { types: "Interface", privateDnsEnabled: false } } },
      ["error services.s3.types"],
    ],
    [
      "an unknown service without subnets",
      { services: ["sqss"], subnetIds: undefined },
      ["error services[0]"],
    ],
    [
      "a shared policy, for two services that know none of its actions",
      { services: ["sqs", "kms"], policy: [{ actions: ["sqs:Fly"], resources: ["*"] }] },
      ["error policy[0].actions[0]"],
    ],
    [
      "a shared record of two types of s3",
      { services: { s3: { types: ["Gateway", "Interface"], dnsRecordIpType: "dualstack" } } },
      ["error services.s3.dnsRecordIpType"],
    ],
  ])("tells %s once", (_about, props, trouble) => {
    expect(troubleWith(props)).toEqual(trouble);
  });

  test("tells what is wrong inside a misspelt option too", () => {
    expect(troubleWith({ services: ["sqs"], subnetIds: undefined, subnetIDs: ["subnet-1"] })).toEqual([
      "error subnetIDs",
      "error subnetIDs[0]",
    ]);
  });

  test("tells all mistakes at once", () => {
    const props = {
      vpcId: "vpc-1",
      region: "eu-west",
      subnetIds: [],
      services: { sqss: {}, s3: { ports: [443] }, kms: { tags: { a: 1 }, policy: [] } },
    };
    expect(troubleWith(props)).toEqual([
      "error vpcId",
      "error subnetIds",
      "error region",
      "error services.sqss",
      "error services.kms.tags.a",
      "error services.s3.ports",
      "error services.kms.policy",
    ]);
    expect(toldAbout(props)[0]).toBe('Cannot define the VPC endpoints of "stack/endpoints": 7 problems');
  });

  describe.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
    "called with the name %s",
    (name) => {
      // As JSON.parse makes it: in a literal, __proto__ would be the prototype.
      const map = (value: unknown): object =>
        JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`);
      const own = { type: "Interface", serviceName: PRIVATE_SERVICE };

      test.each([
        ["services, as a list", { services: [name] }, "services[0]"],
        ["services, as a map", { services: map({}) }, `services.${name}`],
        ["options", { services: { sqs: map(1) } }, `services.sqs.${name}`],
        ["types", { services: { s3: { types: [name] } } }, "services.s3.types[0]"],
        ["a type", custom({ type: name }), "customServices.x.type"],
        ["an address type", { services: ["sqs"], ipAddressType: name }, "ipAddressType"],
        ["a region", { services: ["sqs"], region: name }, "region"],
        [
          "actions",
          { services: { sqs: { policy: [{ actions: [`${name}:*`], resources: ["*"] }] } } },
          "services.sqs.policy[0].actions[0]",
        ],
      ])("refuses it among %s, at its path", (_about, props, path) => {
        expect(troubleWith(props)).toEqual([`error ${path}`]);
      });

      test("takes it as a key of one's own", () => {
        const props = { services: { sqs: { tags: map("x") } }, tags: map("x"), customServices: map(own) };
        expect(troubleWith(props)).toEqual([]);
        expect(planWith(props).blocks.flatMap(({ rows }) => Object.keys(rows))).toHaveLength(2);
      });
    },
  );

  test("takes undefined for an option that is left out", () => {
    const options = { policy: undefined, subnetIds: undefined, tags: { a: undefined } };
    expect(troubleWith({ services: { sqs: options, kms: undefined }, securityGroup: undefined })).toEqual([]);
  });

  test("never looks into tokens", () => {
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
    expect(troubleWith(props)).toEqual([]);
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
