import { normalizePolicy } from "../../../lib/policy/document/normalize";
import { type JsonObject, renderPolicy } from "../../../lib/policy/document/render";
import { fullAccess } from "../../../lib/policy/ready/full-access";
import { uncheckedKey } from "../../../lib/policy/statement/unchecked";
import { tokenValue } from "../../../lib/shapes/unresolved";

const TOKEN = tokenValue("queue arn");
const OTHER_TOKEN = tokenValue("another arn");

describe("renderPolicy()", () => {
  test("writes full access as AWS compares it", () => {
    expect(renderText(fullAccess())).toBe(
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}',
    );
  });

  test("puts elements, operators, keys and texts into one order", () => {
    const policy = [
      {
        conditions: {
          StringEquals: { "aws:userid": "u", "aws:username": ["bob", "alice"] },
          Bool: { "aws:SecureTransport": true },
        },
        resources: [queue("b"), queue("a")],
        actions: ["sqs:SendMessage", "sqs:GetQueueUrl"],
        principals: { service: ["events.amazonaws.com"], aws: ["444455556666", "111122223333"] },
        effect: "Deny",
        sid: "NotYou",
      },
    ];
    expect(renderText(policy)).toBe(
      JSON.stringify({
        Version: "2012-10-17",
        Statement: [
          {
            Sid: "NotYou",
            Effect: "Deny",
            Principal: { AWS: ["111122223333", "444455556666"], Service: "events.amazonaws.com" },
            Action: ["sqs:GetQueueUrl", "sqs:SendMessage"],
            Resource: [queue("a"), queue("b")],
            Condition: {
              Bool: { "aws:SecureTransport": "true" },
              StringEquals: { "aws:userid": "u", "aws:username": ["alice", "bob"] },
            },
          },
        ],
      }),
    );
  });

  test.each<readonly [about: string, elements: object, rendered: object]>([
    ["everyone as text", { principals: { aws: ["*"] } }, { Principal: "*" }],
    ["everyone as text, whoever else is listed", { principals: { aws: ["111122223333", "*"] } }, { Principal: "*" }],
    [
      "all principals of AWS as such where they are denied",
      { effect: "Deny", principals: { aws: ["*"] } },
      { Effect: "Deny", Principal: { AWS: "*" } },
    ],
    [
      "all principals of AWS alone, whoever else is denied",
      { effect: "Deny", principals: { aws: ["111122223333", "*"] } },
      { Effect: "Deny", Principal: { AWS: "*" } },
    ],
    ["everyone as such where they are denied", { effect: "Deny", principals: "*" }, { Effect: "Deny", Principal: "*" }],
    ["actions in AWS's spelling", { actions: ["SQS:sendmessage"] }, { Action: "sqs:SendMessage" }],
    ["patterns as written, with the prefix in lower case", { actions: ["SQS:get*"] }, { Action: "sqs:get*" }],
    ["unknown actions as written", { actions: [{ unchecked: "sqs:BrandNew" }] }, { Action: "sqs:BrandNew" }],
    [
      "repeated values once",
      { actions: ["*", "*"], resources: ["b", "a", "b"] },
      { Action: "*", Resource: ["a", "b"] },
    ],
    ["exclusions", { actions: undefined, notActions: ["sqs:Get*"] }, { Action: undefined, NotAction: "sqs:Get*" }],
    ["no empty id", { sid: "" }, {}],
    [
      "keys in AWS's spelling, tags as written",
      { conditions: { StringEquals: { "aws:principalorgid": "o", "AWS:principaltag/Team": "x" } } },
      { Condition: { StringEquals: { "aws:PrincipalOrgID": "o", "aws:PrincipalTag/Team": "x" } } },
    ],
    [
      "keys that are not looked up as written",
      { conditions: { StringEquals: { [uncheckedKey("aws:brandNew")]: "x", [uncheckedKey("aws:sourceVpc")]: "y" } } },
      { Condition: { StringEquals: { "aws:SourceVpc": "y", "aws:brandNew": "x" } } },
    ],
    [
      "numbers and truth values as text",
      {
        conditions: {
          NumericLessThan: { "aws:MultiFactorAuthAge": [300, 60] },
          Null: { "aws:userid": "False" },
        },
      },
      {
        Condition: {
          NumericLessThan: { "aws:MultiFactorAuthAge": ["300", "60"] },
          Null: { "aws:userid": "false" },
        },
      },
    ],
    ["a token for a list in its place", { resources: TOKEN }, { Resource: TOKEN }],
    ["a token alone", { resources: [TOKEN, TOKEN] }, { Resource: TOKEN }],
    [
      "tokens after texts, in the given order",
      { resources: [TOKEN, "b", OTHER_TOKEN, "a"] },
      { Resource: ["a", "b", TOKEN, OTHER_TOKEN] },
    ],
    [
      "tokens in conditions",
      { conditions: { StringEquals: { "aws:PrincipalOrgID": TOKEN } } },
      { Condition: { StringEquals: { "aws:PrincipalOrgID": TOKEN } } },
    ],
  ])("writes %s", (_about, elements, rendered) => {
    expect(render([{ actions: ["*"], resources: ["*"], ...elements }])).toEqual({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*", ...rendered }],
    });
  });

  test("orders statements by their text, without looking at tokens", () => {
    const [first, second] = [statement("a", TOKEN), statement("b", OTHER_TOKEN)];
    expect(renderText([second, first])).toBe(renderText([first, second]));
    expect(render([statement("a", TOKEN), statement("a", OTHER_TOKEN)])["Statement"]).toEqual([
      { Effect: "Allow", Principal: "*", Action: "*", Resource: ["a", TOKEN] },
      { Effect: "Allow", Principal: "*", Action: "*", Resource: ["a", OTHER_TOKEN] },
    ]);
  });

  test("writes equal statements once, and statements with different tokens both", () => {
    expect(render([statement("a", TOKEN), statement("a", tokenValue("queue arn"))])["Statement"]).toHaveLength(1);
    expect(render([statement("a", TOKEN), statement("a", OTHER_TOKEN)])["Statement"]).toHaveLength(2);
  });

  test("writes an IAM document like the statements that mean the same", () => {
    const typed = [
      { actions: ["secretsmanager:GetSecretValue"], resources: [SECRETS] },
      { effect: "Deny", notActions: ["*"], notResources: ["*"], principals: { aws: ["111122223333"] } },
    ];
    const document = {
      Version: "2012-10-17",
      Id: "secrets",
      Statement: [
        { Effect: "Deny", Principal: { AWS: "111122223333" }, NotAction: "*", NotResource: ["*"] },
        {
          Effect: "Allow",
          Principal: { AWS: "*" },
          Action: "secretsmanager:GetSecretValue",
          Resource: SECRETS,
        },
      ],
    };
    expect(renderText(document)).toBe(renderText(typed));
  });
});

const SECRETS = "arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/*";

function render(policy: unknown): JsonObject {
  return renderPolicy(normalizePolicy(policy, ["policy"]));
}

function renderText(policy: unknown): string {
  return JSON.stringify(render(policy));
}

function queue(name: string): string {
  return `arn:aws:sqs:eu-west-1:123456789012:${name}`;
}

function statement(resource: string, token: unknown): object {
  return { actions: ["*"], resources: [resource, token] };
}
