import type { EffectiveProps } from "../../lib/model/effective-props";
import { readRequests } from "../../lib/plan/requests";
import { findService } from "../../lib/services/catalogue";
import { noteNeeds } from "../../lib/shapes/of-set";
import type { Problem } from "../../lib/shapes/problem";
import { tokenValue } from "../../lib/shapes/unresolved";
import { found } from "../found";

const TOKEN = tokenValue("${var.x}");
const SERVICE_NAME = "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0";
const ARN = "arn:aws:vpc-lattice:eu-west-1:123456789012";
const RESOURCE = `${ARN}:resourceconfiguration/rcfg-0123456789abcdef0`;
const NETWORK = `${ARN}:servicenetwork/sn-0123456789abcdef0`;

/** The requests in some props, and the rules that found something. */
function read(props: EffectiveProps, isShared = false) {
  const problems: Problem[] = [];
  const requests = readRequests(props, isShared, problems);
  return { requests, found: found(problems), problems };
}

describe("readRequests()", () => {
  test("reads the services of a map and custom services", () => {
    const services = { sqs: { tags: { a: "b" } }, kms: undefined };
    const own = { type: "Interface", serviceName: SERVICE_NAME };
    expect(read({ services, customServices: { own, other: undefined } })).toMatchObject({
      requests: [
        {
          name: "sqs",
          path: ["services", "sqs"],
          isCustom: false,
          isOfSet: false,
          service: findService("sqs"),
          options: { tags: { a: "b" } },
        },
        {
          name: "own",
          path: ["customServices", "own"],
          isCustom: true,
          isOfSet: false,
          service: undefined,
          options: own,
        },
      ],
      found: [],
    });
  });

  describe("with a workload set", () => {
    const layers = { sid: "AllowImageLayers", actions: ["s3:GetObject"] };
    const services = noteNeeds({ "ecr.dkr": {}, s3: { alsoAllow: [layers] } }, "ecs-fargate", {
      "ecr.dkr": [],
      s3: [layers],
    });
    const optionsOf = (map: object) => read({ services: map }).requests.map(({ options }) => options);
    const own = { sid: "Mine", actions: ["s3:PutObject"] };

    test("knows its services", () => {
      const { requests } = read({ services: { ...services, sqs: {} } });
      expect(requests.map(({ name, isOfSet }) => [name, isOfSet])).toEqual([
        ["ecr.dkr", true],
        ["s3", true],
        ["sqs", false],
      ]);
    });

    test("keeps its statements if an entry after it replaces those of the set", () => {
      expect(optionsOf({ ...services, s3: {} })[1]).toEqual({ alsoAllow: [layers] });
      expect(optionsOf({ ...services, s3: { alsoAllow: [own] } })[1]).toEqual({ alsoAllow: [own, layers] });
    });

    test("adds none twice, and none to a service that is not asked for", () => {
      expect(optionsOf(services)[1]).toEqual({ alsoAllow: [layers] });
      const twice = noteNeeds(services, "eks-private", { s3: [layers], ecr: [layers] });
      expect(optionsOf({ ...twice, s3: {} })).toEqual([{}, { alsoAllow: [layers] }]);
    });

    test("leaves what could not be read", () => {
      expect(read({ services: { ...services, s3: { alsoAllow: "x" } } }).found).toEqual([
        "wrong-type services.s3.alsoAllow",
      ]);
    });
  });

  test("reads the services of a list", () => {
    expect(read({ services: ["sqs", "kms"] })).toMatchObject({
      requests: [
        { name: "sqs", path: ["services", 0], options: {} },
        { name: "kms", path: ["services", 1], options: {} },
      ],
      found: [],
    });
  });

  test("reads no options of an unknown service", () => {
    expect(read({ services: { sqss: { tags: 7 } } })).toMatchObject({
      requests: [{ name: "sqss", service: undefined, options: {} }],
      found: ["unknown-service services.sqss"],
    });
  });

  test.each([
    ["no services", undefined, ["wrong-type services"]],
    ["a text", "sqs", ["wrong-type services"]],
    ["a token", TOKEN, ["wrong-type services"]],
    ["a number in the list", [7], ["wrong-type services[0]"]],
    ["a token in the list", ["sqs", TOKEN], ["wrong-type services[1]"]],
    ["a name twice", ["sqs", "kms", "sqs"], ["repeated-item services[2]"]],
    ["no options", { sqs: true }, ["wrong-type services.sqs"]],
    ["an unknown option", { sqs: { tag: "a" } }, ["unknown-option services.sqs.tag"]],
    [
      "the options of a custom service",
      { sqs: { serviceName: SERVICE_NAME } },
      ["unknown-option services.sqs.serviceName"],
    ],
    ["the type of a custom service", { sqs: { type: "Interface" } }, ["unknown-option services.sqs.type"]],
    [
      "names for hosted zones",
      { sqs: { privateDnsNames: ["a.example.com"] } },
      ["unknown-option services.sqs.privateDnsNames"],
    ],
  ])("finds %s", (_about, services, expected) => {
    expect(read({ services }).found).toEqual(expected);
  });

  test("keeps the other names of a list", () => {
    const { requests } = read({ services: [7, "sqs", "sqs", "kms"] });
    expect(requests.map(({ name, path }) => [name, ...path])).toEqual([
      ["sqs", "services", 1],
      ["kms", "services", 3],
    ]);
  });

  test.each([
    ["services", { services: 7 }, "a map from service names to options, or a list of service names"],
    ["one service", { services: "sqs" }, 'received "sqs": write ["sqs"]'],
    ["services in one text", { services: "sqs, kms" }, 'received "sqs, kms": write ["sqs", "kms"]'],
    ["a name", { services: [7] }, "the name of a service"],
    ["a fixed address", { services: { sqs: { subnetConfigurations: [{}] } } }, "the subnet of the address"],
    ["custom services", { services: [], customServices: 7 }, "a map from your own keys to options"],
    ["a type", { services: [], customServices: { own: {} } }, "the type of the endpoint"],
    [
      "what an endpoint leads to",
      { services: [], customServices: { own: { type: "Interface" } } },
      "what the endpoint leads to",
    ],
  ])("says what is expected of %s", (_about, props, expected) => {
    expect(read(props).problems[0]?.message).toContain(expected);
  });
});

