import { estimateSharedCost } from "../../lib/cost/estimate-shared";
import { reportSharedCost } from "../../lib/cost/shared-report";

const TWO_AZS = { azCount: 2, region: "us-east-1" } as const;

describe("reportSharedCost()", () => {
  const TEN = { ...TWO_AZS, services: ["sns", "kms", "s3"], vpcCount: 10 } as const;

  test("says what both ways cost, from how many VPCs on the hub pays off, and what is assumed", () => {
    const estimate = estimateSharedCost({ ...TEN, gbPerService: { sns: 4000, kms: 1000 } });
    expect(reportSharedCost(estimate)).toEqual({
      title: "2 interface endpoints for 10 VPCs in us-east-1, 500 GB a month from each: one set per VPC, or one hub",
      columns: [
        { title: "A MONTH" },
        { title: "ONE SET PER VPC", align: "right" },
        { title: "ONE HUB", align: "right" },
      ],
      rows: [
        ["Endpoints: hours", "$292.00", "$29.20"],
        ["Endpoints: data", "$50.00", "$50.00"],
        ["Transit gateway: data", "-", "$100.00"],
        ["Names: 2 hosted zones", "-", "$1.00"],
      ],
      totals: ["Total", "$342.00", "$180.20"],
      findings: [
        "One set in each of 10 VPCs costs $342.00 a month, one hub $180.20: the hub saves $161.80.",
        "With 500 GB a month from each VPC, the hub pays off from 2 VPCs on.",
        "With 10 VPCs, the hub is cheaper below 1,309 GB a month from each; above that, one set in each VPC is.",
      ],
      remarks: [
        "The table of services shows one set that carries the data of all 10 VPCs, as a hub does, and compares it with the NAT gateways of one VPC.",
        "The hub is assumed to be a separate VPC without clients; if it is one of the VPCs, add --hub-among-vpcs. Each VPC sends the same amount, and each GB crosses the transit gateway once, in either direction.",
        "The transit gateway and its attachments are assumed to exist; if not, give --transit-gateway-attachments.",
        "One private hosted zone is counted for each private DNS name, 2 in all, as if the account had no others.",
        "s3: a gateway endpoint is free and cannot be reached over a transit gateway, so it stays in each VPC.",
        "Data between AZs on the way to the hub, data between regions and DNS queries are left out.",
      ],
    });
  });

  test("says why the hub never pays off", () => {
    const { findings } = reportSharedCost(
      estimateSharedCost({ ...TEN, gbPerService: { sns: 20_000 }, transitGatewayAttachments: 3 }),
    );
    expect(findings).toEqual([
      "One set in each of 10 VPCs costs $492.00 a month, one hub $739.70: the hub costs $247.70 more.",
      "With 2,000 GB a month from each VPC, the hub never pays off: each further VPC adds $47.30 for the way to the hub and saves $29.20 of endpoint hours.",
      "With 10 VPCs, the hub is cheaper below 762 GB a month from each; above that, one set in each VPC is.",
    ]);
  });

  test("says if a Profile never pays off, or only up to a number of VPCs", () => {
    const prices = { route53ProfileVpcHour: 0.05 };
    const findingsWith = (profileHour: number) =>
      reportSharedCost(
        estimateSharedCost({
          ...TEN,
          dns: "profile",
          prices: { ...prices, route53ProfileHour: profileHour },
        }),
      ).findings;
    expect(findingsWith(0.75)[1]).toBe("Before any data, the hub pays off from 20 to 420 VPCs.");
    expect(findingsWith(4)[1]).toBe(
      "Before any data, the hub never pays off: 100 VPCs save less than the Profile costs, and each further one costs more than it saves.",
    );
  });

  test("says what is bought, what has unknown names and what is left out", () => {
    const { rows, remarks } = reportSharedCost(
      estimateSharedCost({
        ...TEN,
        services: ["sns", { name: "partner", type: "Interface" }, { name: "db", type: "Resource" }],
        hubAmongVpcs: true,
        transitGatewayAttachments: 4,
      }),
    );
    expect(rows).toContainEqual(["Transit gateway: 4 attachments", "-", "$146.00"]);
    expect(rows).toContainEqual(["Transit gateway: data", "-", "?"]);
    expect(remarks).toEqual(
      expect.arrayContaining([
        "The hub is one of the VPCs, and its own data does not cross the transit gateway. Each VPC sends the same amount, and each GB crosses the transit gateway once, in either direction.",
        "4 of 10 attachments are bought for this: the hub's own, and those of 3 of 9 VPCs; other numbers of VPCs are shown with the same share.",
        "One private hosted zone is counted for each private DNS name, 1 in all, as if the account had no others; the names of partner are unknown, so their zones are left out.",
        "db: no interface endpoint, so it stays in each VPC and is left out.",
      ]),
    );
  });

  test("names the prices that are unknown in a region", () => {
    const { findings, remarks } = reportSharedCost(
      estimateSharedCost({ ...TEN, region: "eu-north-7", gbPerMonth: 3000 }),
    );
    expect(findings).toEqual(["Whether one hub is cheaper is unknown, because a price is unknown."]);
    expect(remarks[0]).toBe(
      `In eu-north-7 the prices transitGatewayGb are unknown: read a list of AWS with --prices, or give your own with prices or --price.`,
    );
  });
});
