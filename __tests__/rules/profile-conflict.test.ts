import { profileConflict } from "../../lib/rules/profile-conflict";

describe("profile-conflict", () => {
  test("finds a VPC that another construct associates with its Profile", () => {
    const path = ["spokes", "orders", "vpcId"];
    const owner = 'The construct "stack/first"';
    expect(profileConflict.check(path, "Route 53 Profile", "vpc-1", owner)).toEqual([
      {
        rule: "profile-conflict",
        path,
        message:
          'The construct "stack/first" already associates vpc-1 with its Route 53 Profile, and a VPC has room for one: remove the VPC from one of the two, or put the services of both into one',
        severity: "error",
      },
    ]);
  });
});
