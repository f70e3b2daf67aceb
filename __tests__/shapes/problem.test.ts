import {
  distinctProblems,
  type Path,
  type Problem,
  rejectCall,
  writePath,
  writeProblem,
  writeRefusal,
} from "../../lib/shapes/problem";

const MISSING: Problem = {
  rule: "missing-option",
  path: ["vpcId"],
  message: "Missing: give it",
  severity: "error",
};
const REPEATED: Problem = {
  rule: "repeated-item",
  path: ["services", 1],
  message: "Listed twice",
  severity: "warn",
};

describe("writePath()", () => {
  test.each<readonly [string, Path]>([
    ["", []],
    ["vpcId", ["vpcId"]],
    ["services.sqs.ports[0]", ["services", "sqs", "ports", 0]],
    ['services["ecr.dkr"].ports', ["services", "ecr.dkr", "ports"]],
    ['tags["team-a"]', ["tags", "team-a"]],
    ["_a.$b.c1", ["_a", "$b", "c1"]],
    ['tags["1a"]', ["tags", "1a"]],
    ['tags[""]', ["tags", ""]],
    ['tags["say \\"hi\\""]', ["tags", 'say "hi"']],
    ['["ecr.dkr"].ports', ["ecr.dkr", "ports"]],
    ["[0][1].a", [0, 1, "a"]],
    ["services.__proto__", ["services", "__proto__"]],
  ])("writes %s", (written, path) => {
    expect(writePath(path)).toBe(written);
  });
});

describe("writeProblem()", () => {
  test("writes the path, the message and the id of the rule", () => {
    expect(writeProblem(MISSING)).toBe("vpcId: Missing: give it (missing-option)");
  });

  test("writes no path for the whole input", () => {
    expect(writeProblem({ ...MISSING, path: [] })).toBe("Missing: give it (missing-option)");
  });

  test("writes the id at the end of the first line", () => {
    expect(writeProblem({ ...MISSING, message: "Too dear\n  sqs  $14\n  kms  $14" })).toBe(
      "vpcId: Too dear (missing-option)\n  sqs  $14\n  kms  $14",
    );
  });
});

describe("writeRefusal()", () => {
  test("writes a title and a line for each problem", () => {
    expect(writeRefusal("Cannot call lambda()", [MISSING, REPEATED])).toBe(
      [
        "Cannot call lambda(): 2 problems",
        "  - vpcId: Missing: give it (missing-option)",
        "  - services[1]: Listed twice (repeated-item)",
      ].join("\n"),
    );
  });

  test("counts a single problem as one", () => {
    expect(writeRefusal("Cannot call lambda()", [MISSING])).toBe(
      "Cannot call lambda(): 1 problem\n  - vpcId: Missing: give it (missing-option)",
    );
  });
});

describe("distinctProblems()", () => {
  test("drops what reads alike, and keeps the order", () => {
    expect(distinctProblems([MISSING, REPEATED, { ...MISSING }])).toEqual([MISSING, REPEATED]);
  });

  test.each<readonly [string, Partial<Problem>]>([
    ["rule", { rule: "wrong-type" }],
    ["path", { path: ["region"] }],
    ["message", { message: "Missing" }],
  ])("keeps what differs in its %s", (_about, difference) => {
    expect(distinctProblems([MISSING, { ...MISSING, ...difference }])).toHaveLength(2);
  });
});

describe("rejectCall()", () => {
  test("throws one error with all problems", () => {
    expect(() => rejectCall("lambda", [MISSING, REPEATED])).toThrow(
      new Error(writeRefusal("Cannot call lambda()", [MISSING, REPEATED])),
    );
  });

  test("does nothing without problems", () => {
    expect(() => rejectCall("lambda", [])).not.toThrow();
  });
});
