import { progressOn } from "../../cli/progress";

describe("progressOn()", () => {
  let now = 0;

  beforeEach(() => {
    now = 0;
    jest.spyOn(performance, "now").mockImplementation(() => now);
  });

  afterEach(() => jest.restoreAllMocks());

  function shown(errorColumns: number, ...times: readonly number[]): string {
    const written: string[] = [];
    const progress = progressOn({ errorColumns, writeError: (text) => written.push(text) });
    for (const time of times) {
      now = time;
      progress.show(`${time}`);
    }
    progress.end();
    return written.join("").replaceAll("\r\u001b[K", "<");
  }

  test("shows nothing of what ends within a second", () => {
    expect(shown(80, 10, 900)).toBe("");
  });

  test("shows each text in the place of the one before, and removes the last", () => {
    expect(shown(80, 900, 1100, 1300)).toBe("<1100<1300<");
  });

  test("shows at most ten texts a second", () => {
    expect(shown(80, 1100, 1150, 1201)).toBe("<1100<1201<");
  });

  test("shows nothing in a pipe", () => {
    expect(shown(Number.POSITIVE_INFINITY, 1100, 2000)).toBe("");
  });
});
