import { showGb, showPrice, showUsd } from "../../lib/cost/money";

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
