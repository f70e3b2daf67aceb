import { pricesOf } from "../../lib/cost/prices";
import { PRICES_READ_AT } from "../../lib/cost/prices.generated";

describe("pricesOf()", () => {
  test.each([
    ["us-east-1", 0.01, 0.045],
    ["us-west-2", 0.01, 0.045],
    ["ap-northeast-1", 0.014, 0.062],
    ["ap-southeast-1", 0.013, 0.059],
    ["eu-west-2", 0.011, 0.05],
  ])("has the hours of endpoints and NAT gateways in %s", (region, endpoint, nat) => {
    const prices = pricesOf(region);
    expect([prices("interfaceHour").tiers, prices("natHour").tiers]).toEqual([
      [{ upToGb: null, usd: endpoint }],
      [{ upToGb: null, usd: nat }],
    ]);
  });

  test("keeps unknown what no list states: interface endpoints in eu-west-1, NAT gateways in eu-central-1", () => {
    const tiers = [pricesOf("eu-west-1")("interfaceHour").tiers, pricesOf("eu-central-1")("natHour").tiers];
    expect(tiers).toEqual(["unknown", "unknown"]);
  });
});

describe("PRICES_READ_AT", () => {
  test("is the day on which the prices were collected", () => {
    expect(PRICES_READ_AT).toBe("2026-11-23");
  });
});
