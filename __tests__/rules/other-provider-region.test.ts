import { otherProviderRegion } from "../../lib/rules/other-provider-region";
import { written } from "../found";

describe("other-provider-region", () => {
  test("accepts the region of the provider", () => {
    expect(otherProviderRegion.check(["region"], "eu-west-1", "eu-west-1")).toEqual([]);
  });

  test("finds another region, and names both", () => {
    expect(written(otherProviderRegion.check(["region"], "us-west-2", "eu-west-1"))).toEqual([
      'region: "us-west-2" is not the region of the provider, "eu-west-1": leave region out, or pass the provider of that region (provider). A service of another region is asked for with serviceRegion (other-provider-region)',
    ]);
  });
});
