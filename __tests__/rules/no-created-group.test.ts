import { noCreatedGroup } from "../../lib/rules/no-created-group";
import { written } from "../found";

describe("no-created-group", () => {
  test("tells where the source belongs", () => {
    expect(written(noCreatedGroup.check([]))).toEqual([
      "This construct creates no security group: add the source to the groups in securityGroupIds, or give securityGroup (no-created-group)",
    ]);
  });
});
