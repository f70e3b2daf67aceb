import { ref, Token } from "cdktf";
import { resolvePolicy } from "../../lib/emit/policies";
import { joinText, reference, tokenValue } from "../../lib/shapes/unresolved";
import { newStack, newVpcEndpoints } from "../defined";
import { BARE, emittedBy, IDS, synthesized, variable } from "../emitted";

const NO_VALUES = () => undefined;

describe("resolvePolicy()", () => {
  test("leaves templates of IAM to IAM", () => {
    const policy = [{ actions: ["s3:GetObject"], resources: ["arn:aws:s3:::b/${aws:username}/%{x}"] }];
    const { locals } = emittedBy({ services: { s3: { policy } } });
    expect(JSON.stringify(locals)).toContain("arn:aws:s3:::b/$${aws:username}/%%{x}");
  });

  test("resolves a policy that endpoints share once", () => {
    const policy = { Statement: [{ Resource: tokenValue("${var.x}") }] };
    expect(resolvePolicy(policy, NO_VALUES)).toBe(resolvePolicy(policy, NO_VALUES));
    expect(resolvePolicy(null, NO_VALUES)).toBeNull();
  });

  test("puts the values of data sources into texts, and leaves the rest of them alone", () => {
    const resource = joinText("arn:*:s3:::$", "{a}-", reference("region"), "/*");
    const values = (to: string) => `\${data.${to}}`;
    expect(resolvePolicy({ Statement: [{ Resource: resource }] }, values)).toEqual({
      Statement: [{ Resource: "arn:*:s3:::${a}-${data.region}/*" }],
    });
  });

  test("keeps keys that look like templates", () => {
    expect(resolvePolicy({ Condition: { StringEquals: { "aws:PrincipalTag/${x}": "a" } } }, NO_VALUES)).toEqual({
      Condition: { StringEquals: { "aws:PrincipalTag/$${x}": "a" } },
    });
  });
});

describe("resolvePolicy(), with tokens", () => {
  const ordered = (choose: (arns: readonly string[]) => readonly object[]) => {
    const stack = newStack();
    // The later name is made first, so that the order of tokens is not that of expressions.
    const [b, a] = [variable(stack, "b").stringValue, variable(stack, "a").stringValue];
    newVpcEndpoints(stack, "endpoints", { ...BARE, services: { sqs: { policy: choose([a, b]) } } });
    return synthesized(stack).locals[IDS.services].sqs.policy.Statement;
  };
  const statement = (...resources: readonly unknown[]) => ({ actions: ["sqs:SendMessage"], resources });
  const SEND = { Effect: "Allow", Principal: "*", Action: "sqs:SendMessage" };

  test.each<readonly [string, (arns: readonly string[]) => readonly object[]]>([
    ["in order", ([a, b]) => [statement("arn:aws:sqs:*:*:c", a, b)]],
    ["turned round", ([a, b]) => [statement(b, a, "arn:aws:sqs:*:*:c")]],
    ["repeated", ([a, b]) => [statement(b, a, "arn:aws:sqs:*:*:c", `${a}`, b)]],
  ])("puts them in the order of their expressions, each once: %s", (_about, choose) => {
    expect(ordered(choose)).toEqual([{ ...SEND, Resource: ["arn:aws:sqs:*:*:c", "${var.a}", "${var.b}"] }]);
  });

  test.each<readonly [string, (arns: readonly string[]) => readonly object[]]>([
    ["in order", ([a, b]) => [statement(a), statement(b)]],
    ["turned round", ([a, b]) => [statement(b), statement(a)]],
    ["repeated", ([a, b]) => [statement(b), statement(a), statement(a, a)]],
  ])("orders statements by their expressions, each once: %s", (_about, choose) => {
    expect(ordered(choose)).toEqual([
      { ...SEND, Resource: "${var.a}" },
      { ...SEND, Resource: "${var.b}" },
    ]);
  });

  test("writes different tokens of the same expression once", () => {
    const stack = newStack();
    const topics = ["one", "two"].map(() => Token.asString(ref("aws_sqs_queue.q.arn", stack)));
    newVpcEndpoints(stack, "endpoints", { ...BARE, services: { sqs: { policy: [statement(...topics)] } } });
    expect(synthesized(stack).locals[IDS.services].sqs.policy.Statement).toEqual([
      { ...SEND, Resource: "${aws_sqs_queue.q.arn}" },
    ]);
  });
});
