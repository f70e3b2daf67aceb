import { Lazy } from "cdktf";
import { withoutCreationTraces } from "../../lib/emit/without-creation-traces";

const { captureStackTrace } = Error;

describe("withoutCreationTraces()", () => {
  test("spares the tokens that are created within a trace, and only those", () => {
    const create = () => Lazy.anyValue({ produce: () => "a" });
    expect(withoutCreationTraces(create).creationStack).toEqual([]);
    expect(create().creationStack).not.toEqual([]);
  });

  test("leaves an error that is thrown within its stack, and the next token its trace", () => {
    let stack: string | undefined;
    try {
      withoutCreationTraces(() => {
        throw new Error("wrong");
      });
    } catch (error) {
      stack = error instanceof Error ? error.stack : undefined;
    }
    expect(stack).toContain("without-creation-traces.test.ts");
    expect(Error.captureStackTrace).toBe(captureStackTrace);
  });
});
