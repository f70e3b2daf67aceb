import { planSubject } from "../../lib/plan/subject";
import { tokenValue } from "../../lib/shapes/unresolved";
import { HUB, NETWORK, SUBNETS, VPC } from "../defined";
import { found } from "../found";
import { planWith, subjectWith } from "./planning";

const TOKEN = tokenValue("${var.x}");

describe("planSubject()", () => {
  test("gives rules what was asked for, what is in effect and what is planned", () => {
    const services = { sns: { routeTableIds: [], policy: [] }, kms: {} };
    const { subject, problems } = planSubject("endpoints", { ...NETWORK, services });
    expect(subject).toMatchObject({
      props: { vpcId: VPC, subnetIds: SUBNETS, services },
      isModule: false,
      isShared: false,
      requests: [{ name: "sns" }, { name: "kms" }],
      endpoints: [{ label: "sns", options: { subnetIds: SUBNETS } }, { label: "kms" }],
      policies: [{ path: ["services", "sns", "policy"] }],
      misplacedOptions: [{ path: ["services", "sns", "routeTableIds"] }],
      plan: { name: "endpoints", blocks: [{ type: "Interface" }] },
    });
    expect(found(problems)).toEqual(["empty-policy-list services.sns.policy"]);
  });

  test("knows the circumstances", () => {
    expect(planSubject("endpoints", HUB, { isShared: true, isModule: true }).subject).toMatchObject({
      isShared: true,
      isModule: true,
    });
  });

  test("reads nothing of what is no object", () => {
    const { subject, problems } = planSubject("endpoints", "sns");
    expect([subject.props, subject.requests, subject.plan.blocks]).toEqual([{}, [], []]);
    expect(found(problems)).toEqual(["wrong-type"]);
  });
});

describe("planSubject() plans", () => {
  test("what all resources have in common", () => {
    const props = { services: ["sns"], tags: { a: TOKEN }, timeouts: { create: "20m" } };
    expect(planWith(props)).toMatchObject({ vpcId: VPC, tags: { a: TOKEN }, timeouts: { create: "20m" } });
  });

  test.each([
    ["by default", {}, true],
    ["if the user wants them", { checks: true }, true],
    ["not if the user wants none", { checks: false }, false],
  ])("checks of health %s", (_about, props, expected) => {
    expect(planWith({ services: ["sns"], ...props }).checksHealth).toBe(expected);
  });

  test.each([
    ["the id of the construct", {}, "endpoints"],
    ["its former id, so that its group is not replaced", { movedFrom: "network/private" }, "private"],
    ["its id if only its group moved", { movedFrom: { securityGroup: "aws_security_group.x" } }, "endpoints"],
  ])("names after %s", (_about, props, name) => {
    const { plan } = subjectWith({ services: ["sns"], ...props });
    expect([plan.name, plan.securityGroup?.namePrefix]).toEqual([name, `${name}-`]);
  });

  test("every part from the same endpoints", () => {
    const { plan } = planSubject(
      "endpoints",
      { ...HUB, services: ["sns"], region: undefined, maxMonthlyUsd: 1 },
      { isShared: true },
    ).subject;
    expect(plan).toMatchObject({
      blocks: [{ rows: { sns: {} } }],
      securityGroup: { ports: [443] },
      sharing: { zones: [{ service: "sns" }] },
      adoption: { imports: [] },
      servicesVariable: undefined,
      guards: { isShared: true },
      references: new Set(["vpcCidrBlocks", "region"]),
      claims: [{ path: ["services", 0] }],
      manifest: { endpoints: [{ name: "sns" }] },
    });
  });
});
