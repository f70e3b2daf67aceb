import { allowDenied } from "../../lib/rules/allow-denied";
import { findings, paths } from "./check-rule";

const allow = (action: string, elements: object = {}) => ({ actions: [action], resources: ["*"], ...elements });
const deny = (action: string, elements: object = {}) => allow(action, { effect: "Deny", ...elements });
const of = (policy: unknown) => ({ services: { sqs: { policy } } });
const ORG = { conditions: { StringNotEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } };

describe("allow-denied", () => {
  test.each<[about: string, policy: unknown]>([
    ["a statement alone", [allow("*")]],
    ["a Deny of a part", [allow("sqs:*"), deny("sqs:DeleteQueue")]],
    ["a Deny under a condition", [allow("sqs:SendMessage"), allow("sqs:Get*"), deny("sqs:S*", ORG)]],
    ["a policy that lets nothing pass, which another rule refuses", [allow("sqs:SendMessage"), deny("sqs:*")]],
    ["a statement about another service", [allow("kms:Decrypt"), allow("sqs:*"), deny("kms:*")]],
  ])("accepts %s", (_about, policy) => {
    expect(paths(allowDenied, of(policy))).toEqual([]);
  });

  test("reports a statement of which nothing is left", () => {
    const policy = [allow("sqs:SendMessage"), allow("sqs:Get*"), deny("sqs:S*")];
    expect(findings(allowDenied, of(policy))).toEqual([
      "services.sqs.policy[0]: services.sqs.policy[2] denies everything that this statement allows: deny less, or leave this statement out",
    ]);
  });

  test("names all that deny it", () => {
    const both = { actions: ["sqs:SendMessage", "sqs:ReceiveMessage"], resources: ["*"] };
    const policy = [both, allow("sqs:Get*"), deny("sqs:S*"), deny("sqs:R*")];
    expect(findings(allowDenied, of(policy))).toEqual([
      "services.sqs.policy[0]: services.sqs.policy[2] and services.sqs.policy[3] together deny everything that this statement allows: deny less, or leave this statement out",
    ]);
  });

  test("reports a statement of a shared document that is denied at all its endpoints", () => {
    const statement = (Effect: string, Action: unknown) => ({ Effect, Principal: "*", Action, Resource: "*" });
    const policy = (denied: unknown) => ({
      Statement: [
        statement("Allow", ["sqs:Send*", "kms:Enc*"]),
        statement("Allow", ["sqs:Get*", "kms:Get*"]),
        statement("Deny", denied),
      ],
    });
    const services = ["sqs", "kms"];
    expect(paths(allowDenied, { services, policy: policy(["sqs:S*", "kms:E*"]) })).toEqual(["policy.Statement[0]"]);
    expect(paths(allowDenied, { services, policy: policy(["sqs:S*"]) })).toEqual([]);
  });
});
