import { zonesOfSubnetsElsewhere } from "../../lib/rules/zones-of-subnets-elsewhere";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings } from "./check-rule";

const LOOKUP = { lookupSupportedAzs: true };

describe("zones-of-subnets-elsewhere", () => {
  test.each([
    ["subnets that are named", { services: ["sqs"], ...LOOKUP }],
    ["subnets that only Terraform knows", { services: ["sqs"], subnetIds: tokenValue("${var.x}"), ...LOOKUP }],
    ["subnets elsewhere without the lookup", { services: ["sqs"], subnetIds: "elsewhere" }],
    ["a gateway", { services: ["s3"], subnetIds: "elsewhere", ...LOOKUP }],
  ])("accepts %s", (_about, props) => {
    expect(findings(zonesOfSubnetsElsewhere, props)).toEqual([]);
  });

  test("finds subnets that are attached elsewhere", () => {
    const services = { sqs: { subnetIds: "elsewhere" }, kms: {} };
    expect(findings(zonesOfSubnetsElsewhere, { services, ...LOOKUP })).toEqual([
      "services.sqs.subnetIds: lookupSupportedAzs chooses among subnetIds, and those of this endpoint are attached elsewhere: name them, or leave lookupSupportedAzs out",
    ]);
  });
});
