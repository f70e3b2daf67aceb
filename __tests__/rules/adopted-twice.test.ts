import { adoptedTwice } from "../../lib/rules/adopted-twice";
import { findings, paths } from "./check-rule";

const SERVICE = "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0";
const BOTH = { types: ["Gateway", "Interface"] };

describe("adopted-twice", () => {
  describe.each([
    ["importId", "vpce-0a1b2c3d4e5f60701", "vpce-0a1b2c3d4e5f60702"],
    ["movedFrom", "aws_vpc_endpoint.sqs", 'module.old.aws_vpc_endpoint.this["s3"]'],
  ])("by %s", (option, one, other) => {
    test.each([
      ["nothing", { sqs: {}, kms: {} }],
      ["another endpoint for each service", { sqs: { [option]: one }, kms: { [option]: other } }],
      ["another endpoint for each type", { s3: { ...BOTH, [option]: { Gateway: one, Interface: other } } }],
      ["one of two types", { s3: { ...BOTH, [option]: { Gateway: one } } }],
      ["one text for both types, which another rule reports", { s3: { ...BOTH, [option]: one } }],
    ])("accepts %s", (_about, services) => {
      expect(paths(adoptedTwice, { services })).toEqual([]);
    });

    test.each([
      ["two services", { sqs: { [option]: one }, kms: { [option]: one } }, ["services.kms.$"]],
      [
        "two services, of which one says the type",
        { sqs: { [option]: one }, kms: { [option]: { Interface: one } } },
        ["services.kms.$.Interface"],
      ],
      [
        "both types of a service",
        { s3: { ...BOTH, [option]: { Gateway: one, Interface: one } } },
        ["services.s3.$.Gateway"],
      ],
      [
        "three services",
        { sqs: { [option]: one }, kms: { [option]: one }, logs: { [option]: one } },
        ["services.kms.$", "services.logs.$"],
      ],
      [
        "two services after another one",
        { sqs: { [option]: other }, kms: { [option]: one }, logs: { [option]: one } },
        ["services.logs.$"],
      ],
    ])("finds one endpoint of %s", (_about, services, expected) => {
      expect(paths(adoptedTwice, { services })).toEqual(expected.map((path) => path.replace("$", option)));
    });

    test("finds one endpoint of a service and of a custom one", () => {
      const customServices = { own: { type: "Interface", serviceName: SERVICE, [option]: one } };
      const props = { services: { sqs: { [option]: one } }, customServices };
      expect(paths(adoptedTwice, props)).toEqual([`customServices.own.${option}`]);
    });

    test("says which option already adopts the endpoint", () => {
      const services = { "ecr.api": { [option]: one }, sqs: { [option]: other }, kms: { [option]: one } };
      expect(findings(adoptedTwice, { services })).toEqual([
        `services.kms.${option}: "${one}" is one endpoint, and services["ecr.api"].${option} already adopts it: give the endpoint that belongs here, or remove the option`,
      ]);
    });
  });
});
