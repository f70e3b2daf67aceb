import { circle, drawing, line, rectangle, text } from "../../../../cli/cost/page/svg";

describe("a shape of a drawing", () => {
  test.each([
    [
      "line()",
      line(
        [
          [0, 0],
          [10.04, 5.06],
        ],
        "grid",
      ),
      '<polyline points="0,0 10,5.1" fill="none" stroke="var(--grid)" stroke-width="1"></polyline>',
    ],
    [
      "rectangle()",
      rectangle([1, 2], 30.123, 12, "hours"),
      '<rect x="1" y="2" width="30.1" height="12" fill="var(--hours)"></rect>',
    ],
    ["circle()", circle([1, 2], 4.5, "text"), '<circle cx="1" cy="2" r="4.5" fill="var(--text)"></circle>'],
    ["text()", text("<free>", [1, 2]), '<text x="1" y="2" dy="0.36em" fill="var(--text)">&#60;free&#62;</text>'],
  ])("%s has its colour from the style sheet", (_, shape, expected) => {
    expect(shape).toBe(expected);
  });

  test("text() turns around its place if it is upright", () => {
    expect(text("usd", [5, 9], { upright: true, anchor: "middle" })).toContain(
      'text-anchor="middle" transform="rotate(-90 5 9)"',
    );
  });
});

describe("drawing()", () => {
  test("scales with the page", () => {
    expect(drawing(340, 100, [])).toMatch(/^<svg width="340" height="100" viewBox="0 0 340 100" xmlns=/);
  });
});
