import { planEndpoints } from "../../lib/plan/plan";
import type { Problem } from "../../lib/shapes/problem";
import { tokenValue } from "../../lib/shapes/unresolved";
import { HUB, NETWORK } from "../defined";
import { problemsWith, rowsWith, ruleAndPath, textsWith } from "./planning";

const PERIMETER = [
  {
    actions: ["*"],
    resources: ["*"],
    conditions: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
  },
];
const SQS = { ...NETWORK, services: ["sqs"] };
const EARLIER: Problem = {
  rule: "token-key",
  path: ["services"],
  message: "A key is a token",
  severity: "error",
};

describe("planEndpoints()", () => {
  test("plans what can be emitted, without problems", () => {
    const { plan, problems } = planEndpoints("endpoints", SQS);
    expect(plan).toMatchObject({ name: "endpoints", blocks: [{ rows: { sqs: {} } }] });
    expect(problems).toEqual([]);
  });

  test.each([undefined, null, "sqs", 7, ["sqs"], tokenValue("${var.x}")])(
    "rejects %j instead of props once",
    (input) => {
      expect(ruleAndPath(planEndpoints("endpoints", input).problems)).toEqual(["error wrong-type"]);
    },
  );

  test("reports what was wrong before the input was read, once", () => {
    const { problems } = planEndpoints("endpoints", { ...SQS, vpcId: "vpc-1" }, {}, [EARLIER, EARLIER]);
    expect(ruleAndPath(problems)).toEqual(["error malformed-id vpcId", "error token-key services"]);
  });

  test("reports nothing that follows from what was reported of a place", () => {
    // The services of a map whose keys are tokens seem to be missing.
    const { problems } = planEndpoints("endpoints", { ...SQS, services: {} }, {}, [EARLIER]);
    expect(ruleAndPath(problems)).toEqual(["error token-key services"]);
  });

  test("checks the severities, the rules and the shapes", () => {
    const props = { services: ["robomaker"], vpcId: "vpc-1", severity: { nonsense: "off" } };
    expect(problemsWith(props)).toEqual([
      "error malformed-id vpcId",
      "warn retired-service services[0]",
      "error unknown-rule severity.nonsense",
    ]);
  });

  test("writes the problem of a listed service with the map that its options need", () => {
    expect(textsWith({ services: ["sqs", "ivs.contribute"] })).toEqual([
      'services[1]: No source states the ports of "ivs.contribute", and the security group opens ports: give ports, such as ports: [443, { from: 1024, to: 1064 }], or securityGroupIds; options need services as a map, such as { "ivs.contribute": { ... } } (ports-unknown)',
    ]);
  });

  test("knows whether the endpoints are part of a module", () => {
    const props = { services: ["sqs"], region: undefined };
    expect(problemsWith(props, { isModule: true })).toEqual(["error module-without-region region"]);
    expect(problemsWith(props)).toEqual([]);
  });

  test("reports the problems of a shared policy once, and those of its shape", () => {
    expect(problemsWith({ services: ["sqs", "kms", "s3"], policy: [] })).toEqual(["error empty-policy-list policy"]);
    expect(problemsWith({ services: { sqs: { policy: [{ actions: ["*"] }] } } })).toEqual([
      "error missing-element services.sqs.policy[0]",
    ]);
  });
});

describe("planEndpoints() checks names that come from the id of the construct", () => {
  const groupAt = ["error malformed-security-group-name securityGroup.name"];
  const profileAt = ["error malformed-profile-name profile.name"];

  test.each([
    ["of the group", "sg-endpoints", {}, groupAt],
    ["of the group, after a rename", "endpoints", { movedFrom: "sg-old" }, groupAt],
    ["not of a group with a name", "sg-endpoints", { securityGroup: { name: "clients" } }, []],
    ["of a group with other options", "sg-endpoints", { securityGroup: { description: "Clients" } }, groupAt],
    ["not of existing groups", "sg-endpoints", { securityGroupIds: ["sg-0123456789abcdef0"] }, []],
    ["not of a group that fits", "endpoints", {}, []],
  ])("%s", (_about, id, props, expected) => {
    expect(ruleAndPath(planEndpoints(id, { ...SQS, ...props }).problems)).toEqual(expected);
  });

  test.each([
    ["of the Profile", "my.endpoints", { profile: {} }, profileAt],
    ["not of a Profile with a name", "my.endpoints", { profile: { name: "shared" } }, []],
    ["not without a Profile", "my.endpoints", {}, []],
  ])("%s", (_about, id, props, expected) => {
    const { problems } = planEndpoints(id, { ...HUB, services: ["sqs"], ...props }, { isShared: true });
    expect(ruleAndPath(problems)).toEqual(expected);
  });
});

describe("planEndpoints() with severity", () => {
  test.each([
    ["policy-not-supported", { services: { awsconnector: { policy: PERIMETER } } }],
    ["private-dns-not-offered", { services: { "dynamodb-streams": { privateDnsEnabled: true } } }],
    ["ip-address-type-not-offered", { services: { dynamodb: { ipAddressType: "dualstack" } } }],
    ["not-in-region", { services: ["batch"], region: "ap-northeast-3" }],
    ["record-type-fixed", { services: { dynamodb: { dnsRecordIpType: "ipv4" } } }],
    ["inbound-resolver-not-offered", { services: { sqs: { privateDnsOnlyForInboundResolverEndpoint: true } } }],
    ["unknown-action", { services: { sqs: { policy: [{ actions: ["sqs:Fly"], resources: ["*"] }] } } }],
  ])("makes a warning of %s, or nothing", (rule, props) => {
    const found = problemsWith(props);
    expect(found).toEqual([expect.stringMatching(`^error ${rule} `)]);
    expect(problemsWith({ ...props, severity: { [rule]: "error" } })).toEqual(found);
    expect(problemsWith({ ...props, severity: { [rule]: "warn" } })).toEqual([found[0]?.replace("error", "warn")]);
    expect(problemsWith({ ...props, severity: { [rule]: "off" } })).toEqual([]);
  });

  test("makes an error of a warning", () => {
    const props = { services: ["robomaker"], severity: { "retired-service": "error" } };
    expect(problemsWith(props)).toEqual(["error retired-service services[0]"]);
  });

  test("emits what was asked for", () => {
    const services = { "dynamodb-streams": { privateDnsEnabled: true }, awsconnector: { policy: PERIMETER } };
    const severity = { "private-dns-not-offered": "warn", "policy-not-supported": "off" };
    expect(rowsWith({ services, severity })).toMatchObject({
      "dynamodb-streams": { private_dns_enabled: true },
      awsconnector: { policy: { Version: "2012-10-17" } },
    });
  });

  test("leaves the problems of shapes", () => {
    expect(problemsWith({ services: ["sqs"], subnetIds: [], severity: { "empty-list": "warn" } })).toEqual([
      "error empty-list subnetIds",
      'error fixed-severity severity["empty-list"]',
    ]);
  });
});
