import { noServices } from "../../lib/rules/no-services";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths } from "./check-rule";

const CUSTOM = { own: { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x" } };

describe("no-services", () => {
  test.each([
    ["a list of names", { services: ["sqs"] }],
    ["a map of names", { services: { sqs: {} } }],
    ["a service that is named among others that are left out", { services: { kms: undefined, sqs: {} } }],
    ["a custom service only", { services: {}, customServices: CUSTOM }],
    ["a service without custom ones", { services: ["sqs"], customServices: {} }],
    ["a service that does not exist, which another rule reports", { services: ["sqss"] }],
    ["nothing, since services must be given", { services: undefined }],
    ["null, which has the wrong type", { services: null }],
    ["a text, which has the wrong type", { services: "" }],
    ["a token, which has the wrong type", { services: tokenValue("${var.services}") }],
    ["custom services of the wrong type", { services: {}, customServices: null }],
  ])("accepts %s", (_about, props) => {
    expect(findings(noServices, props)).toEqual([]);
  });

  test.each([
    ["an empty map", { services: {} }],
    ["an empty list", { services: [] }],
    ["a map whose members are all left out", { services: { sqs: undefined, kms: undefined } }],
    ["empty maps of both kinds", { services: {}, customServices: {} }],
    ["custom services that are all left out", { services: [], customServices: { own: undefined } }],
  ])("finds %s", (_about, props) => {
    expect(paths(noServices, props)).toEqual(["services"]);
  });

  test("says how to name one", () => {
    expect(findings(noServices, { services: {} })).toEqual([
      "services: No service is named: add at least one, such as services: { sqs: {} }",
    ]);
  });
});
