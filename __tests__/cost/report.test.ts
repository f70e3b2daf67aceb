import { estimateMonthlyCost } from "../../lib/cost/estimate";
import { reportCost } from "../../lib/cost/report";

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
        ["s3", "Gateway", "-", "200", "free", "free", "free", "$9.00", "-", "gateway", "a gateway endpoint is free"],
      ],
      totals: ["Total", "", "", "1,200", "$14.60", "$10.00", "$24.60", "$54.00"],
      findings: [
        "The endpoints cost $24.60 a month: $14.60 for the hours, $10.00 for the data.",
        "2 NAT gateways for the same traffic would cost $127.00 a month: $73.00 for the hours, $54.00 for the data. The hours include a public address for each.",
        "If the NAT gateways stay, the endpoints save $29.40 a month.",
        "If the endpoints replace the NAT gateways, they save $102.40 a month.",
        "If the NAT gateways stay, an interface endpoint pays off above 209 GB a month in each AZ.",
        "If you follow the advice, these services cost $24.60 a month, plus the hours of the NAT gateways.",
      ],
      remarks: [
        "List prices without tax and discounts. The advice weighs cost alone, not privacy or endpoint policies.",
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
      "2 NAT gateways for the same traffic would cost $73.00 a month: $73.00 for the hours. The hours include a public address for each.",
      "If the NAT gateways stay, an interface endpoint pays off above 209 GB a month in each AZ.",
    ]);
    expect(remarks[0]).toBe("The traffic of sqs is unknown and left out of the sums.");
  });

  test("names the prices that are unknown in a region, and the regions that are known", () => {
    const estimate = estimateMonthlyCost({
      ...TWO_AZS,
      region: "eu-north-7",
      services: ["sqs"],
      gbPerMonth: 1,
    });
    const { findings, remarks, prices } = reportCost(estimate);
    expect(findings).toEqual(["The cost of the endpoints is unknown, because a price is unknown."]);
    expect(remarks[0]).toBe(
      `In eu-north-7 the prices interfaceHour, interfaceGb, natHour, natGb are unknown: read a list of AWS with --prices, or give your own with prices or --price.`,
    );
    expect(prices[0]).toEqual(["interface endpoint in one AZ, an hour", "unknown", "-", "no source was found"]);
  });

  test.each([
    ["2026-11-28", []],
    ["2027-09-01", ["natGb"]],
    ["2028-01-01", ["interfaceHour", "interfaceGb", "natHour", "natGb", "publicIpv4Hour"]],
  ])("names the prices that are more than a year old on %s", (today, items) => {
    const { remarks } = reportCost(estimateMonthlyCost({ ...TWO_AZS, services: ["sqs"], gbPerMonth: 1 }), [], today);
    const remark = `The prices ${items.join(", ")} are more than a year old: read today's list of AWS with --prices aws; it has no NAT gateways, so give their prices with --price.`;
    expect(remarks.filter((text) => text.includes("a year old"))).toEqual(items.length === 0 ? [] : [remark]);
  });

  test("compares with nothing if there is no NAT gateway", () => {
    const estimate = estimateMonthlyCost({ ...TWO_AZS, services: ["sqs"], gbPerMonth: 1, natGateways: 0 });
    expect(reportCost(estimate).findings[1]).toBe("There is no NAT gateway to compare them with.");
  });

  test("gives each price with its date and its source", () => {
    const estimate = estimateMonthlyCost({ ...TWO_AZS, services: ["sqs"], prices: { natGb: 0.03 } });
    expect(reportCost(estimate).prices).toEqual([
      ["interface endpoint in one AZ, an hour", "$0.01", "2026-09-21", expect.stringContaining("Price List API")],
      ["data through interface endpoints, a GB", "$0.01 / $0.006 / $0.004", "2026-09-17", expect.any(String)],
      ["NAT gateway, an hour", "$0.045", "2026-09-21", expect.any(String)],
      ["data through a NAT gateway, a GB", "$0.03", "-", "your own price"],
      ["public IPv4 address of a NAT gateway, an hour", "$0.005", "2026-09-17", expect.any(String)],
    ]);
  });
});
