import { organizationPerimeter } from "../../lib/policy/ready/perimeter";
import { setStatementLeftOut } from "../../lib/rules/set-statement-left-out";
import { tokenValue } from "../../lib/shapes/unresolved";
import { ecsFargate, eksPrivate } from "../../lib/workloads/sets.generated";
import { findings, paths } from "./check-rule";

const OWN = [{ actions: ["*"], resources: ["arn:aws:*:*:111122223333:*"] }];
const EVERYTHING = { actions: ["*"], resources: ["*"] };
const EKS = { services: { "ecr.dkr": eksPrivate()["ecr.dkr"] } };
const WHAT = "so it is left out. Nodes pull images of EKS add-ons and of the pause container. For that, allow";
const ACTIONS = '"ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage" and "ecr:GetDownloadUrlForLayer"';
const UNNAMED =
  "The policy does not say to whom this statement of the workload set can be limited (no statement of it allows everything to aws:PrincipalOrgID or aws:PrincipalAccount)";
const UNKNOWN =
  "The policy does not say to whom this statement of the workload set can be limited (only Terraform knows it)";

describe("set-statement-left-out", () => {
  test.each<[string, object]>([
    ["no policy", EKS],
    ["no policy at the endpoint", { ...EKS, policy: "none" }],
    ["a perimeter", { ...EKS, policy: organizationPerimeter({ organizationId: "o-a1b2c3d4e5" }) }],
    [
      "a policy that may allow it",
      { ...EKS, policy: [{ ...EVERYTHING, conditions: { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/a" } } }] },
    ],
    ["statements that need no owner", { services: { s3: ecsFargate().s3 }, policy: OWN }],
    ["statements of the user's", { services: { sqs: { alsoAllow: [EVERYTHING] } }, policy: OWN }],
    ["callers who may give policies", { ...EKS, servicesVariable: "services" }],
  ])("accepts %s", (_about, props) => {
    expect(paths(setStatementLeftOut, props)).toEqual([]);
  });

  test.each<[string, object, string]>([
    [
      "a policy that names no owner",
      { ...EKS, policy: OWN },
      `${UNNAMED}, ${WHAT} ${ACTIONS} on "arn:aws:ecr:eu-west-1:602401143452:repository/*" in it`,
    ],
    [
      "such a policy in a region that only Terraform knows",
      { ...EKS, policy: OWN, region: tokenValue("region") },
      `${UNNAMED}, ${WHAT} ${ACTIONS} on "arn:<partition>:ecr:<region>:<account of AWS>:repository/*" in it`,
    ],
    [
      "a policy that only Terraform knows",
      { ...EKS, policy: tokenValue("policy") },
      `${UNKNOWN}, ${WHAT} ${ACTIONS} on "arn:aws:ecr:eu-west-1:602401143452:repository/*" in it, if it does not yet`,
    ],
  ])("finds a statement of a set beside %s", (_about, props, message) => {
    expect(findings(setStatementLeftOut, props)).toEqual([`services["ecr.dkr"].alsoAllow[0]: ${message}`]);
  });

  test("looks at the region of the service", () => {
    const services = { "ecr.dkr": { ...eksPrivate()["ecr.dkr"], serviceRegion: "me-south-1" } };
    expect(findings(setStatementLeftOut, { services, policy: OWN })[0]).toContain("me-south-1:558608220178:");
  });

  test("finds nothing where AWS has nothing in the region", () => {
    const { "ecr.dkr": registry } = ecsFargate({ guardduty: true });
    expect(
      paths(setStatementLeftOut, { services: { "ecr.dkr": registry }, policy: OWN, region: "cn-north-1" }),
    ).toEqual([]);
  });
});
