import { evaluate } from "../../../lib/policy/evaluate/evaluate";
import { isTerraformText, parseTerraformText } from "../../../lib/policy/evaluate/terraform-text";

const QUEUE = "arn:aws:sqs:eu-west-1:111122223333:jobs";
const ROLE = "arn:aws:iam::111122223333:role/deploy";

/** What a statement says of a request, with what Terraform knows as it is stated. */
function decide(statement: object, terraform: Readonly<Record<string, string>> = {}, effect = "Allow") {
  const statements = [{ Effect: effect, Principal: "*", Action: "*", Resource: "*", ...statement }];
  const everything = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" };
  const document = { Version: "2012-10-17", Statement: effect === "Deny" ? [...statements, everything] : statements };
  const { outcome, keys } = evaluate(document, {
    action: "sqs:SendMessage",
    resource: QUEUE,
    principal: { kind: "aws", arn: ROLE },
    context: { "aws:VpcSourceIp": "10.0.1.5", "aws:MultiFactorAuthAge": "300", ...terraform },
    otherKeys: "absent",
  });
  return keys.length === 0 ? outcome : `${outcome} on ${keys.join(", ")}`;
}

describe("parseTerraformText()", () => {
  const text = parseTerraformText("arn:${terraform:var.partition}:${terraform:aws_sqs_queue.q.arn}");

  test("names what is not known", () => {
    expect(text({ valuesOf: (key) => (key === "terraform:var.partition" ? ["aws"] : undefined) })).toEqual({
      dependsOn: ["terraform:aws_sqs_queue.q.arn"],
    });
  });

  test("gives the text once all is known", () => {
    expect(text({ valuesOf: (key) => [key === "terraform:var.partition" ? "aws" : "x"] })).toBe("arn:aws:x");
  });

  test.each([
    ["${terraform:var.x}", true],
    ["${aws:username}", false],
  ])("isTerraformText(%j) is %s", (given, expected) => {
    expect(isTerraformText(given)).toBe(expected);
  });
});

describe("a policy with what only Terraform knows", () => {
  test.each<[string, object, string, Readonly<Record<string, string>>, string]>([
    [
      "a resource",
      { Resource: "${terraform:aws_sqs_queue.q.arn}" },
      "depends on terraform:aws_sqs_queue.q.arn",
      { "terraform:aws_sqs_queue.q.arn": QUEUE },
      "allowed",
    ],
    [
      "an action",
      { Action: "${terraform:var.action}" },
      "depends on terraform:var.action",
      { "terraform:var.action": "sqs:SendMessage" },
      "allowed",
    ],
    [
      "a principal",
      { Principal: { AWS: "${terraform:aws_iam_role.deploy.arn}" } },
      "depends on terraform:aws_iam_role.deploy.arn",
      { "terraform:aws_iam_role.deploy.arn": ROLE },
      "allowed",
    ],
    [
      "a principal that is another one",
      { Principal: { AWS: ["${terraform:var.role}", "arn:aws:iam::111122223333:role/other"] } },
      "depends on terraform:var.role",
      { "terraform:var.role": "arn:aws:iam::111122223333:role/third" },
      "denied",
    ],
    [
      "a block of addresses",
      { Condition: { IpAddress: { "aws:VpcSourceIp": "${terraform:aws_vpc.main.cidr_block}" } } },
      "depends on terraform:aws_vpc.main.cidr_block",
      { "terraform:aws_vpc.main.cidr_block": "10.0.0.0/16" },
      "allowed",
    ],
    [
      "a number",
      { Condition: { NumericLessThan: { "aws:MultiFactorAuthAge": "${terraform:var.age}" } } },
      "depends on terraform:var.age",
      { "terraform:var.age": "60" },
      "denied",
    ],
  ])("leaves %s open until it is stated", (_what, statement, open, stated, settled) => {
    expect([decide(statement), decide(statement, stated)]).toEqual([open, settled]);
  });

  test("is not asked about another kind of principal", () => {
    expect(decide({ Principal: { Service: "${terraform:var.service}" } })).toBe("denied");
  });

  test("leaves a Deny open", () => {
    const statement = { NotPrincipal: { AWS: "${terraform:var.role}" }, Principal: undefined };
    expect(decide(statement, {}, "Deny")).toBe("depends on terraform:var.role");
  });

  test("decides where no value could change it", () => {
    expect(decide({ Resource: "arn:aws:sns:${terraform:var.region}:111122223333:topic" })).toBe("denied");
  });
});
