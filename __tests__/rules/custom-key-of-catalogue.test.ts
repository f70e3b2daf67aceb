import { customKeyOfCatalogue } from "../../lib/rules/custom-key-of-catalogue";
import { findings, paths } from "./check-rule";

const OWN = {
  type: "Interface",
  serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0",
};

describe("custom-key-of-catalogue", () => {
  test.each([
    ["a key of one's own", { services: [], customServices: { own: OWN } }],
    ["a key that is similar to a name of the catalogue", { services: [], customServices: { "my-sqs": OWN } }],
    ["a name of the catalogue among services", { services: ["sqs"] }],
    [
      "the name of the service to which it leads",
      { services: [], customServices: { kms: { ...OWN, serviceName: "com.amazonaws.eu-west-1.kms" } } },
    ],
  ])("accepts %s", (_about, props) => {
    expect(paths(customKeyOfCatalogue, props)).toEqual([]);
  });

  test.each([
    ["a name of the catalogue", { kms: OWN }, "customServices.kms"],
    [
      "a numbered cell of the catalogue",
      { "timestream.ingest-cell2": OWN },
      'customServices["timestream.ingest-cell2"]',
    ],
    [
      "a service of the catalogue a second time",
      { sqs: { ...OWN, serviceName: "com.amazonaws.eu-west-1.sqs" } },
      "customServices.sqs",
    ],
    ["a name of the catalogue without readable options", { kms: null }, "customServices.kms"],
  ])("finds %s", (_about, customServices, path) => {
    expect(paths(customKeyOfCatalogue, { services: ["sqs"], customServices })).toEqual([path]);
  });

  test("says where the service belongs", () => {
    expect(findings(customKeyOfCatalogue, { services: [], customServices: { kms: OWN } })).toEqual([
      'customServices.kms: "kms" is a service of the catalogue: move it to services, or choose another key',
    ]);
  });
});
