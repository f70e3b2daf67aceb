import { otherSourceVpc } from "../../lib/rules/other-source-vpc";
import { tokenValue } from "../../lib/shapes/unresolved";
import { VPC } from "../defined";
import { findings, paths } from "./check-rule";

const OTHER = "vpc-0aaaaaaaaaaaaaaaa";
const send = { actions: ["sqs:SendMessage"], resources: ["*"] };
const allowWhen = (conditions: object) => ({ actions: ["sqs:Get*"], resources: ["*"], conditions });
const denyWhen = (conditions: object) => ({ ...allowWhen(conditions), effect: "Deny" });
const arnOf = (region: string, id: string) => `arn:aws:ec2:${region}:111122223333:vpc/${id}`;
const of = (...statements: readonly object[]) => ({ services: { sqs: { policy: [send, ...statements] } } });

describe("other-source-vpc", () => {
  test.each<[about: string, statement: object]>([
    ["the own VPC", allowWhen({ StringEquals: { "aws:SourceVpc": VPC } })],
    ["the own VPC among others", allowWhen({ StringEquals: { "aws:sourcevpc": [OTHER, VPC] } })],
    ["all but another VPC", allowWhen({ StringNotEquals: { "aws:SourceVpc": OTHER } })],
    ["a token", allowWhen({ StringEquals: { "aws:SourceVpc": tokenValue(1) } })],
    ["a placeholder, which is another mistake", allowWhen({ StringEquals: { "aws:SourceVpc": "vpc-example" } })],
    ["a Deny that spares the own VPC", denyWhen({ StringNotEquals: { "aws:SourceVpc": VPC } })],
    ["a Deny that spares the own VPC among others", denyWhen({ StringNotEquals: { "aws:SourceVpc": [OTHER, VPC] } })],
    ["a Deny that spares a token", denyWhen({ StringNotEquals: { "aws:SourceVpc": [OTHER, tokenValue(1)] } })],
    ["a Deny without any VPC", denyWhen({ Null: { "aws:SourceVpc": true } })],
    ["a Deny of the own VPC", denyWhen({ StringEquals: { "aws:SourceVpc": VPC } })],
    ["an Allow without any VPC, which has another rule", allowWhen({ Null: { "aws:SourceVpc": true } })],
    ["the ARN of the own VPC", allowWhen({ ArnEquals: { "aws:SourceVpcArn": arnOf("eu-west-1", VPC) } })],
    [
      "that ARN among others",
      allowWhen({ ArnLike: { "aws:SourceVpcArn": [arnOf("us-east-1", "*"), arnOf("*", VPC)] } }),
    ],
    ["VPCs of the region", allowWhen({ ArnLike: { "aws:SourceVpcArn": arnOf("eu-west-1", "*") } })],
    [
      "VPCs of another region if the service knows them",
      allowWhen({ ArnLikeIfExists: { "aws:SourceVpcArn": arnOf("eu-*", "*") } }),
    ],
    ["another key", allowWhen({ StringEquals: { "aws:Ec2InstanceSourceVpc": OTHER } })],
  ])("accepts %s", (_about, statement) => {
    expect(paths(otherSourceVpc, of(statement))).toEqual([]);
  });

  test("accepts a policy that lets nothing pass, which another rule refuses", () => {
    const policy = [allowWhen({ StringEquals: { "aws:SourceVpc": OTHER } })];
    expect(paths(otherSourceVpc, { services: { sqs: { policy } } })).toEqual([]);
  });

  test("reports what alsoAllow adds to a policy that lets others pass", () => {
    const alsoAllow = [allowWhen({ StringEquals: { "aws:SourceVpc": OTHER } })];
    expect(paths(otherSourceVpc, { services: { sqs: { policy: [send], alsoAllow } } })).toEqual([
      'services.sqs.alsoAllow[0].conditions.StringEquals["aws:SourceVpc"]',
    ]);
  });

  test.each<[about: string, statement: object, at: string]>([
    ["an Allow of another VPC", allowWhen({ StringEquals: { "aws:SourceVpc": OTHER } }), "StringEquals"],
    ["an Allow of all but the own VPC", allowWhen({ StringNotEquals: { "aws:SourceVpc": VPC } }), "StringNotEquals"],
    ["a Deny of another VPC", denyWhen({ StringEquals: { "aws:SourceVpc": OTHER } }), "StringEquals"],
    [
      "a Deny that spares another VPC only",
      denyWhen({ StringNotEquals: { "aws:SourceVpc": OTHER } }),
      "StringNotEquals",
    ],
    [
      "a Deny that spares another VPC if there is one",
      denyWhen({ StringNotEqualsIfExists: { "aws:SourceVpc": OTHER } }),
      "StringNotEqualsIfExists",
    ],
    [
      "a condition that always holds next to one that may not",
      denyWhen({ StringNotEquals: { "aws:SourceVpc": OTHER }, Bool: { "aws:PrincipalIsAWSService": false } }),
      "StringNotEquals",
    ],
  ])("reports %s", (_about, statement, at) => {
    expect(paths(otherSourceVpc, of(statement))).toEqual([`services.sqs.policy[1].conditions.${at}["aws:SourceVpc"]`]);
  });

  test.each<[about: string, statement: object, message: string]>([
    [
      "an Allow",
      allowWhen({ StringEquals: { "aws:SourceVpc": OTHER } }),
      `This condition never holds, so the statement allows nothing, as every request carries the VPC "${VPC}", that of the endpoint: name that VPC, or remove it`,
    ],
    [
      "a Deny",
      denyWhen({ StringEquals: { "aws:SourceVpc": OTHER } }),
      `This condition never holds, so the statement denies nothing, as every request carries the VPC "${VPC}", that of the endpoint: name that VPC, or remove it`,
    ],
    [
      "a Deny that spares another VPC",
      denyWhen({ StringNotEquals: { "aws:SourceVpc": OTHER } }),
      `This Deny spares requests from "${OTHER}" only, and there are none, as every request carries the VPC "${VPC}", that of the endpoint: name that VPC`,
    ],
  ])("says what is wrong with %s", (_about, statement, message) => {
    expect(findings(otherSourceVpc, of(statement))).toEqual([expect.stringMatching(new RegExp(`: ${message}`))]);
  });

  test("says which ARNs requests carry", () => {
    const statement = allowWhen({ ArnLike: { "aws:SourceVpcArn": arnOf("us-east-1", "*") } });
    expect(findings(otherSourceVpc, of(statement))).toEqual([
      `services.sqs.policy[1].conditions.ArnLike["aws:SourceVpcArn"]: This condition never holds, so the statement allows nothing, as every request carries the VPC "arn:*:ec2:eu-west-1:*:vpc/${VPC}", that of the endpoint: name that VPC, or remove it`,
    ]);
    expect(paths(otherSourceVpc, { ...of(statement), vpcId: tokenValue("vpc") })).toHaveLength(1);
    expect(paths(otherSourceVpc, { ...of(statement), vpcId: tokenValue("vpc"), region: undefined })).toEqual([]);
  });
});
