import { importInModule } from "../../lib/rules/import-in-module";
import { findings } from "./check-rule";

const [ONE, OTHER] = ["vpce-0a1b2c3d4e5f60701", "vpce-0a1b2c3d4e5f60702"];
const GROUP = { importId: "sg-0a1b2c3d4e5f60718" };
const MODULE = { isModule: true };

describe("import-in-module", () => {
  test("accepts imports in a root module", () => {
    const props = { services: { sqs: { importId: ONE } }, securityGroup: GROUP };
    expect(findings(importInModule, props)).toEqual([]);
  });

  test.each([
    ["nothing to import", { services: ["sqs"] }],
    ["what moves in the state", { services: { sqs: { movedFrom: "aws_vpc_endpoint.sqs" } } }],
    ["a group that no endpoint takes", { services: ["s3"], securityGroup: GROUP }],
  ])("accepts %s in a child module", (_about, props) => {
    expect(findings(importInModule, props, MODULE)).toEqual([]);
  });

  test.each([
    ["an endpoint", { services: { sqs: { importId: ONE } } }, ["services.sqs.importId"]],
    ["a group", { services: ["sqs"], securityGroup: GROUP }, ["securityGroup.importId"]],
    [
      "each type of a service",
      { services: { s3: { types: ["Gateway", "Interface"], importId: { Gateway: ONE, Interface: OTHER } } } },
      ["services.s3.importId.Interface", "services.s3.importId.Gateway"],
    ],
    [
      "endpoint and group",
      { services: { sqs: { importId: ONE } }, securityGroup: GROUP },
      ["services.sqs.importId", "securityGroup.importId"],
    ],
  ])("finds %s in a child module", (_about, props, paths) => {
    expect(findings(importInModule, props, MODULE)).toEqual(
      paths.map(
        (path) =>
          `${path}: Terraform accepts import blocks in root modules only: remove this option, and write the import block in the root module`,
      ),
    );
  });
});
