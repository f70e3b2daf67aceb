import { Fn, Lazy, ref } from "cdktf";
import {
  resolve,
  resolveInOrder,
  resolveList,
  resolveListExpression,
  resolveObject,
  resolveText,
  type Values,
} from "../../lib/emit/resolve";
import {
  joinLists,
  joinSets,
  joinText,
  REFUSED,
  reference,
  tokenValue,
  withoutDashes,
} from "../../lib/shapes/unresolved";
import { newStack } from "../defined";
import { resolved } from "../emitted";

const VALUES: Values = (to) => ref(`data.${to}`);
const TOKEN = tokenValue(ref("var.x"));

describe("resolve()", () => {
  test.each<readonly [string, unknown, unknown]>([
    ["a text", "plain", "plain"],
    ["a text that looks like a template", "50%{ of ${x}", "50%%{ of $${x}"],
    ["a number", 443, 443],
    ["true", true, true],
    ["null", null, null],
    ["nothing", undefined, undefined],
    ["a token", TOKEN, "${var.x}"],
    ["a reference", reference("region"), "${data.region}"],
    ["a text of parts", joinText("com.", reference("region"), ".sqs"), "com.${data.region}.sqs"],
    ["a text without dashes", withoutDashes(reference("region")), '${replace(data.region, "-", "")}'],
    ["such a text in another", joinText("a-", withoutDashes(TOKEN)), 'a-${replace(var.x, "-", "")}'],
    ["lists", joinLists(TOKEN, ["a", TOKEN]), '${concat(tolist(var.x), ["a", var.x])}'],
    ["a set", joinSets(TOKEN, ["a"]), '${distinct(concat(tolist(var.x), ["a"]))}'],
    ["what a reader rejected", REFUSED, undefined],
    ["a list", ["a", TOKEN], ["a", "${var.x}"]],
    ["an object", { a: { b: TOKEN } }, { a: { b: "${var.x}" } }],
  ])("resolves %s", (_about, value, expected) => {
    expect(resolved(newStack(), resolve(value, VALUES))).toEqual(expected);
  });
});

describe("resolveObject()", () => {
  test("leaves expressions in keys, and nothing else that looks like a template", () => {
    expect(resolveObject({ "${var.x}": 1, "a ${": 2 }, VALUES)).toEqual({ "${var.x}": 1, "a $${": 2 });
  });
});

describe("resolveText()", () => {
  test("is a text that CDKTF takes", () => {
    expect(typeof resolveText(TOKEN, VALUES)).toBe("string");
    expect(resolveText("vpc-1", VALUES)).toBe("vpc-1");
  });
});

const LAZY = tokenValue(Lazy.listValue({ produce: () => ["a", '"b"'] }));

describe("resolveInOrder()", () => {
  test.each<readonly [string, unknown, unknown]>([
    ["a list", ["a", TOKEN], ["a", "${var.x}"]],
    ["a token, which may be a set", TOKEN, "${tolist(var.x)}"],
    ["a list that the program makes later", LAZY, '${tolist(["a", "\\"b\\""])}'],
    ["several lists", joinLists(LAZY, ["c"]), '${concat(tolist(["a", "\\"b\\""]), ["c"])}'],
  ])("resolves %s", (_about, value, expected) => {
    expect(resolved(newStack(), resolveInOrder(value, VALUES))).toEqual(expected);
  });
});

describe("resolveListExpression()", () => {
  test.each<readonly [string, unknown, string]>([
    ["a token", TOKEN, "${length(var.x)}"],
    ["a list that the program makes later", LAZY, '${length(["a", "\\"b\\""])}'],
    ["a known list", ["a"], '${length(["a"])}'],
  ])("stands within an expression: %s", (_about, value, expected) => {
    expect(resolved(newStack(), Fn.lengthOf(resolveListExpression(value, VALUES)))).toBe(expected);
  });
});

describe("resolveList()", () => {
  test("is a list that CDKTF takes", () => {
    expect(Array.isArray(resolveList(TOKEN, VALUES))).toBe(true);
    expect(resolveList(["a"], VALUES)).toEqual(["a"]);
  });
});
