import { findPrefix, globalKeys } from "../../../lib/policy/iam/iam-data";
import { findKey, findTagKey, iamKey, isListKey, isSingleValueKey, keySet } from "../../../lib/policy/iam/iam-keys";

const SETS = [globalKeys(), findPrefix("events")?.keys ?? keySet([])];

describe("findKey()", () => {
  test.each([
    ["aws:principalorgid", "aws:PrincipalOrgID"],
    ["aws:ResourceTag/team", "aws:ResourceTag/*"],
    ["aws:ResourceTag/", undefined],
    ["aws:ResourceTagX", undefined],
    ["events:Metadata/a", "events:Metadata/*"],
    ["events:Metadata/a/Matcher", "events:Metadata/*/Matcher"],
  ])("finds for %s the key %s", (written, name) => {
    expect(findKey(written, SETS)?.name).toBe(name);
  });
});

describe("findKey(), among several keys that fit,", () => {
  test("prefers a name to a pattern, whichever set has it", () => {
    const sets = [keySet([iamKey("x:*", [])]), keySet([iamKey("x:Name", [])])];
    expect(findKey("x:name", sets)?.name).toBe("x:Name");
  });

  test("prefers the longest pattern, whichever set has it", () => {
    const sets = [keySet([iamKey("x:*", [])]), keySet([iamKey("x:Tag/*", []), iamKey("x:T*", [])])];
    expect(findKey("x:tag/a", sets)?.name).toBe("x:Tag/*");
  });

  test("takes other characters of a pattern literally", () => {
    expect(findKey("x:a-b", [keySet([iamKey("x:a.*", [])])])).toBeUndefined();
  });
});

describe("findTagKey()", () => {
  test.each([
    ["aws:ResourceTag/", "aws:ResourceTag/*"],
    ["AWS:resourcetag", "aws:ResourceTag/*"],
    ["aws:ResourceTag/team", undefined],
    ["aws:PrincipalOrgID", undefined],
  ])("finds for %s the key %s", (written, name) => {
    expect(findTagKey(written, SETS)?.name).toBe(name);
  });
});

describe("isListKey() and isSingleValueKey()", () => {
  test.each([
    [iamKey("x:List", ["ArrayOfString"]), true, false],
    [iamKey("x:Either", ["String", "ArrayOfString"]), true, false],
    [iamKey("x:Single", ["String"]), false, true],
    [undefined, false, false],
  ])("of %j are %s and %s", (key, isList, isSingle) => {
    expect([isListKey(key), isSingleValueKey(key)]).toEqual([isList, isSingle]);
  });
});
