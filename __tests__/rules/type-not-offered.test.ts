import { typeNotOffered } from "../../lib/rules/type-not-offered";
import { findings, paths, sharedPaths } from "./check-rule";

describe("type-not-offered", () => {
  test.each([
    ["no types", { sqs: {} }],
    ["the type of the service", { sqs: { types: ["Interface"] }, s3express: { types: ["Gateway"] } }],
    ["both types of a service", { s3: { types: ["Gateway", "Interface"] } }],
    ["a type that does not exist, which another rule reports", { sqs: { types: ["Gateway", "interface"] } }],
    ["types of the wrong type, which another rule reports", { sqs: { types: "Gateway" } }],
    ["a service that does not exist, which another rule reports", { sqss: { types: ["Gateway"] } }],
  ])("accepts %s", (_about, services) => {
    expect(paths(typeNotOffered, { services })).toEqual([]);
  });

  test("accepts the interface of a gateway that VPCs share, which another rule reports", () => {
    expect(sharedPaths(typeNotOffered, { services: { s3express: { types: ["Interface"] } } })).toEqual([]);
  });

  test("finds the type that only one of two services lacks", () => {
    const services = { s3: { types: ["Gateway"] }, sqs: { types: ["Gateway", "Interface"] } };
    expect(paths(typeNotOffered, { services })).toEqual(["services.sqs.types"]);
  });

  test.each([
    ["gateway", "sqs", "Gateway", "Interface"],
    ["interface", "s3express", "Interface", "Gateway"],
  ])("finds a service without %s, and says which type it has", (_about, name, asked, offered) => {
    expect(findings(typeNotOffered, { services: { [name]: { types: [asked] } } })).toEqual([
      `services.${name}.types: "${name}" has no ${asked} endpoint: use "${offered}", or leave types out`,
    ]);
  });
});
