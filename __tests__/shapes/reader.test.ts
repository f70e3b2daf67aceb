import type { Problem } from "../../lib/shapes/problem";
import {
  anything,
  demand,
  flag,
  integer,
  literal,
  literalAmount,
  literalFlag,
  literalNumber,
  literalOneOf,
  oneOf,
  refuse,
  text,
} from "../../lib/shapes/reader";
import { malformedDuration } from "../../lib/shapes/rules/malformed-duration";
import { missingOption } from "../../lib/shapes/rules/missing-option";
import { REFUSED, tokenValue } from "../../lib/shapes/unresolved";
import { found, readAs, written } from "../found";

const TOKEN = tokenValue("${var.x}");
const WRONG = ["wrong-type option"];

describe("anything", () => {
  test.each([undefined, null, 7, "a", [TOKEN], {}])("takes %j as it is", (value) => {
    expect(readAs(anything, value)).toMatchObject({ read: value, found: [] });
  });
});

describe("text()", () => {
  test.each(["", "a", TOKEN])("takes %j as it is", (value) => {
    expect(readAs(text(), value)).toMatchObject({ read: value, found: [] });
  });

  test.each([7, null, ["a"], {}, true])("rejects %j", (value) => {
    expect(readAs(text(), value)).toMatchObject({ read: REFUSED, found: WRONG });
  });

  test("asks its check about text alone", () => {
    const duration = text(malformedDuration.check);
    expect(readAs(duration, "30m")).toMatchObject({ read: "30m", found: [] });
    expect(readAs(duration, "30")).toMatchObject({ read: REFUSED, found: ["malformed-duration option"] });
    expect(readAs(duration, TOKEN)).toMatchObject({ read: TOKEN, found: [] });
  });

  test("says what it expects", () => {
    expect(written(readAs(text(), 7).problems)).toEqual(["option: Expected a string, received 7 (wrong-type)"]);
  });
});

describe("flag", () => {
  test.each([true, false, TOKEN])("takes %j as it is", (value) => {
    expect(readAs(flag, value)).toMatchObject({ read: value, found: [] });
  });

  test.each(["true", 0, null])("rejects %j", (value) => {
    expect(readAs(flag, value)).toMatchObject({ read: REFUSED, found: WRONG });
  });
});

describe("literal()", () => {
  test.each(["", "a"])("takes %j as it is", (value) => {
    expect(readAs(literal(), value)).toMatchObject({ read: value, found: [] });
  });

  test.each([TOKEN, 7, null, ["a"]])("rejects %j", (value) => {
    expect(readAs(literal(), value)).toMatchObject({ read: undefined, found: WRONG });
  });

  test("asks its check about text", () => {
    const duration = literal(malformedDuration.check);
    expect(readAs(duration, "30m")).toMatchObject({ read: "30m", found: [] });
    expect(readAs(duration, "30")).toMatchObject({ read: undefined, found: ["malformed-duration option"] });
  });

  test("says what it expects", () => {
    expect(written(readAs(literal(), TOKEN).problems)).toEqual([
      "option: Expected a string that is known at synth, received a Terraform token (wrong-type)",
    ]);
  });
});

describe("literalNumber()", () => {
  const even = literalNumber("an even number", (value) => value % 2 === 0);

  test("takes a number that fits", () => {
    expect(readAs(even, 2)).toMatchObject({ read: 2, found: [] });
  });

  test.each([1, "2", TOKEN, null])("rejects %j", (value) => {
    expect(readAs(even, value)).toMatchObject({ read: undefined, found: WRONG });
  });

  test("says what it expects", () => {
    expect(written(readAs(even, 1).problems)).toEqual([
      "option: Expected an even number, known at synth, received 1 (wrong-type)",
    ]);
  });
});

