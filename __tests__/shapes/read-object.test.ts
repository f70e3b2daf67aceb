import { mapOf, record } from "../../lib/shapes/read-object";
import { flag, integer, literal, text } from "../../lib/shapes/reader";
import { REFUSED, tokenValue } from "../../lib/shapes/unresolved";
import { readAs, written } from "../found";

const TOKEN = tokenValue("${var.x}");
const NOT_OBJECTS = ["a", null, undefined, 7, ["a"], () => ({}), new Map()];

class Tags {
  readonly team = "a";
}

describe("mapOf()", () => {
  const map = mapOf(text(), "tags");

  test.each([{}, { a: "1" }, { "a b": TOKEN }, TOKEN])("takes %j as it is", (value) => {
    expect(readAs(map, value)).toMatchObject({ read: value, found: [] });
  });

  test.each([...NOT_OBJECTS, new Tags()])("rejects %p", (value) => {
    expect(readAs(map, value)).toMatchObject({ read: REFUSED, found: ["wrong-type option"] });
  });

  test("rejects members at their keys", () => {
    expect(readAs(map, { a: "1", "b.c": 7 })).toMatchObject({
      read: { a: "1", "b.c": REFUSED },
      found: ['wrong-type option["b.c"]'],
    });
  });

  test("leaves out what is undefined", () => {
    expect(Object.keys(readAs(map, { a: undefined, b: "1" }).read)).toEqual(["b"]);
  });

  test.each(["constructor", "toString", "__proto__"])("takes the key %s like any other", (key) => {
    // As JSON.parse makes it: in a literal, __proto__ would be the prototype.
    const { read } = readAs(map, JSON.parse(`{"${key}":"1"}`));
    expect(Object.entries(read)).toEqual([[key, "1"]]);
  });

  test("says what it expects", () => {
    expect(written(readAs(map, ["a"]).problems)).toEqual([
      'option: Expected a map of tags, received ["a"] (wrong-type)',
    ]);
  });
});

describe("record()", () => {
  const endpoint = record(
    {
      vpcId: text(),
      subnetIds: text(),
      privateDnsEnabled: flag,
      privateDnsName: literal(),
      port: integer(1, 65_535),
    },
    { vpcId: "the id of the VPC" },
  );

  test.each([
    { vpcId: "a" },
    { vpcId: TOKEN, subnetIds: "b", privateDnsEnabled: false, port: 443 },
    // Whatever its value: an empty text is another rule's matter.
    { vpcId: "" },
  ])("takes %j as it is", (value) => {
    expect(readAs(endpoint, value, [])).toMatchObject({ read: value, found: [] });
  });

  test("takes no option of another object, but leaves out an undefined one", () => {
    const part = record({ vpcId: text(), port: integer(1, 65_535) }, {}, ["vpcId"]);
    expect(readAs(part, { vpcId: "a", port: undefined })).toMatchObject({ read: { vpcId: "a" }, found: [] });
    expect(readAs(part, { vpcId: "a", port: 443 }).found).toEqual(["unknown-option option.port"]);
  });

  test("leaves out what is undefined", () => {
    expect(Object.keys(readAs(endpoint, { vpcId: "a", port: undefined }).read)).toEqual(["vpcId"]);
  });

  test.each([...NOT_OBJECTS, new Tags(), TOKEN])("rejects %p, and nothing of it is missing", (value) => {
    expect(readAs(endpoint, value)).toMatchObject({ read: {}, found: ["wrong-type option"] });
  });

  test.each<readonly [string, object, readonly string[]]>([
    ["a member of another type", { vpcId: 7 }, ["wrong-type vpcId"]],
    ["several members", { vpcId: 7, port: 0 }, ["wrong-type vpcId", "wrong-type port"]],
    ["a missing member", {}, ["missing-option vpcId"]],
    ["a member that is undefined", { vpcId: undefined }, ["missing-option vpcId"]],
    ["a member that is null", { vpcId: null }, ["wrong-type vpcId"]],
    ["an unknown member", { vpcId: "a", x: 1 }, ["unknown-option x"]],
    ["an unknown member that is undefined", { vpcId: "a", x: undefined }, ["unknown-option x"]],
    ["a name of Object's own", { vpcId: "a", constructor: 1 }, ["unknown-option constructor"]],
    // The misspelt option counts as given, so it is not missing too.
    ["a misspelt member", { vpcID: "a" }, ["unknown-option vpcID"]],
    ["a misspelt member that is undefined", { vpcID: undefined }, ["unknown-option vpcID", "missing-option vpcId"]],
    // What is wrong at the name itself is said once.
    ["a misspelt member of another type", { vpcID: 7 }, ["unknown-option vpcID"]],
    ["a misspelt member beside the right one", { vpcId: "a", vpcID: "b" }, ["unknown-option vpcID"]],
  ])("rejects %s", (_about, value, problems) => {
    expect(readAs(endpoint, value, []).found).toEqual(problems);
  });

  test("rejects __proto__ as JSON.parse makes it", () => {
    expect(readAs(endpoint, JSON.parse('{"vpcId":"a","__proto__":{"port":1}}'), []).found).toEqual([
      "unknown-option __proto__",
    ]);
  });

  test("reads a misspelt member as the near option whose shape fits", () => {
    expect(readAs(endpoint, { vpcId: "a", privateDns: true }, [])).toMatchObject({
      read: { vpcId: "a", privateDnsEnabled: true },
    });
    expect(readAs(endpoint, { vpcId: "a", privateDns: "sqs" }, [])).toMatchObject({
      read: { vpcId: "a", privateDnsName: "sqs" },
    });
  });

  test.each([
    { vpcID: "b", vpcId: "a" },
    { vpcId: "a", vpcID: "b" },
  ])("keeps the right member beside a misspelt one: %j", (value) => {
    expect(readAs(endpoint, value, []).read).toEqual({ vpcId: "a" });
  });

  test("reports what is wrong inside a misspelt member", () => {
    const nested = record({ timeouts: record({ create: text() }) });
    expect(readAs(nested, { timeout: { create: 7 } }, []).found).toEqual([
      "unknown-option timeout",
      "wrong-type timeout.create",
    ]);
  });

  test("gives the nearest options, by letters and by words", () => {
    expect(written(readAs(endpoint, { vpcId: "a", privateDns: true }, []).problems)).toEqual([
      'privateDns: There is no such option: did you mean "privateDnsEnabled" or "privateDnsName"? (unknown-option)',
    ]);
  });

  test("lists all options if none is near", () => {
    expect(written(readAs(record({ create: text(), update: text() }), { foo: 1 }, []).problems)).toEqual([
      'foo: There is no such option: the options are "create" and "update" (unknown-option)',
    ]);
  });

  test("says what is missing", () => {
    expect(written(readAs(endpoint, {}, []).problems)).toEqual([
      "vpcId: Missing: give the id of the VPC (missing-option)",
    ]);
  });
});
