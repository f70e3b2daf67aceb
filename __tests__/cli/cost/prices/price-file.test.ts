import { pricesIn } from "../../../../cli/cost/prices/price-file";
import { offerCsv, offerJson, vpcPrices } from "./offers";

const REGION = "eu-west-1";

/** The prices that a list has for the region, by item; what is wrong with it otherwise. */
function read(text: string, region = REGION) {
  const found = pricesIn(text, region, '"prices"');
  if ("error" in found) return found.error;
  return Object.fromEntries(found.value.rows.map(({ item, tiers }) => [item, tiers.map(({ usd }) => usd)]));
}

describe("pricesIn()", () => {
  test.each([
    ["CSV", offerCsv],
    ["JSON", offerJson],
  ])("reads a list of AWS as %s", (_format, write) => {
    expect(read(write(vpcPrices(REGION, "EU", 0.011)))).toEqual({
      interfaceHour: [0.011],
      interfaceGb: [0.01, 0.006, 0.004],
      gatewayLoadBalancerHour: [0.012],
      gatewayLoadBalancerGb: [0.0035],
      resourceHour: [0.022],
      resourceGb: [0.01, 0.006, 0.004],
      transitGatewayHour: [0.06],
      transitGatewayGb: [0.02],
      publicIpv4Hour: [0.005],
    });
  });

  test("says which list it was, and of which day", () => {
    const text = offerCsv([{ usage: "VpcEndpoint-Hours", region: "us-east-1", tiers: [[0.01]] }]);
    expect(pricesIn(text, "us-east-1", "https://example.com/index.csv")).toEqual({
      value: {
        currency: "USD",
        rows: [
          {
            region: "us-east-1",
            item: "interfaceHour",
            tiers: [{ upToGb: null, usd: 0.01 }],
            asOf: "2026-11-20",
            source: "AWS price list AmazonVPC of 2026-11-20, from https://example.com/index.csv",
          },
        ],
      },
    });
  });

  test("reads NAT gateways, data between zones and hosted zones from other lists", () => {
    const prices = [
      { usage: "EU-NatGateway-Hours", operation: "NatGateway", region: REGION, tiers: [[0.048]] },
      { usage: "EU-NatGateway-Bytes", operation: "NatGateway", region: REGION, tiers: [[0.048]] },
      { usage: "EU-NatGateway-Prvd-Bytes", operation: "NatGateway", region: REGION, tiers: [[0]] },
      { usage: "EU-RegionalNatGateway-Hours", operation: "NatGateway", region: REGION, tiers: [[0.05]] },
      { usage: "EU-DataTransfer-Regional-Bytes", operation: "InterZone-In", region: REGION, tiers: [[0.01]] },
      { usage: "EU-DataTransfer-Regional-Bytes", operation: "InterZone-Out", region: REGION, tiers: [[0.01]] },
      { usage: "HostedZone", region: "", tiers: [[0.5, 25], [0.1]] },
      { usage: "EU-NatGateway-Hours", operation: "NatGateway", region: REGION, tiers: [[0.02]], term: "Reserved" },
    ] as const;
    expect(read(offerCsv(prices, "USD", "AmazonEC2"))).toEqual({
      natHour: [0.048],
      natGb: [0.048],
      crossAzGb: [0.01],
      hostedZoneMonth: [0.5],
      furtherHostedZoneMonth: [0.1],
    });
  });

  test("leaves out a price for which the list has two answers", () => {
    const usage = "EU-VpcEndpoint-Hours";
    const prices = [0.01, 0.02].map((usd) => ({ usage, region: REGION, tiers: [[usd]] as const }));
    const other = { usage: "EU-VpcEndpoint-Bytes", region: REGION, tiers: [[0.01]] } as const;
    expect(read(offerCsv([...prices, other]))).toEqual({ interfaceGb: [0.01] });
  });

  test("reads yuan", () => {
    const found = pricesIn(offerCsv(vpcPrices("cn-north-1", "CNN1", 0.1), "CNY"), "cn-north-1", '"prices"');
    expect(found).toMatchObject({ value: { currency: "CNY" } });
  });

  const TAKES = "give index.csv or index.json of the list AmazonVPC of the region";
  test.each([
    ["nothing", "", `"prices" is no price list of AWS: ${TAKES}`],
    ["another CSV", "a,b\n1,2", `"prices" is no price list of AWS: ${TAKES}`],
    ["another JSON", "{}", `"prices" is no price list of AWS: ${TAKES}`],
    ["cut JSON", '{"products":', '"prices" is no JSON: Unexpected end of JSON input'],
    [
      "the list of another region",
      offerCsv(vpcPrices("us-east-2", "USE2", 0.01)),
      '"prices" has no prices of eu-west-1, but those of us-east-2: give the list AmazonVPC of eu-west-1',
    ],
    [
      "the list of another service",
      offerCsv([{ usage: "EU-BoxUsage:m7g.large", region: REGION, tiers: [[1]] }], "USD", "AmazonEC2"),
      '"prices" has no prices of eu-west-1, but none that an estimate needs: give the list AmazonEC2 of eu-west-1',
    ],
    [
      "another currency",
      offerCsv(vpcPrices(REGION, "EU", 1), "EUR"),
      '"prices" has prices in EUR, not in USD or in CNY',
    ],
  ])("says what is wrong with %s", (_what, text, message) => {
    expect(read(text)).toBe(message);
  });
});
