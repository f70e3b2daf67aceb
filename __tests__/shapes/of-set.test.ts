import { markOfSet, needsIn, noteNeeds, notesIn, type OfSet, ofSet } from "../../lib/shapes/of-set";

const STATEMENT = { actions: ["*"], resources: ["*"] };
const FACTS: OfSet = { own: null, about: "Nodes pull images.", resolve: () => STATEMENT };

describe("markOfSet()", () => {
  test("marks a copy, and no copy of it", () => {
    const marked = markOfSet(STATEMENT, FACTS);
    expect([marked, { ...marked, sid: "A" }, STATEMENT, null, "text"].map(ofSet)).toEqual([
      FACTS,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("is not seen by JSON and comparisons", () => {
    expect(JSON.stringify(markOfSet(STATEMENT, FACTS))).toBe(JSON.stringify(STATEMENT));
    expect(markOfSet(STATEMENT, FACTS)).toEqual(STATEMENT);
  });
});

describe("noteNeeds()", () => {
  const needs = { s3: [STATEMENT], "ecr.dkr": [] };
  const services = noteNeeds({ s3: {} }, "ecs-fargate", needs);

  test("survives a spread, beside the notes of other sets", () => {
    const other = noteNeeds({ ssm: {} }, "session-manager", { ssm: [] });
    expect(needsIn({ ...services, ...other, s3: {} })).toEqual([needs, { ssm: [] }]);
    expect(needsIn({ ...services, ...services })).toEqual([needs]);
    expect(needsIn({ s3: {} })).toEqual([]);
  });

  test("adds no service, and JSON does not see it", () => {
    expect(Object.keys(services)).toEqual(["s3"]);
    expect(JSON.stringify(services)).toBe('{"s3":{}}');
  });

  test("can be copied to another map", () => {
    expect(needsIn(Object.assign({ sqs: {} }, notesIn(services)))).toEqual([needs]);
    expect(notesIn({ [Symbol("x")]: 1 })).toEqual({});
  });
});
