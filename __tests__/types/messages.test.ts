import { compile } from "./compile";
import { MESSAGE_ROWS, moduleWith } from "./message-rows";

const MIXED = '[...fullAccess(), { actions: ["sqs:SendMessage", "kms:*"], resources: ["*"] }]';
const RIGHT = '[...fullAccess(), { actions: ["sqs:Get*"], resources: ["*"] }]';

// One program for all, since loading the library costs more than a policy.
const complaints = compile([RIGHT, MIXED, ...MESSAGE_ROWS.map(([, policy]) => policy)].map(moduleWith));

describe("The compiler, on a policy of the sqs endpoint", () => {
  test.each(MESSAGE_ROWS.map((row, index) => [...row, index] as const))(
    "rejects %s",
    (_about, _policy, at, says, index) => {
      expect(complaints[index + 2]).toEqual([{ at, says }]);
    },
  );

  test("rejects a wrong action among statements of another type", () => {
    expect(complaints[1]?.at(-1)).toEqual({
      at: '"kms:*"',
      says: `Type '"kms:*"' is not assignable to type 'ActionOf<"sqs">'.`,
    });
  });

  test("says nothing about a right one", () => {
    expect(complaints[0]).toEqual([]);
  });
});
