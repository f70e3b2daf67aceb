import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { Token } from "cdktf";
import { wrapProps, wrapTokens } from "../../lib/emit/tokens";
import { markOfSet, needsIn, noteNeeds, type OfSet, ofSet } from "../../lib/shapes/of-set";
import type { Problem } from "../../lib/shapes/problem";
import { isUnresolved, tokenValue } from "../../lib/shapes/unresolved";
import { newStack } from "../defined";
import { found } from "../found";

describe("wrapTokens()", () => {
  test("wraps tokens and texts with expressions, and leaves what is literal", () => {
    const problems: Problem[] = [];
    const token = Token.asString({ resolve: () => "x" });
    const wrapped = wrapTokens({ a: token, b: "${var.x}", c: "plain", d: [token, "plain"] }, problems);
    const { a, b, c, d } = Object(wrapped);
    expect([isUnresolved(a), isUnresolved(b), c, isUnresolved(d[0]), d[1]]).toEqual([
      true,
      true,
      "plain",
      true,
      "plain",
    ]);
    expect(problems).toEqual([]);
  });

  test("leaves IAM variables in policies, and only there", () => {
    const text = "arn:aws:s3:::bucket/${aws:username}";
    const wrapped = wrapTokens(
      { services: { policy: { tags: { a: text } }, s3: { policy: [{ resources: [text] }] } } },
      [],
    );
    const { services } = Object(wrapped);
    expect(services.s3.policy[0].resources[0]).toBe(text);
    expect(isUnresolved(services.policy.tags.a)).toBe(true);
  });

  test.each([
    ["the shared policy", { policy: [{ resources: ["${aws:username}"] }] }],
    ["the policy of a custom service", { customServices: { db: { policy: { Resource: "${aws:username}" } } } }],
  ])("leaves IAM variables in %s", (_about, input) => {
    expect(wrapTokens(input, [])).toEqual(input);
  });

  const TOKEN = Token.asString({ resolve: () => "x" });

  test.each<readonly [string, unknown, unknown]>([
    ["a token", TOKEN, tokenValue(TOKEN)],
    ["an expression", "${data.x.json}", tokenValue("${data.x.json}")],
    ["JSON with a token for a part", `{"Statement": ${TOKEN}}`, tokenValue(`{"Statement": ${TOKEN}}`)],
    ["JSON with tokens in its texts", `{"Resource": "${TOKEN}"}`, { Resource: tokenValue(TOKEN) }],
    ["JSON of a list", `[{"resources": ["${TOKEN}"]}]`, [{ resources: [tokenValue(TOKEN)] }]],
    ["JSON with a variable of IAM", '{"Resource": "${aws:username}"}', { Resource: "${aws:username}" }],
    ["JSON with a fault, and such a variable", '{"Resource": "${aws:username}"', '{"Resource": "${aws:username}"'],
    ["a word", "none", "none"],
  ])("reads a policy that is text: %s", (_about, policy, expected) => {
    expect(wrapTokens({ policy }, [])).toEqual({ policy: expected });
    expect(wrapTokens({ services: { sqs: { policy } } }, [])).toEqual({ services: { sqs: { policy: expected } } });
  });

  test("keeps the mark of statements that a workload set adds", () => {
    const facts: OfSet = { own: null, about: "", resolve: () => undefined };
    const alsoAllow = [markOfSet({ resources: ["${aws:username}"] }, facts), { resources: ["*"] }];
    const { services } = Object(wrapTokens({ services: { sqs: { alsoAllow } } }, []));
    expect(services.sqs.alsoAllow[0].resources).toEqual(["${aws:username}"]);
    expect(services.sqs.alsoAllow.map(ofSet)).toEqual([facts, undefined]);
  });

  test("keeps the notes of what workload sets need", () => {
    const needs = { sqs: [{ sid: "A" }] };
    const { services } = Object(wrapTokens({ services: noteNeeds({ sqs: {} }, "a", needs) }, []));
    expect(needsIn(services)).toEqual([needs]);
  });

  test.each([
    ["whole", () => [Token.asList({ resolve: () => ["x"] })], 0],
    ["behind a text", () => ["subnet-0", Token.asList({ resolve: () => ["x"] })], 1],
    ["spread", () => ["subnet-0", ...Token.asList({ resolve: () => ["x"] })], 1],
    ["of numbers", () => [443, Token.asNumberList({ resolve: () => [1] })], 1],
  ])("reports the token of a list inside a list: %s", (_about, list, index) => {
    const problems: Problem[] = [];
    wrapTokens({ list: list() }, problems);
    expect(found(problems)).toEqual([`token-in-list list[${index}]`]);
  });

  const KEY = Token.asString({ resolve: () => "kms" });
  test.each([
    ["of services", { services: { sqs: {}, [KEY]: {} } }, ["token-key services"]],
    ["of services, as an expression", { services: { "${var.x}": {} } }, ["token-key services"]],
    ["of policies", { policy: { [KEY]: {} } }, ["token-key policy"]],
    ["of tags", { tags: { [KEY]: "1" }, services: { sqs: { tags: { "${var.x}": "1" } } } }, []],
    ["of policies, as a variable of IAM", { policy: { Condition: { "aws:PrincipalTag/${x}": "1" } } }, []],
  ])("looks at keys: %s", (_about, input, reported) => {
    const problems: Problem[] = [];
    wrapTokens(input, problems);
    expect(found(problems)).toEqual(reported);
  });

  test.each(["50%{", "%{x}", "a ${", "${}", "{}"])("leaves a text that is no expression: %s", (text) => {
    expect(wrapTokens(text, [])).toBe(text);
  });

  test("wraps a text that Terraform reads as more than text, as it is", () => {
    const text = "%{ if var.x }a%{ endif } 50%%{";
    expect(wrapTokens(text, [])).toEqual(tokenValue(text));
  });

  test("leaves instances of classes alone", () => {
    const date = new Date(0);
    expect(wrapTokens({ date }, [])).toEqual({ date });
  });

  test("ends with an object that holds itself", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(() => wrapTokens(circle, [])).not.toThrow();
  });
});

