import { ambiguousAdoption } from "../../lib/rules/ambiguous-adoption";
import { findings, paths } from "./check-rule";

const BOTH = { types: ["Gateway", "Interface"] };

describe("ambiguous-adoption", () => {
  describe.each([
    ["importId", "vpce-0a1b2c3d4e5f60701", "vpce-0a1b2c3d4e5f60702"],
    ["movedFrom", "aws_vpc_endpoint.s3", "aws_vpc_endpoint.s3_interface"],
  ])("of %s", (option, one, other) => {
    test.each([
      ["nothing for two endpoints", { s3: BOTH }],
      ["one text for the one endpoint of a service", { sqs: { [option]: one } }],
      ["one text for the one type that is asked for", { s3: { types: ["Interface"], [option]: one } }],
      ["one for each type", { s3: { ...BOTH, [option]: { Gateway: one, Interface: other } } }],
      ["one for one of the types", { s3: { ...BOTH, [option]: { Interface: one } } }],
      ["what a reader rejected", { s3: { ...BOTH, [option]: 7 } }],
    ])("accepts %s", (_about, services) => {
      expect(paths(ambiguousAdoption, { services })).toEqual([]);
    });

    test("finds one text for two endpoints, once", () => {
      expect(findings(ambiguousAdoption, { services: { s3: { ...BOTH, [option]: one } } })).toEqual([
        `services.s3.${option}: "${one}" is one endpoint and cannot become both endpoints of this service: give one for each type, as { Gateway: "…", Interface: "…" }`,
      ]);
    });
  });

  test("finds an id and an address for two endpoints", () => {
    const s3 = { ...BOTH, importId: "vpce-0a1b2c3d4e5f60701", movedFrom: "aws_vpc_endpoint.s3" };
    expect(paths(ambiguousAdoption, { services: { s3 } })).toEqual(["services.s3.importId", "services.s3.movedFrom"]);
  });
});
