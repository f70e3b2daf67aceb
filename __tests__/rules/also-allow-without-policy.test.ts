import { alsoAllowWithoutPolicy } from "../../lib/rules/also-allow-without-policy";
import { markOfSet } from "../../lib/shapes/of-set";
import { findings, paths } from "./check-rule";

const ALLOW = { actions: ["*"], resources: ["*"] };
const OF_SET = markOfSet(ALLOW, { own: null, about: "", resolve: () => ALLOW });
const PERIMETER = [{ ...ALLOW, conditions: { Bool: { "aws:SecureTransport": true } } }];

describe("also-allow-without-policy", () => {
  test.each([
    ["a policy", { policy: PERIMETER, alsoAllow: [ALLOW] }],
    ["full access", { alsoAllow: [ALLOW] }],
    ["no policy alone", { policy: "none" }],
    ["no policy beside the statements of a workload set", { policy: "none", alsoAllow: [OF_SET] }],
  ])("accepts %s", (_about, options) => {
    expect(paths(alsoAllowWithoutPolicy, { services: { sqs: options } })).toEqual([]);
  });

  test.each([
    [
      "its own statements",
      { services: { sqs: { policy: "none", alsoAllow: [ALLOW] } } },
      'policy: "none" attaches no policy to which statements could be added: remove one of the two',
    ],
    [
      "its own statements and those of a set",
      { services: { sqs: { policy: "none", alsoAllow: [OF_SET, ALLOW] } } },
      'policy: "none" attaches no policy to which statements could be added: remove one of the two',
    ],
    [
      "no shared policy",
      { services: { sqs: { alsoAllow: [ALLOW] } }, policy: "none" },
      'The shared policy: "none" attaches no policy to which statements could be added: give this endpoint a policy, or remove alsoAllow',
    ],
  ])("finds an endpoint without a policy that has %s", (_about, props, message) => {
    expect(findings(alsoAllowWithoutPolicy, props)).toEqual([`services.sqs.alsoAllow: ${message}`]);
  });
});
