import type { Verdict } from "../../../../cli/simulate/decide/decide-for";
import { addCalls } from "../../../../cli/simulate/groups/group";
import { openTally } from "../../../../cli/simulate/groups/tally";

const of = (outcome: Verdict["outcome"]): Verdict => ({
  outcome,
  statement: "policy[0]",
  unknownKeys: [],
  nearest: undefined,
});
const [DENIED, ALLOWED] = [of("denied"), of("allowed")];

const get = (resource: string) => ({ action: "s3:GetObject", resource });

const at = (minute: number) => ({ calls: 1, first: `2026-11-20T10:0${minute}`, last: `2026-11-20T10:0${minute}` });

describe("openTally()", () => {
  test("counts calls that are alike once, with the first and the last time", () => {
    const tally = openTally(10);
    for (const minute of [3, 1, 2]) addCalls(tally.groupOf(DENIED, get("arn:aws:s3:::b/k"), "p"), at(minute));
    addCalls(tally.groupOf(ALLOWED, get("arn:aws:s3:::b/k"), "p"), at(4));
    expect(tally.close()).toMatchObject({
      allowed: 1,
      denied: 3,
      depends: 0,
      groups: [{ calls: 3, first: "2026-11-20T10:01", last: "2026-11-20T10:03" }, { calls: 1 }],
      folded: 0,
    });
  });

  test("folds resources, and then principals, once there are too many groups", () => {
    const tally = openTally(4);
    const add = (resource: string, principal = "arn:aws:iam::111122223333:role/a") => {
      addCalls(tally.groupOf(DENIED, get(resource), principal), at(1));
      return tally.close().folded;
    };
    const folds = ["a/1", "a/2", "b/1", "b/2", "c/1"].map((key) => add(`arn:aws:s3:::bucket/${key}`));
    expect(folds).toEqual([0, 0, 0, 0, 1]);
    const resources = ["a/*", "b/*", "c/*"].map((key) => ({ resource: `arn:aws:s3:::bucket/${key}` }));
    expect(tally.close()).toMatchObject({ denied: 5, groups: resources, folded: 1 });
    for (const name of ["d", "e", "f", "g", "h", "i"])
      add(`arn:aws:s3:::${name}/k/x`, `arn:aws:iam::111122223333:role/${name}`);
    expect(tally.close()).toMatchObject({
      denied: 11,
      groups: [{ principal: "account 111122223333", resource: "*", calls: 11 }],
      folded: 3,
    });
  });

  test("stays small whatever comes", () => {
    const tally = openTally(50);
    for (let index = 0; index < 5000; index += 1) {
      const group = tally.groupOf(DENIED, get(`arn:aws:s3:::b${index}/k`), `arn:aws:iam::${100000000000 + index}:root`);
      addCalls(group, at(1));
    }
    const { groups, denied } = tally.close();
    expect([denied, groups.length <= 50]).toEqual([5000, true]);
  });
});
