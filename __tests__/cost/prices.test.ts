import { pricesOf } from "../../lib/cost/prices";
import { PRICES_READ_AT } from "../../lib/cost/prices.generated";
import { regionNames } from "../../lib/services/regions";

describe("pricesOf()", () => {
  test.each([
    ["us-east-1", 0.01, 0.045],
    ["us-west-2", 0.01, 0.045],
    ["ap-northeast-1", 0.014, 0.062],
    ["ap-southeast-1", 0.013, 0.059],
    ["eu-west-2", 0.011, 0.05],
  ])("has the hours of endpoints and NAT gateways in %s", (region, endpoint, nat) => {
    const prices = pricesOf({ region });
    expect([prices("interfaceHour").tiers, prices("natHour").tiers]).toEqual([
      [{ upToGb: null, usd: endpoint }],
      [{ upToGb: null, usd: nat }],
    ]);
  });

  test.each(regionNames().filter((region) => /^(?!me-west-1|cn-|us-iso|eu-iso|eusc)/.test(region)))(
    "has what endpoints, NAT gateways and transit gateways cost in %s",
    (region) => {
      const prices = pricesOf({ region });
      for (const item of ["interfaceHour", "interfaceGb", "gatewayLoadBalancerHour", "natHour", "natGb"] as const) {
        expect(prices(item).tiers).not.toBe("unknown");
      }
      expect(prices("interfaceGb").tiers).toHaveLength(3);
      expect(prices("transitGatewayHour").tiers).not.toBe("unknown");
    },
  );

  test.each([
    ["a region in China, even if it is the same in all other regions", "cn-north-1", "publicIpv4Hour"],
    ["resource endpoints in most regions", "eu-west-1", "resourceHour"],
    ["service network endpoints", "us-east-1", "serviceNetworkHour"],
  ] as const)("keeps unknown what no source states: %s", (_what, region, item) => {
    expect(pricesOf({ region })(item).tiers).toBe("unknown");
  });

  const tiers = [{ upToGb: null, usd: 0.5 }];
  const row = { item: "interfaceHour", tiers, asOf: "2026-11-01", source: "a list" } as const;

  test("prefers your own price to that of a list, and a list to the data", () => {
    const priceList = { currency: "USD", rows: [{ ...row, region: "us-east-1" }] } as const;
    const sources = { region: "us-east-1", priceList };
    expect(pricesOf(sources)("interfaceHour")).toEqual({ ...row, region: "us-east-1" });
    expect(pricesOf({ ...sources, prices: { interfaceHour: 2 } })("interfaceHour").source).toBe("your own price");
    expect(pricesOf(sources)("natHour").tiers).toEqual([{ upToGb: null, usd: 0.045 }]);
  });

  test("mixes no currencies", () => {
    const rows = [
      { ...row, region: "cn-north-1" },
      { ...row, region: "us-east-1" },
    ];
    const priceList = { currency: "CNY", rows } as const;
    expect(pricesOf({ region: "cn-north-1", priceList })("interfaceHour").tiers).toBe(tiers);
    expect(pricesOf({ region: "us-east-1", priceList })("interfaceHour").tiers).toEqual([{ upToGb: null, usd: 0.01 }]);
    const dollars = { currency: "USD", rows } as const;
    expect(pricesOf({ region: "cn-north-1", priceList: dollars })("interfaceHour").tiers).toBe("unknown");
  });
});

describe("PRICES_READ_AT", () => {
  test("is the day on which the prices were collected", () => {
    expect(PRICES_READ_AT).toBe("2026-11-28");
  });
});
