import { namesWithProfile } from "../../lib/rules/names-with-profile";
import { sharedFindings } from "./check-rule";

const NAMED = { services: { sqs: { privateDnsNames: ["sqs.eu-west-1.amazonaws.com"] } } };

describe("names-with-profile", () => {
  test.each([
    ["names for hosted zones", NAMED],
    ["a Profile without names", { services: ["sqs"], profile: {} }],
  ])("accepts %s", (_about, props) => {
    expect(sharedFindings(namesWithProfile, props)).toEqual([]);
  });

  test("finds names that a Profile has no use for", () => {
    expect(sharedFindings(namesWithProfile, { ...NAMED, profile: {} })).toEqual([
      "services.sqs.privateDnsNames: Private DNS names are for hosted zones, and a Route 53 Profile takes those of the endpoints themselves: remove privateDnsNames or profile",
    ]);
  });
});
