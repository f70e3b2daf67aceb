import { axisBelow, axisTo, axisUsd, placeIn, scaleTo } from "../../../../cli/cost/page/chart";

const PLOT = { left: 100, right: 300, top: 10, bottom: 110 };

describe("scaleTo()", () => {
  test.each([
    [42, { interval: 10, max: 50 }],
    [1, { interval: 0.2, max: 1 }],
    [2373, { interval: 500, max: 2500 }],
  ])("gives %d a round interval and end", (most, expected) => {
    expect(scaleTo(most)).toEqual(expected);
  });
});

describe("axisTo()", () => {
  test("has a tick for each interval, from 0 to its end", () => {
    expect(axisTo(42, "GB", String)).toMatchObject({ max: 50, ticks: [0, 10, 20, 30, 40, 50] });
  });
});

describe("placeIn()", () => {
  test("puts 0 at the lower left corner and the ends at the upper right one", () => {
    const at = placeIn(PLOT, axisTo(50, "GB", String), axisTo(10, "usd", axisUsd));
    expect([at([0, 0]), at([50, 10]), at([25, 5])]).toEqual([
      [100, 110],
      [300, 10],
      [200, 60],
    ]);
  });
});

describe("axisBelow()", () => {
  const texts = (right: number) => {
    const shapes = axisBelow({ ...PLOT, right }, axisTo(50, "US dollars a month", axisUsd)).join("");
    return Array.from(shapes.matchAll(/>([^<]+)<\/text>/g), ([, text]) => text);
  };

  test("writes every tick if there is room", () => {
    expect(texts(500)).toEqual(["$0", "$10", "$20", "$30", "$40", "$50", "US dollars a month"]);
  });

  test("writes each second tick if texts would meet", () => {
    expect(texts(220)).toEqual(["$0", "$20", "$40", "US dollars a month"]);
  });
});

describe("axisUsd()", () => {
  test.each([
    [1200, "$1,200"],
    [2.5, "$2.5"],
    [0, "$0"],
  ])("writes %d as %s", (usd, expected) => {
    expect(axisUsd(usd)).toBe(expected);
  });
});
