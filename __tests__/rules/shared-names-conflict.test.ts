import { sharedNamesConflict } from "../../lib/rules/shared-names-conflict";

describe("shared-names-conflict", () => {
  test("finds a name that another construct has taken in the VPC", () => {
    const path = ["services", "sqs"];
    expect(sharedNamesConflict.check(path, "sqs", "vpc-1", 'The construct "stack/first"')).toEqual([
      {
        rule: "shared-names-conflict",
        path,
        message:
          'The construct "stack/first" already gives "sqs" private DNS in vpc-1, and a VPC has room for one: remove the service or the VPC from one of the two',
        severity: "error",
      },
    ]);
  });
});