describe("readRequests() of custom services", () => {
  test.each([
    ["Interface", { serviceName: SERVICE_NAME }],
    ["Gateway", { serviceName: SERVICE_NAME }],
    ["GatewayLoadBalancer", { serviceName: SERVICE_NAME }],
    ["Resource", { resourceConfigurationArn: RESOURCE }],
    ["ServiceNetwork", { serviceNetworkArn: NETWORK }],
  ])("demands what an endpoint of type %s leads to", (type, target) => {
    const [option] = Object.keys(target);
    const others = {
      serviceName: SERVICE_NAME,
      resourceConfigurationArn: RESOURCE,
      serviceNetworkArn: NETWORK,
    };
    const without = Object.fromEntries(Object.entries(others).filter(([name]) => name !== option));
    const customServices = (given: object) => ({ services: [], customServices: { own: { type, ...given } } });
    expect(read(customServices(target)).found).toEqual([]);
    expect(read(customServices(without)).found).toEqual([`missing-option customServices.own.${option}`]);
  });

  test.each([
    ["a list", [], ["wrong-type customServices"]],
    ["a text for options", { own: SERVICE_NAME }, ["wrong-type customServices.own"]],
    ["no type", { own: { serviceName: SERVICE_NAME } }, ["missing-option customServices.own.type"]],
    ["another type", { own: { type: "interface" } }, ["wrong-type customServices.own.type"]],
    ["a token for the type", { own: { type: TOKEN } }, ["wrong-type customServices.own.type"]],
    [
      "a misspelt type",
      { own: { tpye: "Interface", serviceName: SERVICE_NAME } },
      ["unknown-option customServices.own.tpye"],
    ],
    [
      "types",
      { own: { type: "Interface", serviceName: SERVICE_NAME, types: ["Gateway"] } },
      ["unknown-option customServices.own.types"],
    ],
    [
      "what only services of the catalogue have",
      {
        own: { type: "Interface", serviceName: SERVICE_NAME, privateDnsOnlyForInboundResolverEndpoint: true },
      },
      ["unknown-option customServices.own.privateDnsOnlyForInboundResolverEndpoint"],
    ],
  ])("finds %s", (_about, customServices, expected) => {
    expect(read({ services: [], customServices }).found).toEqual(expected);
  });
});

