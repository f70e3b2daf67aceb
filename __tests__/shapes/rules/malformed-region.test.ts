import { malformedRegion } from "../../../lib/shapes/rules/malformed-region";
import { found, written } from "../../found";

const PATH = ["region"];

describe("malformed-region", () => {
  test.each(["us-east-1", "cn-northwest-1", "eu-north-7"])("accepts %j", (value) => {
    expect(malformedRegion.check(PATH, value)).toEqual([]);
  });

  test.each(["", "eu-west", "Frankfurt", "us-east-1a", "US-EAST-1", "constructor"])("rejects %j", (value) => {
    expect(found(malformedRegion.check(PATH, value))).toEqual(["malformed-region region"]);
  });

  test.each([
    [
      "gives the nearest regions",
      '"eu-west" is not the name of an AWS region: did you mean "eu-west-1", "eu-west-2" or "eu-west-3"?',
      "eu-west",
    ],
    [
      "gives an example if no region is near",
      '"Frankfurt" is not the name of an AWS region: expected a name such as "us-east-1"',
      "Frankfurt",
    ],
  ] as const)("%s", (_about, message, value) => {
    expect(written(malformedRegion.check(PATH, value))).toEqual([`region: ${message} (malformed-region)`]);
  });
});
