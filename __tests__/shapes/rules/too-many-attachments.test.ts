import { tooManyAttachments } from "../../../lib/shapes/rules/too-many-attachments";
import { found, written } from "../../found";

const PATH = ["transitGatewayAttachments"];

describe("too-many-attachments", () => {
  test.each([
    [0, 10],
    [11, 10],
    [1, 0],
  ] as const)("accepts %j for %j spokes", (attachments, spokes) => {
    expect(tooManyAttachments.check(PATH, attachments, spokes)).toEqual([]);
  });

  test.each([
    [12, 10],
    [2, 0],
  ] as const)("rejects %j for %j spokes", (attachments, spokes) => {
    expect(found(tooManyAttachments.check(PATH, attachments, spokes))).toEqual([
      "too-many-attachments transitGatewayAttachments",
    ]);
  });

  test("says how many there can be", () => {
    expect(written(tooManyAttachments.check(PATH, 12, 10))).toEqual([
      "transitGatewayAttachments: Expected at most 11, one for the hub and one for each of 10 VPCs, received 12 (too-many-attachments)",
    ]);
  });
});
