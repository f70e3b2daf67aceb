import { listOf, literalListOf } from "../../lib/shapes/read-list";
import { literal, text } from "../../lib/shapes/reader";
import { REFUSED, tokenValue } from "../../lib/shapes/unresolved";
import { readAs, written } from "../found";

const TOKEN = tokenValue("${var.x}");
const NOT_LISTS = ["a", null, 7, {}, { 0: "a", length: 1 }];

describe("listOf()", () => {
  const list = listOf(text(), "subnets");

  test.each([[["a"]], [["a", "b"]], [["a", TOKEN]], [TOKEN]])("takes %j as it is", (value) => {
    expect(readAs(list, value)).toMatchObject({ read: value, found: [] });
  });

  test.each(NOT_LISTS)("rejects %j", (value) => {
    expect(readAs(list, value)).toMatchObject({ read: REFUSED, found: ["wrong-type option"] });
  });

  test("rejects an empty list", () => {
    expect(readAs(list, [])).toMatchObject({ read: REFUSED, found: ["empty-list option"] });
  });

  test("takes an empty list that may be empty", () => {
    expect(readAs(listOf(text(), "routes", { mayBeEmpty: true }), [])).toMatchObject({ read: [], found: [] });
  });

  test("rejects members at their places", () => {
    expect(readAs(list, ["a", 7, "a", null])).toMatchObject({
      read: ["a", REFUSED, "a", REFUSED],
      found: ["wrong-type option[1]", "repeated-item option[2]", "wrong-type option[3]"],
    });
  });

  test("takes repeated texts that may repeat", () => {
    expect(readAs(listOf(text(), "names", { mayRepeat: true }), ["a", "a"])).toMatchObject({
      read: ["a", "a"],
      found: [],
    });
  });

  // Two tokens may be different values, and equal objects are compared by whoever knows what they mean.
  test("takes repeated tokens", () => {
    expect(readAs(list, [TOKEN, TOKEN]).found).toEqual([]);
  });

  test("says what it expects", () => {
    expect(written(readAs(list, "a").problems)).toEqual([
      'option: Expected a list of subnets, received "a" (wrong-type)',
    ]);
    expect(written(readAs(list, []).problems)).toEqual([
      "option: Received an empty list: name at least one of the subnets, or leave the option out (empty-list)",
    ]);
  });
});

describe("literalListOf()", () => {
  const list = literalListOf(literal(), "types");

  test.each([[["a"]], [["a", "b"]]])("takes %j as it is", (value) => {
    expect(readAs(list, value)).toMatchObject({ read: value, found: [] });
  });

  test.each([...NOT_LISTS, TOKEN])("rejects %j", (value) => {
    expect(readAs(list, value)).toMatchObject({ read: [], found: ["wrong-type option"] });
  });

  test("rejects an empty list", () => {
    expect(readAs(list, [])).toMatchObject({ read: [], found: ["empty-list option"] });
  });

  test("rejects members at their places", () => {
    expect(readAs(list, ["a", TOKEN, "a"])).toMatchObject({
      read: ["a", undefined, "a"],
      found: ["wrong-type option[1]", "repeated-item option[2]"],
    });
  });

  test("takes repeated texts that may repeat", () => {
    const repeating = literalListOf(literal(), "names", { mayRepeat: true });
    expect(readAs(repeating, ["a", "a"])).toMatchObject({ read: ["a", "a"], found: [] });
  });
});
