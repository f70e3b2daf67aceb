import {
  isUnresolved,
  joinLists,
  joinSets,
  joinText,
  REFUSED,
  reference,
  tokenValue,
} from "../../lib/shapes/unresolved";

const TOKEN = tokenValue("${var.x}");

describe("isUnresolved()", () => {
  test.each([
    ["a token", TOKEN],
    ["a reference", reference("region")],
    ["a text of parts", joinText("a")],
    ["a list of lists", joinLists(["a"])],
    ["a set of lists", joinSets(["a"])],
    ["what was refused", REFUSED],
  ])("accepts %s", (_about, value) => {
    expect(isUnresolved(value)).toBe(true);
  });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["the text of a token", "${var.x}"],
    ["an object like one", { kind: "token", token: "${var.x}" }],
    ["one that went through JSON", JSON.parse(JSON.stringify(TOKEN))],
    ["a list of one", [TOKEN]],
    ["a function", () => TOKEN],
  ])("rejects %s", (_about, value) => {
    expect(isUnresolved(value)).toBe(false);
  });
});

describe("tokenValue()", () => {
  test("carries the token", () => {
    expect(TOKEN).toMatchObject({ kind: "token", token: "${var.x}" });
  });
});

describe("reference()", () => {
  test("names the value", () => {
    expect(reference("securityGroupId")).toMatchObject({ kind: "reference", to: "securityGroupId" });
  });
});

describe("joinText()", () => {
  test("keeps the parts in order", () => {
    expect(joinText("com.amazonaws.", TOKEN, ".sqs")).toMatchObject({
      kind: "text",
      parts: ["com.amazonaws.", TOKEN, ".sqs"],
    });
  });
});

describe.each([
  ["joinLists()", joinLists, "list"],
  ["joinSets()", joinSets, "set"],
] as const)("%s", (_name, join, kind) => {
  test("keeps the lists in order", () => {
    expect(join(["a"], TOKEN, [TOKEN])).toMatchObject({ kind, parts: [["a"], TOKEN, [TOKEN]] });
  });
});

describe("REFUSED", () => {
  test("says that a reader refused the value", () => {
    expect(REFUSED).toMatchObject({ kind: "refused" });
  });
});
