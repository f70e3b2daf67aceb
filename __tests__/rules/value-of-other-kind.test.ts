import { valueOfOtherKind } from "../../lib/rules/value-of-other-kind";
import { tokenValue } from "../../lib/shapes/unresolved";
import { documentWith, messagesOf, pathsOf, policyWhen } from "./policy-findings";

const VPC = "vpc-0123456789abcdef0";
const ROLE = "arn:aws:iam::111122223333:role/deploy";
const PATH = "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111";

const compared = (key: string, value: unknown) => policyWhen({ StringLike: { [key]: value } });

describe("value-of-other-kind", () => {
  test.each<[key: string, ...values: unknown[]]>([
    ["aws:SourceVpc", VPC, "vpc-111bbb22", "vpc-*", "vp*", "${aws:Ec2InstanceSourceVpc}", tokenValue("vpc")],
    ["aws:SourceVpce", "vpce-0123456789abcdef0", "vpce-01234567"],
    ["aws:PrincipalOrgID", "o-a1b2c3d4e5", "<my-org>"],
    ["aws:PrincipalOrgPaths", `${PATH}/`, `${PATH}/*`, `${PATH}/ou-*`, "o-a1b2c3d4e5/*", "o-a1b2c3d4e5/r-ab12/"],
    ["aws:ResourceOrgPaths", "*/ou-ab12-11111111/*", "o-a1b2c3d4e5*", `${PATH}/111122223333/`, `${PATH}/11*`],
    ["aws:PrincipalAccount", "111122223333", 111122223333, "anonymous", "1111*"],
    [
      "aws:PrincipalArn",
      ROLE,
      "arn:aws:iam::*:role/aws-service-role/*",
      "arn:aws:iam::111122223333:root",
      "*role/cdk-*",
    ],
    [
      "aws:PrincipalArn",
      "arn:aws:sts::111122223333:federated-user/bob",
      "arn:aws:iam::111122223333:*",
      "arn:aws:iam::*",
    ],
    [
      "aws:PrincipalArn",
      "arn:aws-cn:iam::111122223333:user/a/bob",
      "arn:*:iam::111122223333:ro*",
      "arn:aws:*::*:user/b",
    ],
    ["aws:PrincipalType", "User", "AssumedRole", "Ass*"],
    ["aws:RequestedRegion", "us-east-1", "us-gov-west-1", "eu-west-*", "xx-north-9"],
    ["aws:PrincipalServiceName", "cloudtrail.amazonaws.com", "*.amazonaws.com"],
    ["aws:CalledViaFirst", "athena.amazonaws.com", "ecs-tasks.amazonaws.com.cn"],
    ["aws:SourceArn", "arn:aws:s3:::orders", "arn:aws:iam::111122223333:policy/x", "arn:*"],
    ["aws:SourceVpcArn", `arn:aws:ec2:us-east-1:*:vpc/${VPC}`, "arn:aws:ec2:*:111122223333:vpc/*"],
    ["aws:userid", "AIDAEXAMPLEID", "AROAEXAMPLEID:*", "*:bob@example.com", "111122223333", "111122223333:bob"],
    ["aws:username", "bob", "bob@example.com", "deploy-*"],
    ["aws:PrincipalTag/vpc", "vpce-1"],
  ])("accepts %s with its values", (key, ...values) => {
    expect(values.flatMap((value) => messagesOf(valueOfOtherKind, compared(key, value)))).toEqual([]);
  });

  test.each<[about: string, conditions: object]>([
    ["case that the operator ignores", { StringEqualsIgnoreCase: { "aws:SourceVpc": VPC.toUpperCase() } }],
    ["types of principals in any case", { StringEqualsIgnoreCase: { "aws:PrincipalType": "assumedrole" } }],
    ["presence", { Null: { "aws:SourceVpc": "true" } }],
    ["numbers, which have another rule", { NumericEquals: { "aws:PrincipalAccount": "1" } }],
    ["keys of other services, which have another rule", { StringEquals: { "kms:ViaService": "s3" } }],
  ])("accepts %s", (_, conditions) => {
    expect(messagesOf(valueOfOtherKind, policyWhen(conditions))).toEqual([]);
  });

  test.each([
    ["aws:SourceVpc", "vpce-0123456789abcdef0", 'for the id of an endpoint, use "aws:SourceVpce"'],
    ["aws:SourceVpc", "vpce-*", 'for the id of an endpoint, use "aws:SourceVpce"'],
    ["aws:SourceVpc", "subnet-0123456789abcdef0", 'for a subnet, use "aws:VpcSourceIp" with its CIDR block'],
    ["aws:SourceVpc", "10.0.0.0/16", 'for addresses, use "aws:VpcSourceIp" with IpAddress'],
    ["aws:SourceVpc", `arn:aws:ec2:us-east-1:111122223333:vpc/${VPC}`, `write "${VPC}"`],
    ["aws:SourceVpc", "VPC-0123456789ABCDEF0", `write "${VPC}"`],
    ["aws:SourceVpc", "111122223333", 'for an account, use "aws:VpceAccount"'],
    ["aws:SourceVpc", "o-a1b2c3d4e5", 'for the id of an organization, use "aws:VpceOrgID"'],
    ["aws:SourceVpce", VPC, 'for the id of a VPC, use "aws:SourceVpc"'],
    ["aws:Ec2InstanceSourceVpc", "vpce-01234567", 'for the id of an endpoint, use "aws:SourceVpce"'],
    ["aws:PrincipalOrgID", "111122223333", 'for an account, use "aws:PrincipalAccount"'],
    ["aws:ResourceOrgID", "111122223333", 'for an account, use "aws:ResourceAccount"'],
    ["aws:PrincipalOrgID", "ou-ab12-11111111", 'for a unit or a root, with its path, use "aws:PrincipalOrgPaths"'],
    ["aws:PrincipalOrgID", `${PATH}/*`, 'for a unit or a root, with its path, use "aws:PrincipalOrgPaths"'],
    ["aws:PrincipalOrgID", "arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5", 'write "o-a1b2c3d4e5"'],
    ["aws:PrincipalOrgPaths", PATH, `write "${PATH}/", or "${PATH}/*" with StringLike to include the units below`],
    ["aws:ResourceOrgPaths", "ou-ab12-11111111", "write the path from the organization down to the unit"],
    [
      "aws:ResourceOrgPaths",
      "o-a1b2c3d4e5",
      'for the whole organization, write "o-a1b2c3d4e5/*" with StringLike, or use "aws:ResourceOrgID"',
    ],
    ["aws:PrincipalAccount", "arn:aws:iam::111122223333:root", 'write "111122223333"'],
    ["aws:PrincipalAccount", ROLE, 'for a principal, use "aws:PrincipalArn"'],
    ["aws:PrincipalAccount", "o-a1b2c3d4e5", 'for the id of an organization, use "aws:PrincipalOrgID"'],
    ["aws:PrincipalAccount", "1111222233334", "it has 13 digits"],
    ["aws:PrincipalAccount", "1111-2222-3333", 'write "111122223333"'],
    ["aws:ResourceAccount", "12345678901", 'write all 12 digits as text, such as "012345678901"'],
    [
      "aws:PrincipalArn",
      "arn:aws:sts::111122223333:assumed-role/deploy/session",
      `a session counts as its role: write "${ROLE}", with the path of the role if it has one`,
    ],
    ["aws:PrincipalArn", "arn:aws:iam:us-east-1:111122223333:role/deploy", `write "${ROLE}", without a region`],
    ["aws:PrincipalArn", "111122223333", 'for an account, use "aws:PrincipalAccount"'],
    ["aws:PrincipalArn", "lambda.amazonaws.com", 'for a service, use "aws:PrincipalServiceName"'],
    ["aws:SourceArn", ROLE, 'for a principal, use "aws:PrincipalArn"'],
    ["aws:SourceVpcArn", VPC, 'for the id of a VPC, use "aws:SourceVpc"'],
    ["aws:RequestedRegion", "us-east-1a", 'write "us-east-1"'],
    ["aws:RequestedRegion", "EU-WEST-1", 'write "eu-west-1"'],
    ["aws:RequestedRegion", "eu-west", 'did you mean "eu-west-1", "eu-west-2" or "eu-west-3"?'],
    ["aws:CalledViaLast", "cloudformation", 'write "cloudformation.amazonaws.com"'],
    ["aws:CalledViaLast", "com.amazonaws.us-east-1.sqs", 'write "sqs.amazonaws.com"'],
    ["aws:userid", "arn:aws:iam::111122223333:user/bob", 'for a principal, use "aws:PrincipalArn"'],
    ["aws:userid", "AROA1234567890AB", 'write "AROA1234567890AB:*" with StringLike for all sessions of the role'],
    ["aws:username", "AROA1234567890AB:bob", 'for the unique id of a user or a role, use "aws:userid"'],
  ])("reports %s with %s and says what to do", (key, value, advice) => {
    const [message, ...more] = messagesOf(valueOfOtherKind, compared(key, value));
    expect(more).toEqual([]);
    expect(message).toContain(`"${key}": expected `);
    expect(message).toMatch(new RegExp(`; ${advice.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`));
  });

  test.each([
    ["aws:SourceVpc", ""],
    ["aws:SourceVpce", "vpce-svc-0123456789abcdef0"],
    ["aws:PrincipalOrgID", "acme"],
    ["aws:PrincipalOrgID", "o-short"],
    ["aws:PrincipalOrgPaths", "o-a1b2c3d4e5/ou-ab12-11111111/*"],
    ["aws:PrincipalOrgPaths", "/o-a1b2c3d4e5/r-ab12/"],
    ["aws:PrincipalOrgPaths", `${PATH}/ou-ab12-22222222x/y*`],
    ["aws:PrincipalAccount", "production"],
    ["aws:PrincipalArn", "deploy"],
    ["aws:PrincipalArn", "arn:aws:iam::111122223333:role"],
    ["aws:PrincipalArn", "arn:aws:iam::111122223333:group/admins"],
    ["aws:PrincipalArn", "arn:aws:iam::111122223333:policy/*"],
    ["aws:PrincipalArn", "arn:aws:iam::1111:role/deploy"],
    ["aws:PrincipalArn", "arn:aws:s3:::orders"],
    ["aws:PrincipalType", "AWS"],
    ["aws:RequestedRegion", "Frankfurt"],
    ["aws:CalledViaFirst", "https://sqs.amazonaws.com"],
    ["aws:userid", "bob"],
    ["aws:username", "a/b"],
  ])("reports %s with %s", (key, value) => {
    expect(pathsOf(valueOfOtherKind, compared(key, value))).toEqual([
      `services.sqs.policy[0].conditions.StringLike["${key}"] (value-of-other-kind)`,
    ]);
  });

  test.each([
    ["s3", 'write "s3.us-east-1.amazonaws.com", with the region of the call'],
    ["s3.amazonaws.com", 'write "s3.us-east-1.amazonaws.com", with the region of the call'],
  ])("reports kms:ViaService with %s", (value, advice) => {
    const policy = policyWhen({ StringEquals: { "kms:ViaService": value } }, { actions: ["kms:Decrypt"] });
    expect(messagesOf(valueOfOtherKind, policy, { service: "kms" })).toEqual([
      `"${value}" is no value of "kms:ViaService": expected a service and its region, such as "s3.us-east-1.amazonaws.com"; ${advice}`,
    ]);
  });

  test.each<[service: string, key: string, ...values: unknown[]]>([
    [
      "s3",
      "s3:DataAccessPointArn",
      "arn:aws:s3:us-east-1:111122223333:accesspoint/*",
      "arn:aws:s3::*:accesspoint/a.mrap",
    ],
    ["s3", "s3:AccessPointNetworkOrigin", "VPC", "Internet", tokenValue("origin")],
    ["ec2", "ec2:AvailabilityZone", "us-east-1a", "us-west-2-lax-1a", "us-east-1-wl1-bos-wlz-1", "us-east-1*"],
  ])("accepts, for %s, %s with its values", (service, key, ...values) => {
    expect(values.flatMap((value) => messagesOf(valueOfOtherKind, compared(key, value), { service }))).toEqual([]);
  });

  test.each([
    ["s3", "s3:DataAccessPointArn", "arn:aws:s3:::orders", 'accesspoint/orders"'],
    ["s3", "s3:AccessPointNetworkOrigin", "vpc", 'expected "Internet" or "VPC"; did you mean "VPC"?'],
    ["s3", "s3:AccessPointNetworkOrigin", VPC, 'for the id of a VPC, use "aws:SourceVpc"'],
    ["ec2", "ec2:AvailabilityZone", "us-east-1", 'for a region, use "aws:RequestedRegion"'],
  ])("reports, for %s, %s with %s", (service, key, value, advice) => {
    const [message, ...more] = messagesOf(valueOfOtherKind, compared(key, value), { service });
    expect(more).toEqual([]);
    expect(message).toContain(advice);
  });

  test("accepts the network origin in any case if the operator ignores it", () => {
    const policy = policyWhen({ StringEqualsIgnoreCase: { "s3:AccessPointNetworkOrigin": ["vpc", "INTERNET"] } });
    expect(messagesOf(valueOfOtherKind, policy, { service: "s3" })).toEqual([]);
  });

  test("reports the wrong one of several values, in a document too", () => {
    const Condition = { StringNotEquals: { "aws:SourceVpc": [VPC, "vpce-01234567"] } };
    expect(pathsOf(valueOfOtherKind, documentWith({ Effect: "Deny", Condition }))).toEqual([
      'services.sqs.policy.Statement.Condition.StringNotEquals["aws:SourceVpc"][1] (value-of-other-kind)',
    ]);
  });
});
