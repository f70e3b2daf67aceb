import { decideFor } from "../../../../cli/simulate/decide/decide-for";
import type { SimulatedEndpoint } from "../../../../cli/simulate/policies/simulated-endpoint";
import { OUTSIDE } from "../../../../cli/trail/calls/call-facts";
import type { RecordedCall } from "../../../../cli/trail/recorded-call";
import type { RequestPrincipal } from "../../../../lib/policy/evaluate/request";

const CALL: RecordedCall = {
  services: ["sqs"],
  requests: [{ action: "sqs:SendMessage", resource: "arn:aws:sqs:us-east-1:111122223333:jobs", context: {} }],
  principal: "arn:aws:iam::999988887777:role/app",
  origin: "private",
  endpointId: undefined,
  sourceAddress: "10.0.0.1",
  outcome: "succeeded",
  region: "us-east-1",
  first: "2026-11-20T10:00:00Z",
  last: "2026-11-20T10:00:00Z",
  calls: 1,
};

/** An endpoint that allows what a condition says. */
function endpointWith(condition: object): SimulatedEndpoint {
  const statement = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*", Condition: condition };
  return {
    service: "sqs",
    type: "Interface",
    address: "aws_vpc_endpoint.sqs",
    policy: {
      kind: "document",
      document: { Version: "2012-10-17", Statement: [statement] },
      statements: ["policy[0]"],
    },
    region: "us-east-1",
    vpcId: undefined,
    endpointId: undefined,
  };
}

describe("decideFor()", () => {
  const [request] = CALL.requests;
  const outside = {
    ...CALL,
    requests: [{ ...request, action: "sqs:SendMessage", context: { "aws:principalorgid": OUTSIDE } }],
  };

  test.each([
    ["StringEquals", "o-a1b2c3d4e5", "denied"],
    ["StringNotEquals", "o-a1b2c3d4e5", "allowed"],
    // A caller in no organization passes, one in another does not.
    ["StringEqualsIfExists", "o-a1b2c3d4e5", "depends"],
    ["StringLike", "o-*", "depends"],
    ["Null", "true", "depends"],
  ])("decides %s %s for accounts outside the known organizations: %s", (operator, value, outcome) => {
    const decided = decideFor(endpointWith({ [operator]: { "aws:PrincipalOrgID": value } }), new Map())(outside);
    expect(decided?.verdict).toMatchObject({
      outcome,
      unknownKeys: outcome === "depends" ? ["aws:PrincipalOrgID"] : [],
    });
  });

  test("names the statement on which a call from outside depends", () => {
    const endpoint = endpointWith({ StringEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } });
    expect(decideFor(endpoint, new Map())(outside)?.verdict.statement).toBe("policy[0]");
  });

  test("tells apart callers that differ in kind alone, if the policy names principals", () => {
    const statement = { Effect: "Allow", Principal: { AWS: "*" }, Action: "*", Resource: "*" };
    const document = { Version: "2012-10-17", Statement: [statement] };
    const decide = decideFor(
      { ...endpointWith({}), policy: { kind: "document", document, statements: ["policy[0]"] } },
      new Map(),
    );
    const outcomeFor = (principal?: RequestPrincipal) => {
      const given = { action: "sqs:SendMessage", context: {}, ...(principal && { principal }) };
      return decide({ ...CALL, requests: [given] })?.verdict.outcome;
    };
    expect([
      outcomeFor({ kind: "federated" }),
      outcomeFor(),
      outcomeFor({ kind: "aws", arn: CALL.principal }),
      outcomeFor({ kind: "federated" }),
    ]).toEqual(["denied", "depends", "allowed", "denied"]);
  });
});
