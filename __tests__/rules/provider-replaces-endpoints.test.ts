import { providerReplacesEndpoints } from "../../lib/rules/provider-replaces-endpoints";
import { written } from "../found";

describe("provider-replaces-endpoints", () => {
  test.each([">= 5.100.0, < 7.0.0", "~> 6.0", "6.27.0", "6.36.0", ">= 6.28.0", "~> 6.28", "< 6.36.0", undefined])(
    "accepts %s",
    (constraint) => {
      expect(providerReplacesEndpoints.check([], constraint)).toEqual([]);
    },
  );

  test.each(["6.28.0", "= 6.35.1", "~> 6.30.0", ">= 6.28.0, < 6.36.0"])("warns of %s", (constraint) => {
    expect(written(providerReplacesEndpoints.check([], constraint))).toEqual([
      `All versions of the AWS provider that the stack admits ("${constraint}") replace an endpoint when its private DNS is turned on or off: leave them out by stack.addOverride("terraform.required_providers.aws", { source: "hashicorp/aws", version: ">= 6.36.0, < 7.0.0" }) (provider-replaces-endpoints)`,
    ]);
  });
});
