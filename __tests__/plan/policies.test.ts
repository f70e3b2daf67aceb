import { fullAccess } from "../../lib";
import type { EffectiveEndpoint } from "../../lib/model/effective-endpoint";
import type { EffectiveOptions } from "../../lib/model/effective-options";
import { planAdditions, planDocuments, planPolicies, readPolicies } from "../../lib/plan/policies";
import { REFUSED, tokenValue, type Unresolved } from "../../lib/shapes/unresolved";
import { contextOf, endpointOf, planWith, rowsWith } from "./planning";

const SEND = [{ actions: ["sqs:SendMessage"], resources: ["*"] }];
const PERIMETER = [
  {
    actions: ["*"],
    resources: ["*"],
    conditions: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
  },
];
const DOCUMENT = { Statement: { Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" } };
const RENDERED_SEND = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }],
};
const RENDERED_FULL_ACCESS = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }],
};

function written(endpoints: readonly EffectiveEndpoint[]) {
  return readPolicies(endpoints, contextOf());
}

function planned(endpoints: readonly EffectiveEndpoint[]) {
  return planPolicies(written(endpoints));
}

describe("planPolicies()", () => {
  test("reads and renders the policy of an endpoint", () => {
    const sqs = endpointOf("sqs", { policy: SEND });
    expect(planned([sqs])).toEqual([
      {
        option: "policy",
        path: ["services", "sqs", "policy"],
        isShared: false,
        isTyped: true,
        service: "sqs",
        endpoints: [sqs],
        normal: expect.objectContaining({ path: ["services", "sqs", "policy"], problems: [] }),
        document: RENDERED_SEND,
        statementPaths: [["services", "sqs", "policy", 0]],
      },
    ]);
  });

  test("reads an IAM document", () => {
    const [policy] = planned([endpointOf("sqs", { policy: DOCUMENT })]);
    expect(policy).toMatchObject({ isTyped: false, document: RENDERED_SEND });
  });

  test("reads the shared policy once for all endpoints that have it", () => {
    const shared = { defaults: new Set(["policy"] as const) };
    const endpoints = ["sqs", "kms"].map((name) => endpointOf(name, { policy: PERIMETER }, shared));
    expect(planned(endpoints)).toMatchObject([{ path: ["policy"], isShared: true, service: undefined, endpoints }]);
  });

  test("reads the policy of two types of one service once", () => {
    const both = (["Gateway", "Interface"] as const).map((type) => endpointOf("s3", { policy: PERIMETER }, { type }));
    expect(planned(both)).toMatchObject([{ path: ["services", "s3", "policy"], endpoints: both }]);
  });

  test("reads equal policies of two services apart", () => {
    const endpoints = ["sqs", "kms"].map((name) => endpointOf(name, { policy: PERIMETER }));
    expect(planned(endpoints).map(({ service }) => service)).toEqual(["sqs", "kms"]);
  });

  test("knows no service of a custom endpoint", () => {
    const [policy] = planned([endpointOf("own", { policy: PERIMETER })]);
    expect(policy).toMatchObject({ path: ["customServices", "own", "policy"], service: undefined });
  });

  test.each<[serviceName: string | Unresolved, service: string | undefined]>([
    ["com.amazonaws.eu-west-1.sqs", "sqs"],
    ["com.amazonaws.eu-west-1.ecr.api", "ecr.api"],
    ["cn.com.amazonaws.cn-north-1.sqs", "sqs"],
    ["com.amazonaws.eu-west-1.no-such", undefined],
    ["org.example.eu-west-1.sqs", undefined],
    ["com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0", undefined],
    [tokenValue("name"), undefined],
  ])("knows the service of a custom endpoint to %p", (serviceName, service) => {
    const own = { ...endpointOf("own", { policy: PERIMETER }), service: undefined };
    expect(planned([{ ...own, options: { ...own.options, serviceName } }])).toMatchObject([{ service }]);
  });

  test.each<[string, EffectiveOptions]>([
    ["no policy", {}],
    ['policy: "none"', { policy: "none" }],
  ])("reads nothing for an endpoint with %s", (_about, options) => {
    expect(planned([endpointOf("sqs", options)])).toEqual([]);
  });

  test("finds what is wrong with the shape of a policy", () => {
    const [policy] = planned([endpointOf("sqs", { policy: null })]);
    expect(policy?.normal.problems).toMatchObject([{ rule: "malformed-policy" }]);
  });
});

