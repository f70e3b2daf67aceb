import { estimateFixedCost } from "../../lib/cost/budget";
import { estimateMonthlyCost } from "../../lib/cost/estimate";
import { estimateSharedCost } from "../../lib/cost/estimate-shared";
import { showGb, showPrice, showUsd } from "../../lib/cost/money";
import { pricesOf, pricesReadAt, regionsWithPrices } from "../../lib/cost/prices";
import { reportCost } from "../../lib/cost/report";
import { reportSharedCost } from "../../lib/cost/shared-report";

const TWO_AZS = { azCount: 2, region: "us-east-1" } as const;

describe("reportCost()", () => {
  test("says what endpoints and NAT gateways cost, and which are cheaper", () => {
    const estimate = estimateMonthlyCost({
      ...TWO_AZS,
      services: ["sqs", "s3"],
      gbPerService: { sqs: 1000, s3: 200 },
    });
    expect(reportCost(estimate)).toMatchObject({
      title: "1 interface endpoint and 1 gateway endpoint in us-east-1: 730 hours, 1,200 GB a month",
      rows: [
        [
          "sqs",
          "Interface",
          "2",
          "1,000",
          "$14.60",
          "$10.00",
          "$24.60",
          "$45.00",
          "417 GB",
          "endpoint",
          "saves $20.40 against NAT",
        ],
        [
          "s3",
          "Gateway",
          "-",
          "200",
          "free",
          "free",
          "free",
          "$9.00",
          "-",
          "gateway",
          "a gateway endpoint is free",
        ],
      ],
      totals: ["Total", "", "", "1,200", "$14.60", "$10.00", "$24.60", "$54.00"],
      findings: [
        "The endpoints cost $24.60 a month: $14.60 for the hours, $10.00 for the data.",
        "2 NAT gateways for the same traffic would cost $127.00 a month: $73.00 for the hours, $54.00 for the data; a public address of each is part of it.",
        "If the NAT gateways stay anyway, the endpoints save $29.40 a month.",
        "If the endpoints make the NAT gateways needless, they save $102.40 a month.",
        "An interface endpoint pays above 209 GB a month in each AZ if the NAT gateways stay.",
        "By the advice these services cost $24.60 a month, besides the hours of the NAT gateways.",
      ],
      remarks: [
        "List prices without tax and discounts. Money alone decides the advice: privacy and endpoint policies are not weighed.",
      ],
    });
  });

  test("shows question marks instead of figures while the traffic is unknown", () => {
    const { title, rows, totals, findings, remarks } = reportCost(
      estimateMonthlyCost({ ...TWO_AZS, services: ["sqs"] }),
    );
    expect(title).toBe("1 interface endpoint in us-east-1: 730 hours, traffic unknown");
    expect(rows[0]).toEqual([
      "sqs",
      "Interface",
      "2",
      "?",
      "$14.60",
      "?",
      "$14.60",
      "?",
      "417 GB",
      "undecided",
      "its traffic is unknown",
    ]);
    expect(totals).toEqual(["Total", "", "", "?", "$14.60", "?", "$14.60", "?"]);
    expect(findings).toEqual([
      "The endpoints cost $14.60 a month: $14.60 for the hours.",
      "2 NAT gateways for the same traffic would cost $73.00 a month: $73.00 for the hours; a public address of each is part of it.",
      "An interface endpoint pays above 209 GB a month in each AZ if the NAT gateways stay.",
    ]);
    expect(remarks[0]).toBe("The traffic of sqs is unknown and left out of the sums.");
  });

  test("names the prices that are unknown in a region, and the regions that are known", () => {
    const estimate = estimateMonthlyCost({
      ...TWO_AZS,
      region: "eu-north-1",
      services: ["sqs"],
      gbPerMonth: 1,
    });
    const { findings, remarks, prices } = reportCost(estimate);
    expect(findings).toEqual(["What the endpoints cost is unknown, since a price is."]);
    expect(remarks[0]).toBe(
      `In eu-north-1 the prices interfaceHour, interfaceGb, natHour, natGb are unknown: give your own, with prices or --price. Known in part are ${regionsWithPrices().join(", ")}.`,
    );
    expect(prices[0]).toEqual([
      "interface endpoint in one AZ, an hour",
      "unknown",
      "-",
      "no source was found",
    ]);
  });

  test("compares with nothing where there is no NAT gateway", () => {
    const estimate = estimateMonthlyCost({ ...TWO_AZS, services: ["sqs"], gbPerMonth: 1, natGateways: 0 });
    expect(reportCost(estimate).findings[1]).toBe("There is no NAT gateway to compare them with.");
  });

  test("gives each price with its date and its source", () => {
    const estimate = estimateMonthlyCost({ ...TWO_AZS, services: ["sqs"], prices: { natGb: 0.03 } });
    expect(reportCost(estimate).prices).toEqual([
      [
        "interface endpoint in one AZ, an hour",
        "$0.01",
        "2025-10-01",
        expect.stringContaining("Price List API"),
      ],
      ["data through interface endpoints, a GB", "$0.01 / $0.006 / $0.004", "2025-10-01", expect.any(String)],
      ["NAT gateway, an hour", "$0.045", "2026-08-31", expect.any(String)],
      ["data through a NAT gateway, a GB", "$0.03", "-", "your own price"],
      ["public IPv4 address of a NAT gateway, an hour", "$0.005", "2026-08-31", expect.any(String)],
    ]);
  });
});

