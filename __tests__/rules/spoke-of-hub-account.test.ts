import { spokeOfHubAccount } from "../../lib/rules/spoke-of-hub-account";

describe("spoke-of-hub-account", () => {
  test("finds a spoke that the hub associates itself", () => {
    expect(spokeOfHubAccount.check(["spokes", "orders"], "orders")).toEqual([
      {
        rule: "spoke-of-hub-account",
        path: ["spokes", "orders"],
        message:
          'The hub associates the spoke "orders" itself, since it is of the same account: remove the SharedVpcEndpointsSpoke, or give the accountId of the spoke',
        severity: "error",
      },
    ]);
  });
});
