import { unknownEndpoint } from "../../lib/rules/unknown-endpoint";

describe("unknown-endpoint", () => {
  test.each([
    ["a name", undefined, 'endpoint("logs"): this construct has no such endpoint, it has "kms" and "sqs"'],
    [
      "a name and a type",
      "Gateway",
      'endpoint("logs", "Gateway"): this construct has no such endpoint, it has "kms" and "sqs"',
    ],
  ])("finds %s of no endpoint, and lists the endpoints", (_about, type, message) => {
    expect(unknownEndpoint.check([], "logs", type, ["kms", "sqs"], [])).toEqual([
      { rule: "unknown-endpoint", path: [], message, severity: "error" },
    ]);
  });

  test.each([
    ["the only type", ["Gateway"], 'the "Gateway" endpoint of it'],
    ["all types", ["Gateway", "Resource"], 'the "Gateway" and "Resource" endpoint of it'],
  ])("finds another type of an endpoint, and names %s", (_about, types, has) => {
    expect(unknownEndpoint.check([], "s3", "Interface", ["s3"], types)).toMatchObject([
      {
        rule: "unknown-endpoint",
        message: `endpoint("s3", "Interface"): this construct has only ${has}: leave the type out, or add the other to types`,
      },
    ]);
  });
});
