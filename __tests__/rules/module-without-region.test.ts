import { moduleWithoutRegion } from "../../lib/rules/module-without-region";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings } from "./check-rule";

const SQS = { services: ["sqs"] };
const MODULE = { isModule: true };

describe("module-without-region", () => {
  test("accepts no region in a root module, which looks it up", () => {
    expect(findings(moduleWithoutRegion, { ...SQS, region: undefined })).toEqual([]);
  });

  test.each([
    ["a literal region", "eu-west-1"],
    ["a region that only Terraform knows", tokenValue("${var.region}")],
  ])("accepts %s in a child module", (_about, region) => {
    expect(findings(moduleWithoutRegion, { ...SQS, region }, MODULE)).toEqual([]);
  });

  test("finds no region in a child module", () => {
    expect(findings(moduleWithoutRegion, { ...SQS, region: undefined }, MODULE)).toEqual([
      "region: Missing: a child module is given its region, since a region that Terraform looks up would replace every endpoint if the module is called with depends_on: pass a variable",
    ]);
  });
});