describe("readRequests() of a hub", () => {
  const own = { type: "Interface", serviceName: SERVICE_NAME };

  test("reads names for hosted zones, and the type that is shared", () => {
    const options = { types: ["Interface"], privateDnsNames: ["a.example.com"] };
    const props = {
      services: { s3: options },
      customServices: { own: { ...own, privateDnsNames: ["b.example.com"] } },
    };
    const { requests, found } = read(props, true);
    expect(requests.map((request) => request.options)).toEqual([options, props.customServices.own]);
    expect(found).toEqual([]);
  });

  test.each([
    ["a gateway", { services: { s3: { types: ["Gateway"] } } }, ["wrong-type services.s3.types[0]"]],
    [
      "a gateway next to an interface",
      { services: { s3: { types: ["Gateway", "Interface"] } } },
      ["wrong-type services.s3.types[0]"],
    ],
    ["no type", { services: { s3: { types: [] } } }, ["empty-list services.s3.types"]],
    [
      "a custom gateway",
      { services: [], customServices: { own: { ...own, type: "Gateway" } } },
      ["wrong-type customServices.own.type"],
    ],
    [
      "private DNS for a service",
      { services: { sqs: { privateDnsEnabled: true } } },
      ["unknown-option services.sqs.privateDnsEnabled"],
    ],
    [
      "route tables for a service",
      { services: { sqs: { routeTableIds: [] } } },
      ["unknown-option services.sqs.routeTableIds"],
    ],
    [
      "a resource",
      { services: [], customServices: { own: { ...own, resourceConfigurationArn: RESOURCE } } },
      ["unknown-option customServices.own.resourceConfigurationArn"],
    ],
    [
      "names as a token",
      { services: { sqs: { privateDnsNames: TOKEN } } },
      ["wrong-type services.sqs.privateDnsNames"],
    ],
    ["no names", { services: { sqs: { privateDnsNames: [] } } }, ["empty-list services.sqs.privateDnsNames"]],
    [
      "a URL for a name",
      { services: { sqs: { privateDnsNames: ["https://a.example.com"] } } },
      ["malformed-host-name services.sqs.privateDnsNames[0]"],
    ],
  ])("finds %s", (_about, props, expected) => {
    expect(read(props, true).found).toEqual(expected);
  });

  test("says what types are shared", () => {
    expect(read({ services: { s3: { types: 7 } } }, true).problems[0]?.message).toContain("a list of types");
  });
});

describe("readRequests() of names that the catalogue lacks", () => {
  test.each([
    ["a full service name, which a rule reports", { services: ["com.amazonaws.eu-west-1.sqs"] }],
    ["a service with a number", { services: ["timestream.ingest-cell2"] }],
    [
      "any key of a custom service",
      { services: [], customServices: { sqss: { type: "Resource", resourceConfigurationArn: RESOURCE } } },
    ],
  ])("reports nothing for %s", (_about, props) => {
    expect(read(props).problems).toEqual([]);
  });

  test.each([
    ["a list", { services: ["sqs", "sqss"] }, ["unknown-service services[1]"]],
    [
      "a map",
      { services: { sqss: {}, sqs: {}, kmss: {} } },
      ["unknown-service services.sqss", "unknown-service services.kmss"],
    ],
    ["a list, with the type of an endpoint", { services: ["s3.Interface"] }, ["unknown-service services[0]"]],
  ])("reports them in %s", (_about, props, expected) => {
    expect(read(props).found).toEqual(expected);
  });

  test("says where services outside the catalogue go", () => {
    expect(read({ services: ["sqss"] }).problems[0]?.message).toBe(
      '"sqss" is not an endpoint service of the catalogue: did you mean "sqs"? A service outside the catalogue goes into customServices',
    );
  });
});
