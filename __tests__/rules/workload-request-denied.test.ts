import { organizationPerimeter } from "../../lib/policy/ready/perimeter";
import { workloadRequestDenied } from "../../lib/rules/workload-request-denied";
import { tokenValue } from "../../lib/shapes/unresolved";
import { ecsFargate, eksPrivate, sessionManager } from "../../lib/workloads/sets.generated";
import { findings, paths } from "./check-rule";

const ORGANIZATION = "o-a1b2c3d4e5";
const OWN = [{ actions: ["*"], resources: ["arn:aws:*:*:111122223333:*"] }];
const EVERYTHING = { actions: ["*"], resources: ["*"] };
const { "ecr.dkr": registry, sts } = eksPrivate({ sts: true });
const EKS = { services: { "ecr.dkr": registry } };
const STS = { services: { sts } };

const PULLS = "Nodes pull images of EKS add-ons and of the pause container.";
const ACTIONS = '"ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage" and "ecr:GetDownloadUrlForLayer"';
const IMAGES = '"arn:aws:ecr:eu-west-1:602401143452:repository/*"';
const WHO = "The policy does not say to whom this statement of the workload set can be limited";
const UNNAMED = `${WHO} (no statement of it allows identities of an organization or of accounts their own resources), so it is left out`;
const UNKNOWN = `${WHO} (only Terraform knows it), so it is left out`;

function statement(effect: string, conditions: object, more: object = {}) {
  return { ...EVERYTHING, effect, conditions, ...more };
}

const perimeter = (operator: string, key: string, more: object = {}) => [
  EVERYTHING,
  statement("Deny", { [operator]: { [key]: ORGANIZATION } }, more),
];

describe("workload-request-denied", () => {
  test.each<[string, object]>([
    ["no policy", EKS],
    ["no policy at the endpoint", { ...EKS, policy: "none" }],
    ["a perimeter", { ...EKS, policy: organizationPerimeter({ organizationId: ORGANIZATION }) }],
    [
      "a policy that may allow it",
      { ...EKS, policy: [statement("Allow", { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/a" } })] },
    ],
    [
      "a policy that allows some of it",
      { ...EKS, policy: [{ actions: ["ecr:BatchGetImage"], resources: ["arn:aws:ecr:*:*:repository/eks/*"] }] },
    ],
    ["a Deny of strangers", { ...EKS, policy: perimeter("StringNotEquals", "aws:PrincipalOrgID") }],
    [
      "a Deny with an exception",
      {
        ...EKS,
        policy: perimeter("StringNotEquals", "aws:ResourceOrgID", { notActions: ["ecr:*"], actions: undefined }),
      },
    ],
    ["federated callers who may pass", { ...STS, policy: [EVERYTHING] }],
    ["statements that need no owner", { services: { s3: ecsFargate().s3 }, policy: OWN }],
    ["statements of the user's", { services: { sqs: { alsoAllow: [EVERYTHING] } }, policy: OWN }],
    ["callers who may give policies", { ...EKS, servicesVariable: "services" }],
  ])("accepts %s", (_about, props) => {
    expect(paths(workloadRequestDenied, props)).toEqual([]);
  });

  test.each<[string, object, string]>([
    [
      "a policy that names no owner",
      { ...EKS, policy: OWN },
      `${UNNAMED}. ${PULLS} For that, allow ${ACTIONS} on ${IMAGES} in it`,
    ],
    [
      "such a policy in a region that only Terraform knows",
      { ...EKS, policy: OWN, region: tokenValue("region") },
      `${UNNAMED}. ${PULLS} For that, allow ${ACTIONS} on "arn:<partition>:ecr:<region>:<account of AWS>:repository/*" in it`,
    ],
    [
      "a policy that only Terraform knows",
      { ...EKS, policy: tokenValue("policy") },
      `${UNKNOWN}. ${PULLS} For that, allow ${ACTIONS} on ${IMAGES} in it, if it does not yet`,
    ],
    [
      "a policy that is for resources of accounts",
      { ...EKS, policy: [statement("Allow", { StringEquals: { "aws:ResourceAccount": "111122223333" } })] },
      `${UNNAMED}. ${PULLS} For that, allow ${ACTIONS} on ${IMAGES} in it`,
    ],
    [
      "a Deny of the resources of others",
      { ...EKS, policy: perimeter("StringNotEquals", "aws:ResourceOrgID") },
      `${PULLS} A Deny stops that: except ${ACTIONS} on ${IMAGES} from it (notActions, notResources)`,
    ],
    [
      "a Deny of them if they are in an organization",
      { ...EKS, policy: perimeter("StringNotEqualsIfExists", "aws:ResourceAccount") },
      `${PULLS} A Deny stops that: except ${ACTIONS} on ${IMAGES} from it (notActions, notResources)`,
    ],
    [
      "a region of which AWS's pages name no account",
      { ...EKS, region: "us-iso-east-1", policy: organizationPerimeter({ organizationId: ORGANIZATION }) },
      `${PULLS} AWS's pages name nothing of it in us-iso-east-1, so the statement of the workload set is left out: allow what you find there in alsoAllow, if the workload needs it`,
    ],
  ])("finds a statement of a set beside %s", (_about, props, message) => {
    expect(findings(workloadRequestDenied, props)).toEqual([`services["ecr.dkr"].alsoAllow[0]: ${message}`]);
  });

  test.each(["StringNotEquals", "StringNotEqualsIfExists"])(
    "finds federated callers whom a Deny by %s stops",
    (operator) => {
      expect(findings(workloadRequestDenied, { ...STS, policy: perimeter(operator, "aws:PrincipalOrgID") })).toEqual([
        'services.sts.alsoAllow[0]: Pods with IRSA and users with SAML sign in, who are no principals of AWS yet. A Deny stops that: except "sts:AssumeRoleWithSAML" and "sts:AssumeRoleWithWebIdentity" on "*" from it (notActions, notResources)',
      ]);
    },
  );

  test("finds all that a Deny stops at an endpoint", () => {
    const services = { ssm: sessionManager().ssm };
    const policy = perimeter("StringNotEquals", "aws:ResourceOrgID");
    expect(paths(workloadRequestDenied, { services, policy })).toEqual(
      [0, 1, 2].map((at) => `services.ssm.alsoAllow[${at}]`),
    );
  });

  test("leaves image layers to their own rule", () => {
    const policy = perimeter("StringNotEquals", "aws:ResourceOrgID");
    expect(paths(workloadRequestDenied, { services: { s3: ecsFargate().s3 }, policy })).toEqual([]);
  });

  test("looks at the region of the service", () => {
    const services = { "ecr.dkr": { ...registry, serviceRegion: "me-south-1" } };
    expect(findings(workloadRequestDenied, { services, policy: OWN })[0]).toContain("me-south-1:558608220178:");
  });
});
