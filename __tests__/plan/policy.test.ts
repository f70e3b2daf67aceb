import { accountAllowList, fullAccess, organizationPerimeter, unchecked } from "../../lib";
import { tokenValue as unresolved } from "../../lib/shapes/unresolved";
import { rowsWith, troubleWith } from "./planning";

const SEND = [{ actions: ["sqs:SendMessage"], resources: ["*"] }];
const PERIMETER = [
  {
    actions: ["*"],
    resources: ["*"],
    conditions: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
  },
];
const RENDERED_FULL_ACCESS = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }],
};
const PRIVATE_SERVICE = "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0";

describe("policy", () => {
  test.each([
    ["full access where policies are supported", "sqs", RENDERED_FULL_ACCESS],
    ["full access for a gateway", "s3", RENDERED_FULL_ACCESS],
    ["none where they are known to be unsupported", "inspector2", undefined],
    ["none where they may be unsupported", "acm", undefined],
    ["none where nobody knows", "apigateway", undefined],
  ])("defaults to %s: %s", (_about, name, expected) => {
    expect(rowsWith({ services: [name] })[name].policy).toEqual(expected);
    expect(troubleWith({ services: [name] })).toEqual([]);
  });

  test("is none where the user says so", () => {
    expect(rowsWith({ services: { sqs: { policy: "none" }, kms: {} } })).toMatchObject({
      sqs: { policy: null },
      kms: { policy: RENDERED_FULL_ACCESS },
    });
  });

  test("is what the service says, then what the construct says", () => {
    const rows = rowsWith({
      services: { sqs: { policy: SEND }, kms: {}, logs: { policy: "none" } },
      policy: PERIMETER,
    });
    expect([
      rows.sqs.policy.Statement[0].Action,
      rows.kms.policy.Statement[0].Condition,
      rows.logs.policy,
    ]).toEqual(["sqs:SendMessage", { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }, null]);
  });

  test("is the same written as statements or as a document", () => {
    const document = {
      Version: "2012-10-17",
      Statement: { Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" },
    };
    expect(rowsWith({ services: { sqs: { policy: document } } })).toEqual(
      rowsWith({ services: { sqs: { policy: SEND } } }),
    );
  });

  test("is full access by fullAccess()", () => {
    expect(rowsWith({ services: { sqs: { policy: fullAccess() } } }).sqs.policy).toEqual(
      RENDERED_FULL_ACCESS,
    );
  });

  test.each([
    ["supported", "sqs", []],
    ["known to be unsupported", "inspector2", ["error services.inspector2.policy"]],
    ["doubtful", "acm", ["warning services.acm.policy"]],
    ["unknown", "apigateway", ["warning services.apigateway.policy"]],
  ])("is judged where support is %s, shared or not", (_about, name, trouble) => {
    expect(troubleWith({ services: { [name]: { policy: PERIMETER } } })).toEqual(trouble);
    expect(troubleWith({ services: { [name]: {} }, policy: PERIMETER })).toEqual(trouble);
    expect(troubleWith({ services: { [name]: { policy: "none" } }, policy: PERIMETER })).toEqual([]);
  });

  test("is attached where support is unknown", () => {
    expect(rowsWith({ services: ["apigateway"], policy: PERIMETER }).apigateway.policy).toMatchObject({
      Version: "2012-10-17",
    });
  });

  test("is refused for a service of another account, unless it is none", () => {
    const customServices = (policy?: unknown) => ({
      x: { type: "Interface", serviceName: PRIVATE_SERVICE, policy },
    });
    expect(troubleWith({ services: ["sqs"], policy: PERIMETER, customServices: customServices() })).toEqual([
      "error customServices.x.policy",
    ]);
    expect(
      troubleWith({ services: ["sqs"], policy: PERIMETER, customServices: customServices("none") }),
    ).toEqual([]);
  });

  test("may name its own actions where it is not shared, and none of another service", () => {
    const policy = [{ actions: ["kms:Decrypt"], resources: ["*"] }];
    expect(troubleWith({ services: { kms: { policy } } })).toEqual([]);
    expect(troubleWith({ services: { sqs: { policy } } })).toEqual([
      "error services.sqs.policy[0].actions[0]",
    ]);
  });

  test("has the principal * alone for a gateway, also beside an interface", () => {
    const policy = [{ actions: ["s3:GetObject"], resources: ["*"], principals: { aws: ["123456789012"] } }];
    const path = "services.s3.policy[0].principals";
    expect(troubleWith({ services: { s3: { policy } } })).toEqual([`error ${path}`]);
    expect(troubleWith({ services: { s3: { types: ["Gateway", "Interface"], policy } } })).toEqual([
      `error ${path}`,
    ]);
    expect(troubleWith({ services: { s3: { types: ["Interface"], policy } } })).toEqual([]);
  });

  test("takes unknown actions with a warning where the user wants that", () => {
    const services = { sqs: { policy: [{ actions: ["sqs:Fly"], resources: ["*"] }] } };
    expect(troubleWith({ services })).toEqual(["error services.sqs.policy[0].actions[0]"]);
    expect(troubleWith({ services, unknownActions: "warn" })).toEqual([
      "warning services.sqs.policy[0].actions[0]",
    ]);
  });
});

describe("policy, shared by all services,", () => {
  const everything = { resources: ["*"], actions: ["*"] };
  const key = (name: string) => ({ ...everything, conditions: { StringEquals: { [name]: "x" } } });
  const keyAt = (name: string) => `policy[0].conditions.StringEquals["${name}"]`;

  test.each([
    ["an action of one service", { ...everything, actions: ["sqs:SendMessage"] }, "policy[0].actions[0]"],
    ["all actions of one service", { ...everything, actions: ["*", "sqs:*"] }, "policy[0].actions[1]"],
    ["an unknown action", { ...everything, actions: ["foo:Bar"] }, "policy[0].actions[0]"],
    ["a misspelt action", { ...everything, actions: ["SendMessage"] }, "policy[0].actions[0]"],
    [
      "an action that is not looked up",
      { ...everything, actions: [unchecked("sqs:New")] },
      "policy[0].actions[0]",
    ],
    ["excepted actions", { resources: ["*"], notActions: ["sqs:SendMessage"] }, "policy[0]"],
    ["the condition key of one service", key("kms:ViaService"), keyAt("kms:ViaService")],
    ["an unknown condition key", key("foo:Bar"), keyAt("foo:Bar")],
    ["an unknown global key", key("aws:PrincpalOrgID"), keyAt("aws:PrincpalOrgID")],
    ["a key without its prefix", key("PrincipalOrgID"), "policy[0].conditions.StringEquals.PrincipalOrgID"],
  ])("refuses %s once", (_about, statement, path) => {
    expect(troubleWith({ services: ["sqs", "kms"], policy: [statement] })).toEqual([`error ${path}`]);
  });

  test.each([
    ["allows none of them", [{ Effect: "Allow", Action: "sqs:SendMessage" }], ["error policy"]],
    ["allows an unknown one", [{ Effect: "Allow", Action: "nosuch:Do" }], ["error policy", "error policy"]],
    ["allows an action of each", [{ Effect: "Allow", Action: ["sqs:SendMessage", "kms:Decrypt"] }], []],
    [
      "denies one of another service",
      [
        { Effect: "Allow", Action: "*" },
        { Effect: "Deny", Action: "s3:DeleteBucket" },
        { Effect: "Deny", NotAction: "sts:AssumeRoleWithWebIdentity" },
      ],
      [],
    ],
    ["allows nothing at all", [{ Effect: "Deny", Action: "sqs:SendMessage" }], ["error policy"]],
  ])(
    "is refused as a document only where it leaves an endpoint without any action: it %s",
    (_, some, trouble) => {
      const Statement = some.map((statement) => ({ Principal: "*", Resource: "*", ...statement }));
      expect(troubleWith({ services: ["sqs", "kms"], policy: { Statement } })).toEqual(trouble);
    },
  );

  test("takes unknown condition keys with a warning where the user wants that, but no action", () => {
    const policy = [{ ...key("foo:Bar"), actions: ["foo:Bar"] }];
    expect(troubleWith({ services: ["sqs"], policy, unknownActions: "warn" })).toEqual([
      "error policy[0].actions[0]",
      `warning ${keyAt("foo:Bar")}`,
    ]);
  });

  test.each([
    ["full access", fullAccess()],
    [
      "the perimeter of an organization",
      organizationPerimeter({
        organizationId: "o-a1b2c3d4e5",
        thirdPartyAccountIds: ["111122223333"],
        awsOwnedResources: ["arn:aws:ssm:*::document/*"],
        breakGlassTag: { key: "dp:exclude:resource" },
      }),
    ],
    ["a list of accounts", accountAllowList({ accountIds: ["111122223333"] })],
    ["a global key without aws:", [key("lambda:SourceFunctionArn")]],
    ["a token for an action", [{ ...everything, actions: [unresolved("x")] }]],
  ])("takes %s", (_about, policy) => {
    expect(troubleWith({ services: ["sqs", "kms", "s3"], policy })).toEqual([]);
  });

  test("leaves a service outside the catalogue its own actions", () => {
    const x = {
      type: "Interface",
      serviceName: "com.amazonaws.eu-west-1.newcomer",
      policy: [{ ...everything, actions: ["newcomer:Get"] }],
    };
    expect(troubleWith({ services: ["sqs"], customServices: { x } })).toEqual([
      "warning customServices.x.policy",
    ]);
  });
});

describe('catalogueFacts: "warn"', () => {
  const OPEN = { catalogueFacts: "warn" };

  test.each([
    ["a policy without support", { services: { inspector2: { policy: PERIMETER } } }],
    ["private DNS without names", { services: { "dynamodb-streams": { privateDnsEnabled: true } } }],
    ["addresses that are not served", { services: { "ecr.api": { ipAddressType: "dualstack" } } }],
    ["a region without the service", { services: ["batch"], region: "ap-northeast-3" }],
    ["records of the gateway of dynamodb", { services: { dynamodb: { dnsRecordIpType: "ipv4" } } }],
    [
      "an option of s3 on another service",
      { services: { sqs: { privateDnsOnlyForInboundResolverEndpoint: true } } },
    ],
  ])("makes a warning of %s", (_about, props) => {
    const [refused, ...more] = troubleWith(props);
    expect(more).toEqual([]);
    expect(troubleWith({ ...props, ...OPEN })).toEqual([refused?.replace("error", "warning")]);
  });

  test("emits what was asked for", () => {
    const services = { "dynamodb-streams": { privateDnsEnabled: true }, inspector2: { policy: PERIMETER } };
    expect(rowsWith({ services, ...OPEN })).toMatchObject({
      "dynamodb-streams": { private_dns_enabled: true },
      inspector2: { policy: { Version: "2012-10-17" } },
    });
  });

  test("leaves refusals that rest on no fact", () => {
    expect(troubleWith({ services: ["sqs"], subnetIds: [], ...OPEN })).toEqual(["error subnetIds"]);
  });
});
