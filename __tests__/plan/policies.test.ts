import { fullAccess } from "../../lib";
import type { EffectiveOptions } from "../../lib/model/effective-options";
import { planDocuments, planPolicies } from "../../lib/plan/policies";
import { endpointOf, planWith, rowsWith } from "./planning";

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

describe("planPolicies()", () => {
  test("reads and renders the policy of an endpoint", () => {
    const sqs = endpointOf("sqs", { policy: SEND });
    expect(planPolicies([sqs])).toEqual([
      {
        path: ["services", "sqs", "policy"],
        isShared: false,
        isTyped: true,
        service: "sqs",
        endpoints: [sqs],
        normal: expect.objectContaining({ path: ["services", "sqs", "policy"], problems: [] }),
        document: RENDERED_SEND,
      },
    ]);
  });

  test("reads an IAM document", () => {
    const [policy] = planPolicies([endpointOf("sqs", { policy: DOCUMENT })]);
    expect(policy).toMatchObject({ isTyped: false, document: RENDERED_SEND });
  });

  test("reads the shared policy once for all endpoints that have it", () => {
    const shared = { defaults: new Set(["policy"] as const) };
    const endpoints = ["sqs", "kms"].map((name) => endpointOf(name, { policy: PERIMETER }, shared));
    expect(planPolicies(endpoints)).toMatchObject([
      { path: ["policy"], isShared: true, service: undefined, endpoints },
    ]);
  });

  test("reads the policy of two types of one service once", () => {
    const both = (["Gateway", "Interface"] as const).map((type) => endpointOf("s3", { policy: PERIMETER }, { type }));
    expect(planPolicies(both)).toMatchObject([{ path: ["services", "s3", "policy"], endpoints: both }]);
  });

  test("reads equal policies of two services apart", () => {
    const endpoints = ["sqs", "kms"].map((name) => endpointOf(name, { policy: PERIMETER }));
    expect(planPolicies(endpoints).map(({ service }) => service)).toEqual(["sqs", "kms"]);
  });

  test("knows no service of a custom endpoint", () => {
    const [policy] = planPolicies([endpointOf("own", { policy: PERIMETER })]);
    expect(policy).toMatchObject({ path: ["customServices", "own", "policy"], service: undefined });
  });

  test.each<[string, EffectiveOptions]>([
    ["no policy", {}],
    ['policy: "none"', { policy: "none" }],
  ])("reads nothing for an endpoint with %s", (_about, options) => {
    expect(planPolicies([endpointOf("sqs", options)])).toEqual([]);
  });

  test("finds what is wrong with the shape of a policy", () => {
    const [policy] = planPolicies([endpointOf("sqs", { policy: null })]);
    expect(policy?.normal.problems).toMatchObject([{ rule: "malformed-policy" }]);
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
    expect(planDocuments([sqs, kms], planPolicies([sqs, kms]))).toEqual(
      new Map([
        [sqs, RENDERED_SEND],
        [kms, null],
      ]),
    );
  });
});

describe("planDocuments() of a construct", () => {
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
