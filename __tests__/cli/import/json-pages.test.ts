import { jsonPages } from "../../../cli/import/json-pages";

describe("jsonPages()", () => {
  test.each([
    ["one value", '{"a":[1]}', [{ a: [1] }]],
    ["several values", '{"a":1}\n[2]{}', [{ a: 1 }, [2], {}]],
    ["brackets in texts", '{"a":"}]{"}["\\"]"]', [{ a: "}]{" }, ['"]']]],
    ["a value that is no list or object", " 7 ", [7]],
    ["nothing", " \n", []],
  ])("splits %s", (_what, text, pages) => {
    expect(jsonPages(text)).toEqual(pages);
  });

  test.each(['{"a":', '{"a":1}]', "a: 1"])("finds something other than JSON in %j", (text) => {
    expect(jsonPages(text)).toContain(undefined);
  });
});