describe("reportSharedCost()", () => {
  const TEN = { ...TWO_AZS, services: ["sqs", "kms", "s3"], vpcCount: 10 } as const;

  test("says what both ways cost, from how many VPCs the hub pays, and what is taken for granted", () => {
    const estimate = estimateSharedCost({ ...TEN, gbPerService: { sqs: 4000, kms: 1000 } });
    expect(reportSharedCost(estimate)).toEqual({
      title:
        "2 interface endpoints for 10 VPCs in us-east-1, 500 GB a month from each: one set per VPC, or one hub",
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
        "With 500 GB a month from each VPC the hub pays from 2 VPCs.",
        "With 10 VPCs the hub is cheaper below 1,309 GB a month from each; above that, one set in each VPC is.",
      ],
      remarks: [
        "The services one by one are one set that carries the data of all 10 VPCs, as a hub does, beside the NAT gateways of one VPC.",
        "The hub is taken to be a VPC of its own without clients: --hub-among-vpcs. Each VPC sends the same amount, and a GB crosses the transit gateway once, whatever its direction.",
        "The transit gateway and its attachments are taken to be there anyway: --transit-gateway-attachments.",
        "A private hosted zone for each private name, 2 in all, is counted as if the account had no other zones.",
        "s3: a gateway endpoint is free and cannot be reached over a transit gateway, so it stays in each VPC.",
        "Data between AZs on the way to the hub, data between regions and DNS queries are left out.",
      ],
    });
  });

  test("says why the hub never pays", () => {
    const { findings } = reportSharedCost(
      estimateSharedCost({ ...TEN, gbPerService: { sqs: 20_000 }, transitGatewayAttachments: 3 }),
    );
    expect(findings).toEqual([
      "One set in each of 10 VPCs costs $492.00 a month, one hub $739.70: the hub costs $247.70 more.",
      "With 2,000 GB a month from each VPC the hub never pays: each further VPC costs $47.30 on its way to the hub and saves $29.20 of endpoint hours.",
      "With 10 VPCs the hub is cheaper below 762 GB a month from each; above that, one set in each VPC is.",
    ]);
  });

  test("says where a Profile never pays, or only for a stretch", () => {
    const prices = { route53ProfileVpcHour: 0.05 };
    const findingsWith = (profileHour: number) =>
      reportSharedCost(
        estimateSharedCost({
          ...TEN,
          dns: "profile",
          prices: { ...prices, route53ProfileHour: profileHour },
        }),
      ).findings;
    expect(findingsWith(0.75)[1]).toBe("Before any data the hub pays from 20 VPCs up to 420.");
    expect(findingsWith(4)[1]).toBe(
      "Before any data the hub never pays: 100 VPCs do not save what the Profile costs, and each further one costs more than it saves.",
    );
  });

  test("says what is bought, what has unknown names and what is left out", () => {
    const { rows, remarks } = reportSharedCost(
      estimateSharedCost({
        ...TEN,
        services: ["sqs", { name: "partner", type: "Interface" }, { name: "db", type: "Resource" }],
        hubAmongVpcs: true,
        transitGatewayAttachments: 4,
      }),
    );
    expect(rows).toContainEqual(["Transit gateway: 4 attachments", "-", "$146.00"]);
    expect(rows).toContainEqual(["Transit gateway: data", "-", "?"]);
    expect(remarks).toEqual(
      expect.arrayContaining([
        "The hub is one of the VPCs, and its own data do not cross the transit gateway. Each VPC sends the same amount, and a GB crosses the transit gateway once, whatever its direction.",
        "Of 10 attachments 4 are bought for this: the hub's own, and those of 3 of 9 VPCs, a share that holds for other numbers of VPCs.",
        "A private hosted zone for each private name, 1 in all, is counted as if the account had no other zones; the names of partner are unknown, and their zones left out.",
        "db: no interface endpoint, so it stays in each VPC and is left out.",
      ]),
    );
  });

  test("names the prices that are unknown in a region", () => {
    const { findings, remarks } = reportSharedCost(
      estimateSharedCost({ ...TEN, region: "eu-west-2", gbPerMonth: 3000 }),
    );
    expect(findings).toEqual(["Whether one hub is cheaper is unknown, since a price is."]);
    expect(remarks[0]).toBe(
      `In eu-west-2 the prices transitGatewayGb are unknown: give your own, with prices or --price. Known in part are ${regionsWithPrices().join(", ")}.`,
    );
  });
});

