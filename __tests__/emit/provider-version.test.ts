import { checkProviderVersion } from "../../lib/emit/provider-version";
import { planEndpoints } from "../../lib/plan/plan";
import { HUB, NETWORK, newStack } from "../defined";
import { EVERY_TYPE } from "../emitted";
import { found } from "../found";

/** What is found in a stack that demands some versions. */
function foundWith(version: string, props: object, isShared = false): readonly string[] {
  const { plan } = planEndpoints("endpoints", { ...(isShared ? HUB : NETWORK), ...props }, { isShared });
  const stack = newStack();
  stack.addOverride("terraform.required_providers.aws", { source: "hashicorp/aws", version });
  return found(checkProviderVersion(stack, plan));
}

const { db } = EVERY_TYPE.customServices;

describe("checkProviderVersion()", () => {
  test.each([
    ["a Profile", { services: ["sqs"], profile: {} }, true, "profile-needs-newer-provider profile"],
    [
      "private DNS of a Resource endpoint",
      { services: {}, customServices: { db: { ...db, privateDnsEnabled: true } } },
      false,
      "private-dns-needs-newer-provider customServices.db.privateDnsEnabled",
    ],
  ])("finds that older versions are admitted beside %s", (_about, props, isShared, expected) => {
    expect(foundWith(">= 5.100.0, < 7.0.0", props, isShared)).toEqual([expected]);
    expect(foundWith(">= 6.36.0, < 7.0.0", props, isShared)).toEqual([]);
  });

  test("warns of versions that replace interface endpoints", () => {
    expect(foundWith("6.30.0", { services: ["sqs"] })).toEqual(["provider-replaces-endpoints"]);
    expect(foundWith("6.30.0", { services: ["s3"] })).toEqual([]);
  });

  test("finds nothing else beside endpoints of every type", () => {
    expect(foundWith(">= 5.100.0, < 7.0.0", EVERY_TYPE)).toEqual([]);
  });
});
