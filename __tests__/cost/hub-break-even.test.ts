import { countsAround, type HubTerms, hubPays, hubSaving } from "../../lib/cost/hub-break-even";

/** Eight endpoints in two AZs, eleven hosted zones, no traffic, a hub of its own. */
const TERMS: HubTerms = { setUsd: 116.8, spokeUsd: 0, fixedUsd: 5.5, furtherSpokeUsd: 0, hubs: 0 };

describe("hubSaving()", () => {
  test.each([
    ["one VPC saves nothing and pays for the zones", 1, {}, -5.5],
    ["each VPC besides the first saves a set", 10, {}, 9 * 116.8 - 5.5],
    ["each spoke costs on the transit gateway", 10, { spokeUsd: 20 }, 9 * 116.8 - 5.5 - 200],
    ["a hub among them is no spoke", 10, { spokeUsd: 20, hubs: 1 }, 9 * 116.8 - 5.5 - 180],
    ["spokes besides the first hundred cost more", 103, { furtherSpokeUsd: 2 }, 102 * 116.8 - 5.5 - 6],
  ] as const)("is right if %s", (_title, vpcs, terms, usd) => {
    expect(hubSaving({ ...TERMS, ...terms }, vpcs)).toBeCloseTo(usd, 9);
  });
});

describe("hubPays()", () => {
  test.each([
    ["the second VPC, if only zones are paid for", {}, 2, undefined],
    ["the first number above the crossing", { spokeUsd: 100 }, 8, undefined],
    ["the number after the crossing if that is a whole number", { setUsd: 10, spokeUsd: 5, fixedUsd: 5 }, 4, undefined],
    ["a number in the thousands without a search", { spokeUsd: 116.79, fixedUsd: 1000 }, 111681, undefined],
    ["never, if a spoke costs what it saves", { spokeUsd: 0.02 * 5840 }, "never", undefined],
    ["never, if a spoke costs more than it saves", { spokeUsd: 140 }, "never", undefined],
    ["the second VPC, if the hub is one of them and nothing is fixed", { fixedUsd: 0, hubs: 1 }, 2, undefined],
    ["a number above the hundred of a Profile", { setUsd: 10, fixedUsd: 1200, furtherSpokeUsd: 5 }, 143, undefined],
    [
      "never, if each spoke above the hundred costs more than it saves",
      { setUsd: 5, fixedUsd: 547.5, furtherSpokeUsd: 6 },
      "never",
      undefined,
    ],
    ["a stretch, if that begins before it ends", { setUsd: 10, fixedUsd: 547.5, furtherSpokeUsd: 12 }, 56, 321],
  ] as const)("is from %s", (_title, terms, from, upTo) => {
    expect(hubPays({ ...TERMS, ...terms })).toEqual({ from, upTo });
  });

  test("agrees with trying one number of VPCs after the other", () => {
    const kinds = [7.3, 14.6, 29.2].flatMap((setUsd) =>
      [0, 1, 7, 14.6].flatMap((spokeUsd) =>
        [0, 5.5, 547.5].flatMap((fixedUsd) =>
          [0, 1.022, 10].flatMap((furtherSpokeUsd) =>
            ([0, 1] as const).map((hubs) => ({ setUsd, spokeUsd, fixedUsd, furtherSpokeUsd, hubs })),
          ),
        ),
      ),
    );
    expect(kinds.map((terms) => hubPays(terms))).toEqual(kinds.map(tried));
  });
});

/** The same as `hubPays`, found by trying the first two thousand. */
function tried(terms: HubTerms) {
  const paying = Array.from({ length: 2000 }, (_vpc, index) => index + 1).filter(
    (vpcs) => hubSaving(terms, vpcs) > 1e-9,
  );
  const last = paying.at(-1);
  return { from: paying[0] ?? "never", upTo: last === 2000 ? undefined : last };
}

describe("countsAround()", () => {
  test.each([
    ["a few VPCs", 2, 2, false, [1, 2, 4, 6, 8, 10]],
    ["a crossing beyond them", 20, 23, false, [1, 10, 20, 23, 30, 40, 50]],
    ["a crossing far beyond them", 3, 5000, false, [1, 2, 3, 4, 6, 8, 10]],
    ["none that pays", 10, "never", false, [1, 5, 10, 15, 20]],
    ["a Profile with more than a hundred VPCs", 60, 4, true, [1, 4, 20, 40, 60, 80, 100, 120]],
  ] as const)("has round steps for %s", (_title, vpcCount, paysFrom, isProfile, counts) => {
    expect(countsAround(vpcCount, paysFrom, isProfile)).toEqual(counts);
  });
});
