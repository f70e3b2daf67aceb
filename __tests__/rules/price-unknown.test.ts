import { priceUnknown } from "../../lib/rules/price-unknown";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths } from "./check-rule";

const NEW_REGION = { services: ["sqs"], region: "eu-north-7" };

/** An interface whose price is known, and an endpoint whose price no source states. */
const MIXED = {
  services: ["sqs"],
  region: "us-east-1",
  customServices: {
    db: {
      type: "ServiceNetwork",
      serviceNetworkArn: "arn:aws:vpc-lattice:us-east-1:123456789012:servicenetwork/sn-0123456789abcdef0",
    },
  },
};

describe("price-unknown", () => {
  test.each([
    ["a region whose prices are known", { services: ["sqs"], region: "us-east-1", maxMonthlyUsd: 100 }],
    ["known prices over the budget, which another rule reports", { ...MIXED, maxMonthlyUsd: 14.59 }],
    ["a gateway, which is free everywhere", { ...NEW_REGION, services: ["s3"], maxMonthlyUsd: 0 }],
    ["no budget", NEW_REGION],
    ["a region that only Terraform knows", { ...NEW_REGION, region: tokenValue("${var.x}"), maxMonthlyUsd: 10 }],
  ])("accepts %s", (_about, props) => {
    expect(findings(priceUnknown, props)).toEqual([]);
  });

  test.each([
    ["a region without known prices", { ...NEW_REGION, maxMonthlyUsd: 10 }],
    ["such a region for a budget of nothing", { ...NEW_REGION, maxMonthlyUsd: 0 }],
    ["an unknown price while the known ones just meet the budget", { ...MIXED, maxMonthlyUsd: 14.6 }],
  ])("finds %s", (_about, props) => {
    expect(paths(priceUnknown, props)).toEqual(["maxMonthlyUsd"]);
  });

  test("shows what is unknown", () => {
    expect(findings(priceUnknown, { ...NEW_REGION, maxMonthlyUsd: 10 })).toEqual([
      [
        "maxMonthlyUsd: No source states all prices of eu-north-7 in US dollars, so maxMonthlyUsd is not enforced there: npx vpc-endpoints cost --prices aws reads them from AWS",
        "      SERVICE  TYPE       AZS  730 HOURS",
        "      sqs      Interface    2    unknown",
        "      Total                      unknown",
      ].join("\n"),
    ]);
  });
});
