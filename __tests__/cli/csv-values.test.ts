import { csvValues } from "../../cli/csv-values";

describe("csvValues()", () => {
  test.each<[string, readonly string[]]>([
    ["a,b", ["a", "b"]],
    ['"a","b, c"', ["a", "b, c"]],
    ['a,"say ""b""",c', ["a", 'say "b"', "c"]],
    ["a,,b,", ["a", "", "b", ""]],
    ['a,"",b', ["a", "", "b"]],
    ['a,"two\nlines"', ["a", "two\nlines"]],
    ['"{""key"":""a,b""}",1', ['{"key":"a,b"}', "1"]],
  ])("reads %j", (line, values) => {
    expect(csvValues(line)).toEqual(values);
  });
});
