import { policyNotChecked } from "../../lib/rules/policy-not-checked";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths, sharedPaths } from "./check-rule";

const TOKEN = tokenValue("${TfToken[TOKEN.1]}");
const STATEMENT = { actions: ["*"], resources: [TOKEN] };

describe("policy-not-checked", () => {
  test.each([
    ["no policy", { services: ["sqs"] }],
    ["statements with tokens", { services: { sqs: { policy: [STATEMENT] } } }],
    ["the JSON of a document", { services: { sqs: { policy: '{"Statement": []}' } } }],
    ["a token that nobody gets", { services: { sqs: { policy: "none" } }, policy: TOKEN }],
    ["a token for a list, which has another rule", { services: { sqs: { policy: tokenValue([]) } } }],
  ])("accepts %s", (_about, props) => {
    expect(paths(policyNotChecked, props)).toEqual([]);
  });

  const customServices = { own: { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x", policy: TOKEN } };

  test.each([
    ["the policy of a service", { services: { sqs: { policy: TOKEN } } }, "services.sqs.policy"],
    ["the policy of a custom service", { services: {}, customServices }, "customServices.own.policy"],
    ["the shared policy, once", { services: ["sqs", "kms", "s3"], policy: TOKEN }, "policy"],
  ])("reports %s", (_about, props, path) => {
    expect(paths(policyNotChecked, props)).toEqual([path]);
  });

  test("reports the policy of a service that is shared", () => {
    expect(sharedPaths(policyNotChecked, { services: { sqs: { policy: TOKEN } } })).toEqual(["services.sqs.policy"]);
  });

  test("names all such policies at once", () => {
    const services = { sqs: { policy: TOKEN }, kms: {}, "ecr.dkr": { policy: TOKEN } };
    expect(findings(policyNotChecked, { services, policy: TOKEN })).toEqual([
      'services.sqs.policy: Only Terraform knows this policy, the shared policy and services["ecr.dkr"].policy, so no rule checks the statements there: write them here, with tokens for their values, or set severity: { "policy-not-checked": "off" }',
    ]);
  });
});
