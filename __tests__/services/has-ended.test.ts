import { findService } from "../../lib/services/catalogue";
import { hasEnded } from "../../lib/services/has-ended";

describe("hasEnded()", () => {
  test.each([
    ["appmesh", true],
    ["thinclient.api", false],
    ["robomaker", false],
    ["sqs", false],
  ])("of %s is %j", (name, expected) => {
    const service = findService(name);
    expect(service && hasEnded(service)).toBe(expected);
  });
});