describe("literalAmount()", () => {
  const amount = literalAmount(1, 20);
  const count = literalAmount(1, 20, { whole: true });

  test.each([1, 1.5, 20])("takes the amount %j", (value) => {
    expect(readAs(amount, value)).toMatchObject({ read: value, found: [] });
  });

  test.each([1, 20])("takes the whole number %j", (value) => {
    expect(readAs(count, value)).toMatchObject({ read: value, found: [] });
  });

  test.each([0, 0.5, 20.5, Number.POSITIVE_INFINITY])("rejects the amount %d", (value) => {
    expect(readAs(amount, value)).toMatchObject({
      read: undefined,
      found: ["number-out-of-range option"],
    });
  });

  test.each(["1", Number.NaN, TOKEN, null])("rejects %p, which is no number", (value) => {
    expect(readAs(amount, value)).toMatchObject({ read: undefined, found: WRONG });
    expect(written(readAs(amount, "1").problems)).toEqual(['option: Expected a number, received "1" (wrong-type)']);
  });

  test.each(["1", 1.5, Number.NaN, Number.POSITIVE_INFINITY])("rejects %p, which is not whole", (value) => {
    expect(readAs(count, value)).toMatchObject({ read: undefined, found: WRONG });
    expect(written(readAs(count, 1.5).problems)).toEqual([
      "option: Expected a whole number, received 1.5 (wrong-type)",
    ]);
  });
});

describe("literalFlag", () => {
  test.each([true, false])("takes %j as it is", (value) => {
    expect(readAs(literalFlag, value)).toMatchObject({ read: value, found: [] });
  });

  test.each(["true", TOKEN, null])("rejects %j", (value) => {
    expect(readAs(literalFlag, value)).toMatchObject({ read: undefined, found: WRONG });
  });
});

describe("oneOf()", () => {
  const word = oneOf(["ipv4", "ipv6"]);

  test.each(["ipv4", "ipv6", TOKEN])("takes %j as it is", (value) => {
    expect(readAs(word, value)).toMatchObject({ read: value, found: [] });
  });

  test.each(["IPv4", "", 4, "constructor"])("rejects %j", (value) => {
    expect(readAs(word, value)).toMatchObject({ read: REFUSED, found: WRONG });
  });

  test("lists the words", () => {
    expect(written(readAs(word, "IPv4").problems)).toEqual([
      'option: Expected "ipv4" or "ipv6", received "IPv4" (wrong-type)',
    ]);
  });
});

describe("literalOneOf()", () => {
  const word = literalOneOf(["Gateway", "Interface"]);

  test("takes a word as it is", () => {
    expect(readAs(word, "Interface")).toMatchObject({ read: "Interface", found: [] });
  });

  test.each(["interface", TOKEN, "constructor", null])("rejects %j", (value) => {
    expect(readAs(word, value)).toMatchObject({ read: undefined, found: WRONG });
  });
});

describe("integer()", () => {
  const port = integer(1, 65_535);

  test.each([1, 443, 65_535, TOKEN])("takes %j as it is", (value) => {
    expect(readAs(port, value)).toMatchObject({ read: value, found: [] });
  });

  test.each([0, 65_536, 443.5, "443", null])("rejects %j", (value) => {
    expect(readAs(port, value)).toMatchObject({ read: REFUSED, found: WRONG });
  });

  test("gives its bounds", () => {
    expect(written(readAs(port, 0).problems)).toEqual([
      "option: Expected a whole number from 1 to 65535, received 0 (wrong-type)",
    ]);
  });
});

describe("demand()", () => {
  test.each<readonly [unknown, readonly string[]]>([
    [undefined, ["missing-option vpcId"]],
    ["", []],
    [null, []],
    [REFUSED, []],
  ])("finds for %j %j", (value, places) => {
    const problems: Problem[] = [];
    demand(value, ["vpcId"], "the id of the VPC", problems);
    expect(found(problems)).toEqual(places);
  });
});

describe("refuse()", () => {
  test("adds the problems and returns the value that nobody looks into", () => {
    const problems: Problem[] = [];
    expect(refuse(problems, missingOption.check(["vpcId"], "it"))).toBe(REFUSED);
    expect(found(problems)).toEqual(["missing-option vpcId"]);
  });
});
