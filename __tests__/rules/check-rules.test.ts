import { planSubject } from "../../lib/plan/subject";
import { checkRules } from "../../lib/rules/check-rules";
import { NETWORK } from "../defined";

const NOT_IN_REGION = { services: ["batch"], region: "ap-northeast-3" };
const WHAT = '"batch" has no endpoint in ap-northeast-3: remove it in this region';
const RETIRED = { services: ["robomaker"] };
const OVER_BUDGET = { services: ["sqs"], region: "us-east-1", maxMonthlyUsd: 10 };
const TOO_NEW = { services: { sqs: { policy: [{ actions: ["sqs:Fly"], resources: ["*"] }] } } };

describe("checkRules()", () => {
  test("finds nothing wrong with a right input", () => {
    expect(problemsWith({ services: ["sqs", "s3"] })).toEqual([]);
  });

  test("names the rule, and says how to go on if an error rests on facts", () => {
    expect(problemsWith(NOT_IN_REGION)).toEqual([
      {
        rule: "not-in-region",
        path: ["services", 0],
        message: `${WHAT}; if AWS has changed since, set severity: { "not-in-region": "warn" }`,
        severity: "error",
      },
    ]);
  });

  test("lets users turn an error into a warning", () => {
    expect(problemsWith({ ...NOT_IN_REGION, severity: { "not-in-region": "warn" } })).toEqual([
      { rule: "not-in-region", path: ["services", 0], message: WHAT, severity: "warn" },
    ]);
  });

  test.each([
    ["a rule that rests on facts", NOT_IN_REGION, "not-in-region"],
    ["a rule that rests on a judgement", OVER_BUDGET, "over-budget"],
    ["a warning", RETIRED, "retired-service"],
  ])("lets users turn off %s", (_about, props, rule) => {
    expect(problemsWith({ ...props, severity: { [rule]: "off" } })).toEqual([]);
  });

  test.each([
    ["another rule is named", { "retired-service": "off" }],
    ["the severity is left out", { "not-in-region": undefined }],
    ["the default is repeated", { "not-in-region": "error" }],
  ])("keeps the default if %s", (_about, severity) => {
    expect(severities({ ...NOT_IN_REGION, severity })).toEqual(["error not-in-region"]);
  });

  test("keeps the severity of a rule about shapes", () => {
    const props = { services: ["sqss"], severity: { "unknown-service": "off" } };
    expect(severities(props)).toEqual(["error unknown-service"]);
  });

  test.each([
    ["a warning that rests on facts", RETIRED],
    ["an error that rests on a judgement", OVER_BUDGET],
    ["an error about a shape", { services: ["sqss"] }],
  ])("adds no advice to %s", (_about, props) => {
    expect(problemsWith(props).map(({ message }) => /if AWS has changed/.test(message))).toEqual([false]);
  });

  test("adds advice to a warning that users turn into an error", () => {
    const [problem] = problemsWith({ ...RETIRED, severity: { "retired-service": "error" } });
    expect(problem?.severity).toBe("error");
    expect(problem?.message).toMatch(
      /; if AWS has changed since, set severity: { "retired-service": "warn" }$/,
    );
  });

  test("adds no advice to an error that says itself how to go on", () => {
    const [problem] = problemsWith(TOO_NEW);
    expect(problem).toMatchObject({ rule: "unknown-action", severity: "error" });
    expect(problem?.message).not.toContain("if AWS has changed since");
  });
});

function problemsWith(props: object) {
  return checkRules(planSubject("endpoints", { ...NETWORK, ...props }).subject);
}

function severities(props: object): readonly string[] {
  return problemsWith(props).map(({ rule, severity }) => `${severity} ${rule}`);
}