describe("estimateFixedCost()", () => {
  test("gives the cost of the hours and a table of them", () => {
    const endpoints = [
      { name: "sqs", type: "Interface" },
      { name: "kms", type: "Interface", azCount: 3 },
      { name: "s3", type: "Gateway" },
    ] as const;
    expect(estimateFixedCost({ endpoints, ...TWO_AZS })).toEqual({
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

  test("gives the known part where a price is unknown", () => {
    const endpoints = [
      { name: "sqs", type: "Interface" },
      { name: "shared", type: "Resource" },
    ] as const;
    expect(estimateFixedCost({ endpoints, ...TWO_AZS })).toMatchObject({
      monthlyUsd: "unknown",
      atLeastUsd: 14.6,
    });
  });
});

describe("pricesOf()", () => {
  test.each([
    ["us-east-1", 0.01, 0.045],
    ["us-west-2", 0.01, 0.045],
    ["ap-northeast-1", 0.014, 0.062],
    ["ap-southeast-1", 0.013, 0.059],
    ["eu-west-2", 0.011, 0.05],
  ])("has the hours of endpoints and NAT gateways in %s", (region, endpoint, nat) => {
    const { interfaceHour, natHour } = pricesOf(region);
    expect([interfaceHour.tiers, natHour.tiers]).toEqual([
      [{ upToGb: null, usd: endpoint }],
      [{ upToGb: null, usd: nat }],
    ]);
  });

  test("keeps unknown what no list states: interface endpoints in eu-west-1, NAT gateways in eu-central-1", () => {
    const tiers = [pricesOf("eu-west-1").interfaceHour.tiers, pricesOf("eu-central-1").natHour.tiers];
    expect(tiers).toEqual(["unknown", "unknown"]);
  });

  test("tells the day on which the prices were collected", () => {
    expect(pricesReadAt()).toBe("2026-11-23");
  });
});

describe("figures", () => {
  test.each([
    [showUsd(1234.5), "$1,234.50"],
    [showUsd("unknown"), "unknown"],
    [showPrice(0.0035), "$0.0035"],
    [showGb(208.57), "209 GB"],
    [showGb(55.555), "55.6 GB"],
    [showGb(1048576), "1,048,576 GB"],
  ])("show as %s", (shown, expected) => {
    expect(shown).toBe(expected);
  });
});
