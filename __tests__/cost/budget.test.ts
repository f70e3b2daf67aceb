import { estimateFixedCost } from "../../lib/cost/budget";

const TWO_AZS = { azCount: 2, region: "us-east-1" } as const;

describe("estimateFixedCost()", () => {
  test("gives the cost of the hours and a table of them", () => {
    const services = [
      { name: "sqs", type: "Interface" },
      { name: "kms", type: "Interface", azCount: 3 },
      { name: "s3", type: "Gateway" },
    ] as const;
    expect(estimateFixedCost({ services, ...TWO_AZS })).toEqual({
      monthlyUsd: 36.5,
      atLeastUsd: 36.5,
      table: [
        "SERVICE  TYPE       AZS  730 HOURS",
        "sqs      Interface    2     $14.60",
        "kms      Interface    3     $21.90",
        "s3       Gateway      -       free",
        "Total                       $36.50",
      ].join("\n"),
    });
  });

  test("gives the known part if a price is unknown", () => {
    const services = [
      { name: "sqs", type: "Interface" },
      { name: "shared", type: "ServiceNetwork" },
    ] as const;
    expect(estimateFixedCost({ services, ...TWO_AZS })).toMatchObject({
      monthlyUsd: "unknown",
      atLeastUsd: 14.6,
    });
  });
});