describe("wrapProps()", () => {
  test("takes out the provider", () => {
    const provider = new AwsProvider(newStack(), "aws", { region: "eu-west-1" });
    const wrapped = wrapProps({ vpcId: "vpc-1", provider });
    expect(wrapped).toEqual({ input: { vpcId: "vpc-1" }, provider, problems: [] });
    expect(wrapped.provider).toBe(provider);
  });

  test("reports a provider that is none", () => {
    const { input, problems } = wrapProps({ vpcId: "vpc-1", provider: "aws" });
    expect(input).toEqual({ vpcId: "vpc-1" });
    expect(found(problems)).toEqual(["wrong-type provider"]);
    expect(problems[0]?.message).toBe('Expected a provider, such as new AwsProvider(...), received "aws"');
  });

  class Props {
    readonly vpcId = "vpc-1";
  }

  test.each([
    ["nothing", undefined, {}],
    ["null", null, {}],
    ["an instance of a class", new Props(), { vpcId: "vpc-1" }],
    ["a text, which readers report", "sqs", "sqs"],
    ["a list, which readers report", ["sqs"], ["sqs"]],
  ])("takes %s", (_about, props, input) => {
    expect(wrapProps(props)).toEqual({ input, problems: [] });
  });

  const throwing = (words: string) => {
    const fail = () => {
      throw new Error(words);
    };
    return new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail });
  };

  test.each([
    ["props that are a proxy", throwing("no"), "unreadable-value"],
    ["a proxy", { tags: throwing("no") }, "unreadable-value tags"],
    ["a proxy for a provider", { provider: throwing("no") }, "unreadable-value provider"],
    [
      "a getter",
      {
        tags: {
          get team(): string {
            throw new Error("no");
          },
        },
      },
      "unreadable-value tags",
    ],
    ["the name of the prototype", { tags: JSON.parse('{"__proto__": "x"}') }, "lost-key tags.__proto__"],
  ])("reports %s once", (_about, props, problem) => {
    expect(found(wrapProps(props).problems)).toEqual([problem]);
  });

  test("cuts what holds itself", () => {
    const ring: Record<string, unknown> = { name: "ring" };
    ring["self"] = ring;
    expect(wrapProps({ tags: ring }).input).toEqual({ tags: { name: "ring", self: "..." } });
  });

  test("cuts what is deeper than any prop, and takes what is as deep as policies are", () => {
    const nested = (depth: number): unknown => (depth === 0 ? "x" : [nested(depth - 1)]);
    expect(wrapProps({ x: nested(12) }).input).toEqual({ x: nested(12) });
    const deep = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`);
    expect(JSON.stringify(wrapProps({ x: deep }).input)).toMatch(/^\{"x":\[{20}"\.\.\."\]{20}\}$/);
  });
});
