import { FOLD_LEVELS, foldResources, patternOf } from "../../../../cli/simulate/propose/fold-resources";

const BUCKET = "arn:aws:s3:::data";
const QUEUE = "arn:aws:sqs:eu-west-1:111122223333";
const PARAMETER = "arn:aws:ssm:eu-west-1:111122223333:parameter";
const GROUP = "arn:aws:logs:eu-west-1:111122223333:log-group";

function folded(level: 0 | 1 | 2 | 3, start: string, ends: readonly string[]): readonly string[] {
  const found = FOLD_LEVELS[level];
  const resources = ends.map((end) => ({ text: start + end, folded: false }));
  return foldResources(resources, found ?? FOLD_LEVELS[0]).map((one) => patternOf(one).slice(start.length));
}

describe("foldResources()", () => {
  test.each([
    ["two objects stay", BUCKET, ["/a/1", "/a/2"], ["/a/1", "/a/2"]],
    ["three objects with a prefix become a pattern", BUCKET, ["/a/1", "/a/2", "/a/3"], ["/a/*"]],
    ["a few objects of a bucket stay", BUCKET, ["/1", "/2", "/3"], ["/1", "/2", "/3"]],
    ["ten objects of a bucket become a pattern", BUCKET, [..."0123456789"].map((name) => `/${name}`), ["/*"]],
    ["the deepest prefix that three share", BUCKET, ["/a/b/1", "/a/b/2", "/a/b/3", "/a/c"], ["/a/b/*", "/a/c"]],
    ["a prefix of prefixes", BUCKET, ["/y/20/x", "/y/21/x", "/y/22/x"], ["/y/*"]],
    ["a prefix covers what is below", BUCKET, ["/a/b/1", "/a/b/2", "/a/b/3", "/a/1", "/a/2", "/a/3"], ["/a/*"]],
    ["a bucket is not an object of it", BUCKET, ["", "/a/1", "/a/2", "/a/3"], ["", "/a/*"]],
    ["buckets never become one", BUCKET, ["-1", "-2", "-3", "-4"], ["-1", "-2", "-3", "-4"]],
    ["prefixes of several buckets stay apart", BUCKET, ["-1/a/x", "-2/a/x", "-3/a/x"], ["-1/a/x", "-2/a/x", "-3/a/x"]],
    ["queues stay", QUEUE, [":a-1", ":a-2", ":a-3"], [":a-1", ":a-2", ":a-3"]],
    ["types stay", PARAMETER, ["/a", "/b", "/c"], ["/a", "/b", "/c"]],
    ["paths of parameters", PARAMETER, ["/prod/a", "/prod/b", "/prod/c", "/dev/a"], ["/prod/*", "/dev/a"]],
    ["paths of log groups", GROUP, [":/aws/lambda/a", ":/aws/lambda/b", ":/aws/lambda/c"], [":/aws/lambda/*"]],
    ["a slash alone is no path", GROUP, [":/a", ":/b", ":/c"], [":/a", ":/b", ":/c"]],
    ["folders themselves", BUCKET, ["/a/", "/a/b/", "/a/b/c"], ["/a/*"]],
    ["many slashes", BUCKET, ["/a///b", "/a///c", "/a///d"], ["/a///*"].map(() => "/a/*")],
  ])("%s", (_, start, ends, expected) => {
    expect(folded(0, start, ends)).toEqual(expected);
  });

  test("never goes across accounts, regions or types", () => {
    const resources = ["eu-west-1:111122223333:table/t/index/a", "eu-west-1:444455556666:table/t/index/b"]
      .concat(["us-east-1:111122223333:table/t/index/c", "eu-west-1:111122223333:backup/t/index/d"])
      .map((text) => `arn:aws:dynamodb:${text}`);
    expect([...folded(3, "", resources)].sort()).toEqual([...resources].sort());
  });

  test("counts patterns from the second level on", () => {
    const tenants = ["a", "b", "c"].flatMap((name) => ["1", "2", "3"].map((file) => `/t/${name}/${file}`));
    expect(folded(0, BUCKET, tenants)).toEqual(["/t/a/*", "/t/b/*", "/t/c/*"]);
    expect(folded(1, BUCKET, tenants)).toEqual(["/t/*"]);
  });

  test("divides names from the third level on", () => {
    const queues = [":team-orders-1", ":team-orders-2", ":other"];
    expect(folded(1, QUEUE, queues)).toEqual(queues);
    expect(folded(2, QUEUE, queues)).toEqual([":team-orders-*", ":other"]);
  });

  test("takes whole types, and no bucket, at the last level", () => {
    expect(folded(3, QUEUE, [":a", ":b"])).toEqual([":*"]);
    expect(folded(3, PARAMETER, ["/a", "/b"])).toEqual(["/*"]);
    expect(folded(3, BUCKET, ["-1", "-2"])).toEqual(["-1", "-2"]);
  });
});

describe("patternOf()", () => {
  test.each([
    ["arn:aws:s3:::b/a*b?c", false, "arn:aws:s3:::b/a${*}b${?}c"],
    ["arn:aws:s3:::b/${aws:username}", false, "arn:aws:s3:::b/${$}{aws:username}"],
    ["arn:aws:s3:::b/$1", false, "arn:aws:s3:::b/$1"],
    ["arn:aws:s3:::b/*/", true, "arn:aws:s3:::b/${*}/*"],
  ])("writes %j as what it is", (text, isFolded, expected) => {
    expect(patternOf({ text, folded: isFolded })).toBe(expected);
  });
});
