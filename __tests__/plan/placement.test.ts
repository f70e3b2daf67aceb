import { candidateSubnets } from "../../lib/plan/placement";
import { joinLists, tokenValue } from "../../lib/shapes/unresolved";

const [A, B, C] = ["subnet-0000000a", "subnet-0000000b", "subnet-0000000c"];
const TOKEN = tokenValue("${var.x}");
const OTHER = tokenValue("${var.y}");

describe("candidateSubnets()", () => {
  test.each([
    [
      "the shared list once",
      {
        isShared: true,
        values: [
          [A, B],
          [A, B],
        ],
      },
      [A, B],
    ],
    ["each subnet of several lists once", { isShared: false, values: [[A, B], [B, C], null] }, [A, B, C]],
    ["subnets that are tokens", { isShared: true, values: [[A, TOKEN]] }, [A, TOKEN]],
    ["a list that only Terraform knows", { isShared: true, values: [TOKEN, TOKEN] }, joinLists(TOKEN, [])],
    [
      "lists that only Terraform knows and others",
      { isShared: false, values: [TOKEN, [A], OTHER] },
      joinLists(TOKEN, OTHER, [A]),
    ],
    ["nothing without lists", { isShared: false, values: [null] }, []],
  ])("gives %s", (_about, list, expected) => {
    expect(candidateSubnets(list)).toEqual(expected);
  });
});
