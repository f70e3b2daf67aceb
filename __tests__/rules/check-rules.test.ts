import { planSubject } from "../../lib/plan/subject";
import { checkRules } from "../../lib/rules/check-rules";
import { NETWORK } from "../defined";

const FACTS = { services: { batch: {} }, region: "ap-northeast-3" };
const JUDGEMENT = { services: ["sqs"], azCount: 2 };
const COSTS = { services: ["sqs"], region: "us-east-1", maxMonthlyUsd: 0 };
const SHAPE = { services: ["s3"], routeTableIds: undefined };
const POLICY = { services: { sqs: { policy: [{ actions: ["sqs:SendMesage"], resources: ["*"] }] } } };

describe("checkRules()", () => {
  test("returns nothing for endpoints without problems", () => {
    expect(problemsOf({ services: ["sqs", "s3"] })).toEqual([]);
  });

  test("returns the rule, path, message and severity of a problem", () => {
    expect(problemsOf(JUDGEMENT)).toEqual([
      {
        rule: "az-count-without-budget",
        path: ["azCount"],
        message: "Only maxMonthlyUsd uses azCount, and it is not given: give maxMonthlyUsd too, or leave azCount out",
        severity: "warn",
      },
    ]);
  });

  test("returns the problems of every rule", () => {
    expect(severitiesOf({ ...FACTS, azCount: 2, subnetIds: undefined })).toEqual([
      "warn az-count-without-budget",
      "error missing-subnets",
      "error not-in-region",
    ]);
  });

  test.each([
    ["facts, an error by default", FACTS, "not-in-region", "error"],
    ["facts, a warning by default", { services: ["robomaker"] }, "retired-service", "warn"],
    ["a judgement, an error by default", COSTS, "over-budget", "error"],
    ["a judgement, a warning by default", JUDGEMENT, "az-count-without-budget", "warn"],
  ])("takes the severity that the user sets for %s", (_about, props, rule, severity) => {
    const ofRule = (set: object) => severitiesOf({ ...props, severity: set });
    expect(ofRule({})).toEqual([`${severity} ${rule}`]);
    expect(ofRule({ [rule]: undefined })).toEqual([`${severity} ${rule}`]);
    expect(ofRule({ [rule]: "error" })).toEqual([`error ${rule}`]);
    expect(ofRule({ [rule]: "warn" })).toEqual([`warn ${rule}`]);
    expect(ofRule({ [rule]: "off" })).toEqual([]);
    expect(ofRule({ "missing-tag-name": "off" })).toEqual([`${severity} ${rule}`]);
  });

  test.each(["warn", "off"])("keeps the severity of a rule about shapes that is set to %s", (severity) => {
    const props = { ...SHAPE, severity: { "missing-route-tables": severity } };
    expect(severitiesOf(props)).toEqual(["error missing-route-tables"]);
  });

  test.each([
    [
      "ends an error that rests on facts with the way out",
      FACTS,
      /remove it in this region; if AWS has changed since, set severity: \{ "not-in-region": "warn" \}$/,
    ],
    [
      "starts a sentence after a question",
      { services: { sqs: { policy: [{ actions: ["sns:SendMessage"], resources: ["*"] }] } } },
      /did you mean "sqs:SendMessage"\? If AWS has changed since, set severity: \{ "foreign-action": "warn" \}$/,
    ],
    [
      "leaves a warning that rests on facts",
      { ...FACTS, severity: { "not-in-region": "warn" } },
      /remove it in this region$/,
    ],
    [
      "ends a warning that the user made an error with the way out",
      { services: ["robomaker"], severity: { "retired-service": "error" } },
      /plan to remove this endpoint; if AWS has changed since, set severity: \{ "retired-service": "warn" \}$/,
    ],
    ["leaves an error about a judgement", COSTS, /Total +\$\d+\.\d\d$/],
    ["leaves an error about a shape", SHAPE, /or \[\] if the routes are managed elsewhere$/],
    ["leaves an error that has a way out of its own", POLICY, /^(?!.*AWS has changed since)/],
  ])("%s", (_about, props, message) => {
    expect(problemsOf(props).map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
  });
});

function problemsOf(props: object) {
  return checkRules(planSubject("endpoints", { ...NETWORK, ...props }).subject);
}

function severitiesOf(props: object): readonly string[] {
  return problemsOf(props).map(({ severity, rule }) => `${severity} ${rule}`);
}