describe("readPolicies()", () => {
  const perimeter = { policy: PERIMETER };
  const shared = { defaults: new Set(["policy"] as const) };

  test("reads additions apart from the policy that they are added to", () => {
    const sqs = endpointOf("sqs", { policy: PERIMETER, alsoAllow: SEND });
    expect(written([sqs])).toMatchObject([
      { option: "policy", path: ["services", "sqs", "policy"] },
      { option: "alsoAllow", path: ["services", "sqs", "alsoAllow"], isShared: false, isTyped: true, service: "sqs" },
    ]);
  });

  test("knows the token of a policy that only Terraform knows, and no statements", () => {
    const policy = tokenValue("policy");
    const [read] = written([endpointOf("sqs", { policy })]);
    expect(read).toMatchObject({ token: policy, isTyped: false, normal: { statements: [], problems: [] } });
  });

  test("reads nothing of what was refused", () => {
    expect(written([endpointOf("sqs", { policy: REFUSED, alsoAllow: REFUSED })])).toEqual([]);
  });

  test("leaves the shared policy out for a service that may take full access only", () => {
    const [sqs, acm] = [endpointOf("sqs", perimeter, shared), endpointOf("acm", perimeter, shared)];
    expect(written([sqs, acm])).toMatchObject([{ endpoints: [sqs] }]);
  });
});

describe("planPolicies() with additions", () => {
  const shared = { defaults: new Set(["policy"] as const) };

  test("adds them to the shared policy for one endpoint, and leaves it to the others", () => {
    const sqs = endpointOf("sqs", { policy: PERIMETER, alsoAllow: SEND }, shared);
    const kms = endpointOf("kms", { policy: PERIMETER }, shared);
    const [others, own, ...more] = planned([sqs, kms]);
    expect(others).toMatchObject({ path: ["policy"], endpoints: [kms], document: { Statement: [{ Action: "*" }] } });
    expect(own).toMatchObject({
      path: ["services", "sqs", "alsoAllow"],
      endpoints: [sqs],
      document: { Statement: [{ Action: "*" }, { Action: "sqs:SendMessage" }] },
    });
    expect(more).toEqual([]);
  });

  test("adds them to both types of a service, once", () => {
    const options = { policy: PERIMETER, alsoAllow: [{ actions: ["s3:GetObject"], resources: ["*"] }] };
    const both = (["Gateway", "Interface"] as const).map((type) => endpointOf("s3", options, { type }));
    expect(planned(both)).toMatchObject([{ path: ["services", "s3", "policy"], endpoints: both }]);
  });

  test("adds nothing to full access", () => {
    const policy = [...fullAccess(), { effect: "Deny", actions: ["sqs:DeleteQueue"], resources: ["*"] }];
    const sqs = endpointOf("sqs", { policy, alsoAllow: SEND });
    expect(planned([sqs])).toMatchObject([{ path: ["services", "sqs", "policy"], normal: { statements: [{}, {}] } }]);
    expect(planDocuments([endpointOf("sqs", { alsoAllow: SEND })], [])).toEqual(
      new Map([[expect.anything(), RENDERED_FULL_ACCESS]]),
    );
  });

  test("knows nothing of the statements of a token, and the size of the additions", () => {
    const policy = tokenValue("policy");
    const [whole] = planned([endpointOf("sqs", { policy, alsoAllow: SEND })]);
    expect(whole).toMatchObject({ token: policy, normal: { statements: [] }, document: RENDERED_SEND });
  });
});

describe("planAdditions()", () => {
  const additionsOf = (options: EffectiveOptions, mayBeGiven = false) => {
    const sqs = endpointOf("sqs", { ...options, alsoAllow: SEND });
    return [...planAdditions(written([sqs]), mayBeGiven).values()];
  };

  test.each<readonly [string, EffectiveOptions, boolean, readonly unknown[]]>([
    ["a token", { policy: tokenValue("policy") }, false, [RENDERED_SEND]],
    ["a policy that synth knows", { policy: PERIMETER }, false, []],
    ["full access", {}, false, []],
    ["a policy that callers may replace", { policy: PERIMETER }, true, [RENDERED_SEND]],
    ["full access that callers may replace", {}, true, [RENDERED_SEND]],
    ["no policy on purpose", { policy: "none" }, true, []],
  ])("has what Terraform adds to %s", (_about, options, mayBeGiven, expected) => {
    expect(additionsOf(options, mayBeGiven)).toEqual(expected);
  });
});

