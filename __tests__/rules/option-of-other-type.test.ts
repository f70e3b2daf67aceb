import { optionOfOtherType } from "../../lib/rules/option-of-other-type";
import { ROUTE_TABLES, SUBNETS } from "../defined";
import { findings, paths } from "./check-rule";

const ARN = "arn:aws:vpc-lattice:eu-west-1:123456789012";
const NAMED = { serviceName: "com.amazonaws.eu-west-1.x" };
const RESOURCE = { resourceConfigurationArn: `${ARN}:resourceconfiguration/rcfg-0123456789abcdef0` };
const SERVICE_NETWORK = { serviceNetworkArn: `${ARN}:servicenetwork/sn-0123456789abcdef0` };

const IMPORTED = "vpce-0a1b2c3d4e5f60701";
const MOVED = "aws_vpc_endpoint.old";
const BOTH = { types: ["Gateway", "Interface"] };

const VALUES = {
  policy: "none",
  privateDnsEnabled: false,
  subnetIds: [SUBNETS[0]],
  routeTableIds: ROUTE_TABLES,
  securityGroupIds: ["sg-0123456789abcdef0"],
  ipAddressType: "ipv4",
  dnsRecordIpType: "ipv4",
  subnetConfigurations: [{ subnetId: SUBNETS[0], ipv4: "10.0.0.10" }],
  serviceRegion: "us-east-1",
  ports: [443],
  autoAccept: true,
  tags: { a: "b" },
};
const GUARDED = ["subnetIds", "securityGroupIds", "ipAddressType", "ports", "tags"];
const OF_INTERFACES = [
  "policy",
  "privateDnsEnabled",
  "dnsRecordIpType",
  "subnetConfigurations",
  "serviceRegion",
  "autoAccept",
];

describe("option-of-other-type", () => {
  test.each([
    ["Interface", NAMED, [...GUARDED, ...OF_INTERFACES]],
    ["Gateway", NAMED, ["policy", "routeTableIds", "ipAddressType", "dnsRecordIpType", "tags"]],
    ["GatewayLoadBalancer", NAMED, ["subnetIds", "ipAddressType", "autoAccept", "tags"]],
    ["Resource", RESOURCE, [...GUARDED, "privateDnsEnabled"]],
    ["ServiceNetwork", SERVICE_NETWORK, [...GUARDED, "privateDnsEnabled"]],
  ])("accepts the options of endpoints of type %s, and finds all others", (type, target, accepted) => {
    const found = paths(optionOfOtherType, custom({ type, ...target, ...VALUES }));
    const others = Object.keys(VALUES).filter((option) => !accepted.includes(option));
    expect(found.toSorted()).toEqual(others.map((option) => `customServices.own.${option}`).toSorted());
  });

  test.each([
    ["options of both types of a service", { s3: { ...BOTH, ...ofBoth() } }],
    ["an option that is left out", { sqs: { routeTableIds: undefined } }],
    ["an endpoint that is imported by its type", { sqs: { importId: { Interface: IMPORTED } } }],
    ["a gateway that moves and an interface that is new", { s3: { ...BOTH, movedFrom: { Gateway: MOVED } } }],
    ["types of the wrong type, which leave the type open", { s3: { types: "Interface", privateDnsEnabled: false } }],
    ["options of a service that does not exist", { sqss: { routeTableIds: [] } }],
  ])("accepts %s", (_about, services) => {
    expect(paths(optionOfOtherType, { services })).toEqual([]);
  });

  test.each([
    ["another target of an Interface", { type: "Interface", ...NAMED, ...RESOURCE }, "resourceConfigurationArn"],
    ["another target of a Gateway", { type: "Gateway", ...NAMED, ...SERVICE_NETWORK }, "serviceNetworkArn"],
    ["another target of a Resource", { type: "Resource", ...NAMED, ...RESOURCE }, "serviceName"],
    [
      "the import of another type",
      { type: "GatewayLoadBalancer", ...NAMED, importId: { Interface: IMPORTED } },
      "importId.Interface",
    ],
    ["the move of another type", { type: "Interface", ...NAMED, movedFrom: { Gateway: MOVED } }, "movedFrom.Gateway"],
  ])("finds %s", (_about, own, option) => {
    expect(paths(optionOfOtherType, custom(own))).toEqual([`customServices.own.${option}`]);
  });

  test.each([
    ["a gateway of a service without one", { athena: { importId: { Gateway: IMPORTED } } }, "athena.importId.Gateway"],
    ["an interface of a gateway", { s3: { importId: { Interface: IMPORTED } } }, "s3.importId.Interface"],
    ["a move of a gateway without one", { athena: { movedFrom: { Gateway: MOVED } } }, "athena.movedFrom.Gateway"],
    ["a move of an interface to a gateway", { s3: { movedFrom: { Interface: MOVED } } }, "s3.movedFrom.Interface"],
  ])("finds %s", (_about, services, option) => {
    expect(paths(optionOfOtherType, { services })).toEqual([`services.${option}`]);
  });

  test.each([
    [
      "asks for a type that the service has",
      { s3: { privateDnsEnabled: true } },
      'services.s3.privateDnsEnabled: This option belongs to endpoints of type "Interface", and this one is of type "Gateway": remove it, or ask for that type with types: ["Interface"]',
    ],
    [
      "asks for the gateway of a service",
      { s3: { types: ["Interface"], routeTableIds: [] } },
      'services.s3.routeTableIds: This option belongs to endpoints of type "Gateway", and this one is of type "Interface": remove it, or ask for that type with types: ["Gateway"]',
    ],
    [
      "says to remove it otherwise",
      { sqs: { routeTableIds: [] } },
      'services.sqs.routeTableIds: This option belongs to endpoints of type "Gateway", and this one is of type "Interface": remove it',
    ],
  ])("%s", (_about, services, text) => {
    expect(findings(optionOfOtherType, { services })).toEqual([text]);
  });

  test("lists the types of the option and of the service", () => {
    const own = { type: "Gateway", ...NAMED, autoAccept: true };
    expect(findings(optionOfOtherType, custom(own))).toEqual([
      'customServices.own.autoAccept: This option belongs to endpoints of type "Interface" or "GatewayLoadBalancer", and this one is of type "Gateway": remove it',
    ]);
  });
});

/** Options of which a gateway takes one and an interface the others. */
function ofBoth(): object {
  return { routeTableIds: ROUTE_TABLES, subnetIds: [SUBNETS[0]], ports: [443], tags: { a: "b" } };
}

function custom(own: object): object {
  return { services: [], customServices: { own } };
}
