import type { SharedCostInput } from "../../lib/cost/cost-input";
import { estimateSharedCost } from "../../lib/cost/estimate-shared";

const EIGHT = ["sns", "logs", "monitoring", "kms", "secretsmanager", "ecr.api", "ecr.dkr", "events"];
const TEN_VPCS = { services: EIGHT, azCount: 2, region: "us-east-1", vpcCount: 10 } as const;

/** The comparison for ten VPCs with eight endpoints in two AZs each: $116.80 for the hours of a set. */
function compared(input: Partial<SharedCostInput> = {}) {
  return estimateSharedCost({ ...TEN_VPCS, ...input });
}

const FIRST_TIER = {
  region: "us-east-1",
  item: "interfaceGb",
  tiers: [{ upToGb: 1_048_576, usd: 0.01 }],
  asOf: "2026-11-01",
  source: "a list",
} as const;

describe("estimateSharedCost()", () => {
  test("compares one set in each VPC with one in a hub that exists for nothing else", () => {
    expect(compared({ gbPerMonth: 5000 })).toMatchObject({
      services: EIGHT,
      spokeCount: 10,
      gbPerVpc: 500,
      perVpc: { hoursUsd: 1168, dataUsd: 50, monthlyUsd: 1218 },
      hub: {
        hoursUsd: 116.8,
        dataUsd: 50,
        transitGatewayAttachments: 0,
        transitGatewayHoursUsd: 0,
        transitGatewayDataUsd: 100,
        dns: "hosted-zones",
        hostedZones: 11,
        dnsUsd: 5.5,
        monthlyUsd: 272.3,
      },
      savingUsd: 945.7,
      cheaper: "hub",
      paysFromVpcs: 2,
      furtherVpc: { perVpcUsd: 116.8, hubUsd: 10 },
    });
  });

  test("turns when the data of each VPC costs what the hours of the other sets save", () => {
    const { paysBelowGbPerVpc } = compared({ gbPerMonth: 5000 });
    expect(paysBelowGbPerVpc).toBeCloseTo((9 * 116.8 - 5.5) / (10 * 0.02), 6);
    const turning = 5228.5 * 10;
    expect(compared({ gbPerMonth: turning })).toMatchObject({ savingUsd: 0, cheaper: "equal" });
    expect(compared({ gbPerMonth: turning + 1 }).cheaper).toBe("per-vpc");
  });

  test.each([
    ["the hub is one of the VPCs, and its data stays in it", { hubAmongVpcs: true }, 9, 90, 0, 5.5],
    ["the hub's own attachment alone is bought", { transitGatewayAttachments: 1 }, 10, 100, 36.5, 5.5],
    ["every attachment is bought", { transitGatewayAttachments: 11 }, 10, 100, 401.5, 5.5],
    ["a Profile takes the names", { dns: "profile" }, 10, 100, 0, 547.5],
    ["a Profile has more than a hundred VPCs", { dns: "profile", vpcCount: 110 }, 110, 100, 0, 557.72],
    [
      "the user gives prices",
      {
        transitGatewayAttachments: 2,
        prices: { transitGatewayGb: 0.01, transitGatewayHour: 0.1, hostedZoneMonth: 0 },
      },
      10,
      50,
      146,
      0,
    ],
  ] as const)("counts right if %s", (_title, input, spokeCount, dataUsd, hoursUsd, dnsUsd) => {
    expect(compared({ gbPerMonth: 5000, ...input })).toMatchObject({
      spokeCount,
      hub: { transitGatewayDataUsd: dataUsd, transitGatewayHoursUsd: hoursUsd, dnsUsd },
    });
  });

  test.each([
    ["2, if hosted zones alone are bought", {}, 2],
    ["2, if the hub is one of the VPCs", { hubAmongVpcs: true }, 2],
    [
      "3, with an attachment for the hub and each VPC: (116.80 + 5.50 + 36.50) / (116.80 - 10 - 36.50)",
      { transitGatewayAttachments: 11 },
      3,
    ],
    ["7, with a Profile: (116.80 + 547.50) / (116.80 - 10)", { dns: "profile" }, 7],
    ["never, if 6,000 GB from each cost $120", { gbPerMonth: 60_000 }, "never"],
    ["never, if 5,840 GB from each cost what a set does", { gbPerMonth: 58_400 }, "never"],
    ["23, just below: 122.30 / (116.80 - 111.40)", { gbPerMonth: 55_700 }, 23],
  ] as const)("pays off from %s", (_title, input, vpcs) => {
    const { paysFromVpcs } = compared({ gbPerMonth: 5000, ...input });
    expect(paysFromVpcs).toBe(vpcs);
  });

  test("costs less from that number of VPCs on, and not one before it", () => {
    const outcomes = [22, 23].map((vpcCount) => compared({ vpcCount, gbPerMonth: 5570 * vpcCount }).cheaper);
    expect(outcomes).toEqual(["per-vpc", "hub"]);
  });

  test.each([
    ["always, if the transit gateway costs nothing for data", { prices: { transitGatewayGb: 0 } }, "always"],
    ["none, for one VPC", { vpcCount: 1 }, "never"],
    ["unknown, if the price of the transit gateway is", { region: "eu-north-7" }, "unknown"],
  ] as const)("is cheaper below an amount of data that is %s", (_title, input, gb) => {
    expect(compared(input).paysBelowGbPerVpc).toBe(gb);
  });

  test("compares hours alone while the traffic is unknown", () => {
    expect(compared()).toMatchObject({
      gbPerVpc: "unknown",
      perVpc: { dataUsd: 0, monthlyUsd: 1168 },
      hub: { transitGatewayDataUsd: 0, monthlyUsd: 122.3 },
      paysFromVpcs: 2,
    });
  });

  test("takes the number of hosted zones if the catalogue does not have all names", () => {
    expect(compared({ services: ["iam"], hostedZones: 2 }).hub).toMatchObject({
      hostedZones: 2,
      dnsUsd: 1,
      servicesOfUnknownNames: [],
    });
  });

  test("leaves gateways in each VPC, with their data, and other types out", () => {
    const estimate = compared({
      services: ["sns", "s3", "dynamodb", { name: "partner", type: "Resource" }],
      gbPerService: { sns: 1000, s3: 9000 },
    });
    expect(estimate).toMatchObject({
      services: ["sns"],
      gatewayServices: ["s3", "dynamodb"],
      otherServices: ["partner"],
      gbPerVpc: 100,
      perVpc: { monthlyUsd: 156 },
      hub: { monthlyUsd: 14.6 + 10 + 20 + 0.5 },
    });
  });

  test("keeps unknown what depends on an unknown price, and the rest known", () => {
    expect(
      compared({
        region: "eu-north-7",
        gbPerMonth: 5000,
        prices: { interfaceHour: 0.011, interfaceGb: 0.01, crossAzEndpointGb: 0 },
      }),
    ).toMatchObject({
      perVpc: { monthlyUsd: 10 * 8 * 2 * 730 * 0.011 + 50 },
      hub: { monthlyUsd: "unknown", dnsUsd: 5.5 },
      savingUsd: "unknown",
      cheaper: "unknown",
      paysFromVpcs: "unknown",
    });
  });

  test("knows the saving even if the tiers of the data end, since both ways pay the same for them", () => {
    const estimate = compared({
      gbPerMonth: 2_000_000,
      priceList: { currency: "USD", rows: [FIRST_TIER] },
    });
    expect(estimate).toMatchObject({
      perVpc: { monthlyUsd: "unknown" },
      savingUsd: 1168 - 116.8 - 40_000 - 5.5,
    });
  });

  test("shows both ways for other numbers of VPCs with the same traffic from each", () => {
    const { byVpcCount } = compared({ gbPerMonth: 5000 });
    expect(byVpcCount.map(({ vpcCount }) => vpcCount)).toEqual([1, 2, 5, 10, 15, 20]);
    expect(byVpcCount[0]).toEqual({ vpcCount: 1, perVpcUsd: 121.8, hubUsd: 116.8 + 5 + 10 + 5.5 });
    expect(byVpcCount[5]).toEqual({ vpcCount: 20, perVpcUsd: 2436, hubUsd: 116.8 + 100 + 200 + 5.5 });
  });

  test("names the prices that it depends on, and no others", () => {
    const items = (input: Partial<SharedCostInput>) => compared(input).prices.map(({ item }) => item);
    expect(items({})).toEqual(["interfaceHour", "interfaceGb", "transitGatewayGb", "hostedZoneMonth"]);
    expect(items({ dns: "profile", transitGatewayAttachments: 1 })).toEqual([
      "interfaceHour",
      "interfaceGb",
      "transitGatewayHour",
      "transitGatewayGb",
      "route53ProfileHour",
      "route53ProfileVpcHour",
    ]);
  });
});

describe("estimateSharedCost() of wrong input", () => {
  test("throws one error with all problems", () => {
    expect(() => compared({ services: ["s3"], vpcCount: 0 })).toThrow(
      new Error(
        [
          "Cannot estimate the cost of the VPC endpoints: 2 problems",
          "  - vpcCount: Expected at least 1, received 0 (number-out-of-range)",
          '  - services: A hub shares interface endpoints only, and none is among the services: add one, such as "sqs" (nothing-to-share)',
        ].join("\n"),
      ),
    );
  });
});
