import { endpointType } from "../../lib/plan/read-type";
import type { Problem } from "../../lib/shapes/problem";
import { found } from "../found";

describe("endpointType()", () => {
  test.each([
    ["Interface", "Interface", []],
    ["ServiceNetwork", "ServiceNetwork", []],
    ["Tunnel", undefined, ["tunnel-endpoint type"]],
    ["interface", undefined, ["wrong-type type"]],
    [undefined, undefined, ["wrong-type type"]],
  ])("reads %j as %j", (value, expected, problems) => {
    const reported: Problem[] = [];
    expect(endpointType(value, ["type"], reported)).toBe(expected);
    expect(found(reported)).toEqual(problems);
  });
});
