import { unknownEndpointService } from "../../../lib/shapes/rules/unknown-endpoint-service";

const AT = ["policy"];

describe("unknown-endpoint-service", () => {
  test.each([
    ["a service of the catalogue", unknownEndpointService.check(AT, "dynamodb")],
    ["a numbered cell", unknownEndpointService.check(AT, "timestream.query-cell12")],
  ])("accepts %s", (_about, found) => {
    expect(found).toEqual([]);
  });

  test.each([
    [
      "a misspelt service",
      unknownEndpointService.check(AT, "dynamo"),
      '"dynamo" is not an endpoint service of the catalogue: did you mean "dynamodb"?',
    ],
    [
      "a service that is near to none",
      unknownEndpointService.check(AT, "no such thing"),
      '"no such thing" is not an endpoint service of the catalogue: search it with npx vpc-endpoints services',
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "unknown-endpoint-service", path: AT, message, severity: "error" }]);
  });
});
