import { privateDnsConflict } from "../../lib/rules/private-dns-conflict";

describe("private-dns-conflict", () => {
  test("finds a name that another construct has taken in the VPC", () => {
    const path = ["services", "sqs"];
    expect(privateDnsConflict.check(path, "sqs", "vpc-1", 'The construct "stack/first"')).toEqual([
      {
        rule: "private-dns-conflict",
        path,
        message:
          'The construct "stack/first" already gives "sqs" private DNS in vpc-1, and a VPC has room for one: remove one of the two, or turn private DNS off for one (privateDnsEnabled: false)',
        severity: "error",
      },
    ]);
  });
});
