import type { EffectiveOptions } from "../../lib/model/effective-options";
import { ENDPOINT_TYPES, type EndpointType } from "../../lib/model/endpoint-type";
import { effectiveEndpoints } from "../../lib/plan/effective-endpoints";
import { misplacedOptions } from "../../lib/plan/misplaced-options";
import { findService } from "../../lib/services/catalogue";
import { SUBNETS } from "../defined";

/** The options of one service that none of its endpoints takes. */
function misplacedIn(name: string, options: EffectiveOptions) {
  const service = findService(name);
  const request = { name, path: ["services", name], isCustom: !service, isOfSet: false, service, options };
  return misplacedOptions([request], effectiveEndpoints([request], {}, false));
}

describe("misplacedOptions()", () => {
  test("finds an option of another type, with the types that take it", () => {
    expect(misplacedIn("s3", { privateDnsEnabled: true, tags: { a: "b" } })).toEqual([
      {
        path: ["services", "s3", "privateDnsEnabled"],
        types: ["Gateway"],
        takenBy: ["Interface", "Resource", "ServiceNetwork"],
        alsoOffered: ["Interface"],
      },
    ]);
  });

  test("knows whether the service could have an endpoint of that type", () => {
    expect(misplacedIn("sqs", { routeTableIds: [] })).toEqual([
      {
        path: ["services", "sqs", "routeTableIds"],
        types: ["Interface"],
        takenBy: ["Gateway"],
        alsoOffered: [],
      },
    ]);
    expect(misplacedIn("own", { type: "Resource", policy: "none" })).toEqual([
      {
        path: ["services", "own", "policy"],
        types: ["Resource"],
        takenBy: ["Interface", "Gateway"],
        alsoOffered: [],
      },
    ]);
  });

  test.each([
    ["of one of two endpoints", "s3", { types: ["Gateway", "Interface"], ports: [443], routeTableIds: [] }],
    ["that are left out", "own", { type: "Resource", policy: undefined }],
    ["of a service that has no endpoint", "s3", { types: [], privateDnsEnabled: true }],
  ] as const)("accepts options %s", (_about, name, options) => {
    expect(misplacedIn(name, options)).toEqual([]);
  });

  describe.each(["importId", "movedFrom"] as const)("in %s", (option) => {
    const [one, other] = ["vpce-0a1b2c3d4e5f60701", "vpce-0a1b2c3d4e5f60702"];

    test.each([
      ["a type that the service does not have", "athena", { Gateway: one }, ["Gateway"], []],
      ["a type that the service could have", "s3", { Interface: one, Gateway: other }, ["Interface"], ["Interface"]],
      ["a type of which there is no endpoint", "own", { Gateway: one, Interface: other }, ["Gateway", "Interface"], []],
    ] as const)("finds %s", (_about, name, value, types, alsoOffered) => {
      const found = misplacedIn(name, { type: "Resource", [option]: value });
      expect(found.filter(({ path }) => path.includes(option))).toEqual(
        types.map((type) => ({
          path: ["services", name, option, type],
          types: [name === "s3" ? "Gateway" : name === "own" ? "Resource" : "Interface"],
          takenBy: [type],
          alsoOffered,
        })),
      );
    });

    test.each([
      ["one text", "sqs", one],
      ["the type of the endpoint", "sqs", { Interface: one, Gateway: undefined }],
    ])("accepts %s", (_about, name, value) => {
      expect(misplacedIn(name, { [option]: value })).toEqual([]);
    });
  });
});

describe("misplacedOptions() of custom services", () => {
  const VALUES: EffectiveOptions = {
    policy: "none",
    privateDnsEnabled: false,
    privateDnsPreference: "ALL_DOMAINS",
    subnetIds: SUBNETS,
    routeTableIds: [],
    securityGroupIds: ["sg-0123456789abcdef0"],
    ipAddressType: "ipv4",
    dnsRecordIpType: "ipv4",
    subnetConfigurations: [],
    serviceRegion: "us-east-1",
    serviceName: "com.amazonaws.eu-west-1.x",
    resourceConfigurationArn: "arn",
    serviceNetworkArn: "arn",
    ports: [443],
    autoAccept: true,
    tags: { a: "b" },
  };
  const GUARDED = ["subnetIds", "securityGroupIds", "ipAddressType", "ports", "tags"];
  const LATTICE = ["privateDnsEnabled", "privateDnsPreference"];
  // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html (2026)
  const TAKEN: Readonly<Record<EndpointType, readonly string[]>> = {
    Interface: [
      ...GUARDED,
      "policy",
      "privateDnsEnabled",
      "dnsRecordIpType",
      "subnetConfigurations",
      "serviceRegion",
      "serviceName",
      "autoAccept",
    ],
    Gateway: ["policy", "routeTableIds", "ipAddressType", "dnsRecordIpType", "serviceName", "tags"],
    GatewayLoadBalancer: ["subnetIds", "ipAddressType", "autoAccept", "serviceName", "tags"],
    Resource: [...GUARDED, ...LATTICE, "resourceConfigurationArn"],
    ServiceNetwork: [...GUARDED, ...LATTICE, "serviceNetworkArn"],
  };

  test.each(ENDPOINT_TYPES)("accepts the options that AWS takes for type %s, and no others", (type) => {
    const found = misplacedIn("own", { ...VALUES, type }).map(({ path }) => String(path.at(-1)));
    const expected = Object.keys(VALUES).filter((option) => !TAKEN[type].includes(option));
    expect(found.sort()).toEqual(expected.sort());
  });
});
