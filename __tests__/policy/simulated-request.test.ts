import { readSimulatedRequests } from "../../lib/policy/simulated-request";
import type { Problem } from "../../lib/shapes/problem";

function read(given: unknown) {
  const problems: Problem[] = [];
  const [request] = readSimulatedRequests(given, problems);
  return { request, problems: problems.map(({ path, rule }) => `${path.join(".")}: ${rule}`) };
}

const action = "s3:GetObject";
const ARN = "arn:aws:iam::111122223333:role/app/deploy";
const SESSION = "arn:aws:sts::111122223333:assumed-role/deploy/session";

describe("readSimulatedRequests()", () => {
  test.each<[string, object, object, object]>([
    [
      "the ARN of a role",
      { principal: ARN },
      { kind: "aws", arn: ARN },
      { "aws:PrincipalArn": ARN, "aws:PrincipalAccount": "111122223333", "aws:PrincipalIsAWSService": "false" },
    ],
    [
      "the ARN of a session, which lacks the path of its role",
      { principal: SESSION },
      { kind: "aws", arn: SESSION },
      { "aws:PrincipalAccount": "111122223333", "aws:PrincipalIsAWSService": "false" },
    ],
    [
      "an AWS service",
      { principal: "cloudtrail.amazonaws.com" },
      { kind: "service", name: "cloudtrail.amazonaws.com" },
      { "aws:PrincipalIsAWSService": "true" },
    ],
    ["nobody", { principal: "anonymous" }, { kind: "anonymous" }, {}],
    ["somebody who is signed in elsewhere", { principal: { kind: "federated" } }, { kind: "federated" }, {}],
  ])("reads %s as the principal", (_what, given, principal, context) => {
    expect(read({ action, ...given })).toEqual({ request: { action, principal, context }, problems: [] });
  });

  test("takes the account in the ARN of the resource, unless the context states another", () => {
    const resource = "arn:aws:sqs:eu-west-1:444455556666:jobs";
    expect(read({ action, resource }).request?.context).toEqual({ "aws:ResourceAccount": "444455556666" });
    const context = { "aws:resourceaccount": null };
    expect(read({ action, resource, context }).request?.context).toEqual(context);
  });

  test("takes numbers and Booleans for their texts", () => {
    expect(read({ action, context: { a: 1, b: true, c: ["x"] } }).request?.context).toEqual({
      a: "1",
      b: "true",
      c: ["x"],
    });
  });

  test.each<[string, object, string]>([
    ["a principal of no kind", { principal: { kind: "alien" } }, "request.principal: wrong-type"],
    ["a principal without its ARN", { principal: { kind: "aws" } }, "request.principal: wrong-type"],
    ["a context that is no object", { context: [] }, "request.context: wrong-type"],
    ["another word", { otherKeys: "none" }, "request.otherKeys: wrong-type"],
  ])("refuses %s", (_what, given, problem) => {
    expect(read({ action, ...given }).problems).toEqual([problem]);
  });
});
