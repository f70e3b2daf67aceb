import { record } from "../../../lib/shapes/read-object";
import { anything } from "../../../lib/shapes/reader";
import { unknownOption } from "../../../lib/shapes/rules/unknown-option";
import { readAs, written } from "../../found";

const PATH = ["services", "sqs", "privateDns"];

describe("unknown-option", () => {
  test.each<readonly [unknown]>([[{}], [{ ports: 1 }], [{ ports: undefined }]])("accepts %j", (value) => {
    expect(readAs(record({ ports: anything }), value, []).found).toEqual([]);
  });

  test.each<readonly [unknown, readonly string[]]>([
    [{ port: 1 }, ["port"]],
    [{ ports: 1, x: undefined }, ["x"]],
    [{ constructor: 1 }, ["constructor"]],
    [JSON.parse('{"__proto__":1}'), ["__proto__"]],
  ])("rejects %j", (value, places) => {
    expect(readAs(record({ ports: anything }), value, []).found).toEqual(
      places.map((place) => `unknown-option ${place}`),
    );
  });

  test("gives the nearest options", () => {
    expect(written(unknownOption.check(PATH, ["privateDnsEnabled"], ["privateDnsEnabled", "ports"]))).toEqual([
      'services.sqs.privateDns: There is no such option: did you mean "privateDnsEnabled"? (unknown-option)',
    ]);
  });

  test("lists the options if none is near", () => {
    expect(written(unknownOption.check(PATH, [], ["create", "update", "delete"]))).toEqual([
      'services.sqs.privateDns: There is no such option: the options are "create", "update" and "delete" (unknown-option)',
    ]);
  });
});
