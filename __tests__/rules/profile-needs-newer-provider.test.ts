import { profileNeedsNewerProvider } from "../../lib/rules/profile-needs-newer-provider";
import { found, written } from "../found";

const PATH = ["profile"];

describe("profile-needs-newer-provider", () => {
  test.each([
    ">= 6.3.0",
    ">= 6.3.0, < 7.0.0",
    "< 7.0.0,>=6.10",
    "~> 6.3",
    "6.25.0",
    "= 6.3.0",
    "> 6.3.0",
    ">= 7",
    "~> 6.4.0",
  ])("accepts %s", (constraint) => {
    expect(profileNeedsNewerProvider.check(PATH, constraint)).toEqual([]);
  });

  test.each([
    ">= 5.100.0, < 7.0.0",
    "~> 6.0",
    "< 7.0.0",
    "!= 6.3.0",
    "5.100.0",
    ">= 6.2.9",
    ">= 6",
    "> 6.2.0",
    "",
    "latest",
    undefined,
  ])("rejects %s", (constraint) => {
    expect(found(profileNeedsNewerProvider.check(PATH, constraint))).toEqual(["profile-needs-newer-provider profile"]);
  });

  test("says how to demand it", () => {
    expect(written(profileNeedsNewerProvider.check(PATH, "~> 5.0"))).toEqual([
      'profile: A Profile needs version 6.3.0 of the AWS provider, but the stack admits older ones ("~> 5.0"): demand it by stack.addOverride("terraform.required_providers.aws", { source: "hashicorp/aws", version: ">= 6.3.0, < 7.0.0" }) (profile-needs-newer-provider)',
    ]);
  });
});