describe("planDocuments()", () => {
  test.each([
    ["full access if policies are supported", "sqs", RENDERED_FULL_ACCESS],
    ["full access for a gateway", "s3", RENDERED_FULL_ACCESS],
    ["none if they are known to be unsupported", "awsconnector", null],
    ["none if they may be unsupported", "acm", null],
    ["none if nobody knows", "apigateway", null],
    ["none for a custom service", "own", null],
  ])("defaults to %s: %s", (_about, name, expected) => {
    const endpoint = endpointOf(name);
    expect(planDocuments([endpoint], [])).toEqual(new Map([[endpoint, expected]]));
  });

  test("gives each endpoint its policy, or none if the user wants none", () => {
    const sqs = endpointOf("sqs", { policy: SEND });
    const kms = endpointOf("kms", { policy: "none" });
    expect(planDocuments([sqs, kms], planned([sqs, kms]))).toEqual(
      new Map([
        [sqs, RENDERED_SEND],
        [kms, null],
      ]),
    );
  });
});

describe("planDocuments() of a construct", () => {
  const RECEIVE = [{ actions: ["sqs:ReceiveMessage"], resources: ["*"] }];

  test.each([
    ["full access", {}],
    ["full access on purpose", { policy: fullAccess() }],
    ["no policy", { policy: "none" }],
    ["a service of which nobody knows", { name: "apigateway" }],
  ])(
    "changes nothing by additions to %s",
    (_about, { name = "sqs", ...options }: { name?: string; policy?: unknown }) => {
      expect(rowsWith({ services: { [name]: { ...options, alsoAllow: RECEIVE } } })).toEqual(
        rowsWith({ services: { [name]: options } }),
      );
    },
  );

  test("adds to the shared policy and to that of a service, of all endpoints or of one", () => {
    const services = {
      sqs: { policy: SEND, alsoAllow: RECEIVE },
      kms: {},
      sns: { alsoAllow: [{ actions: ["sns:*"], resources: ["*"] }] },
    };
    const { sqs, kms, sns } = rowsWith({ services, policy: PERIMETER });
    const actionsOf = ({ policy }: { policy: { Statement: readonly { Action: string }[] } }) =>
      policy.Statement.map(({ Action }) => Action);
    expect([sqs, kms, sns].map(actionsOf)).toEqual([["sqs:ReceiveMessage", "sqs:SendMessage"], ["*"], ["*", "sns:*"]]);
  });

  test("writes no shared policy for a service that may take full access only", () => {
    expect(rowsWith({ services: ["acm", "sqs"], policy: PERIMETER }).acm.policy).toBeNull();
    expect(rowsWith({ services: { acm: { policy: PERIMETER } } }).acm.policy).toMatchObject({ Version: "2012-10-17" });
  });

  test("writes null for one endpoint without a policy", () => {
    expect(rowsWith({ services: { sqs: { policy: "none" }, kms: {} } })).toMatchObject({
      sqs: { policy: null },
      kms: { policy: RENDERED_FULL_ACCESS },
    });
  });

  test("takes the policy of the service before that of the construct", () => {
    const rows = rowsWith({
      services: { sqs: { policy: SEND }, kms: {}, logs: { policy: "none" } },
      policy: PERIMETER,
    });
    expect([rows.sqs.policy.Statement[0].Action, rows.kms.policy.Statement[0].Condition, rows.logs.policy]).toEqual([
      "sqs:SendMessage",
      { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
      null,
    ]);
  });

  test("writes the same for statements and for a document", () => {
    const document = { Version: "2012-10-17", ...DOCUMENT };
    expect(rowsWith({ services: { sqs: { policy: document } } })).toEqual(
      rowsWith({ services: { sqs: { policy: SEND } } }),
    );
  });

  test("writes full access for fullAccess()", () => {
    expect(rowsWith({ services: { sqs: { policy: fullAccess() } } }).sqs.policy).toEqual(RENDERED_FULL_ACCESS);
  });

  test("attaches a policy if nobody knows whether the service supports it", () => {
    expect(rowsWith({ services: ["apigateway"], policy: PERIMETER }).apigateway.policy).toMatchObject({
      Version: "2012-10-17",
    });
  });

  test("renders the shared policy once", () => {
    const { blocks } = planWith({ services: ["sqs", "kms"], policy: PERIMETER });
    const [sqs, kms] = Object.values(blocks[0]?.rows ?? {});
    expect(sqs?.["policy"]).toBe(kms?.["policy"]);
  });
});
