import { privateDnsNeedsNewerProvider } from "../../lib/rules/private-dns-needs-newer-provider";
import { written } from "../found";

const PATH = ["customServices", "db", "privateDnsEnabled"];

describe("private-dns-needs-newer-provider", () => {
  test.each([">= 6.28.0", ">= 6.36.0, < 7.0.0", "~> 6.30", "6.66.0"])("accepts %s", (constraint) => {
    expect(privateDnsNeedsNewerProvider.check(PATH, constraint)).toEqual([]);
  });

  test.each([
    [">= 5.100.0, < 7.0.0", '">= 5.100.0, < 7.0.0"'],
    ["~> 6.0", '"~> 6.0"'],
    ["6.27.9", '"6.27.9"'],
  ])("rejects %s", (constraint, shown) => {
    expect(written(privateDnsNeedsNewerProvider.check(PATH, constraint))).toEqual([
      `customServices.db.privateDnsEnabled: Private DNS of this type of endpoint needs version 6.28.0 of the AWS provider, but the stack admits older ones (${shown}): demand it by stack.addOverride("terraform.required_providers.aws", { source: "hashicorp/aws", version: ">= 6.36.0, < 7.0.0" }), which also leaves out the versions that replace an endpoint when its private DNS changes (private-dns-needs-newer-provider)`,
    ]);
  });
});
