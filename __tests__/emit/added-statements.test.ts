import { TerraformLocal } from "cdktf";
import { addedStatements } from "../../lib/emit/added-statements";
import { newStack, newVpcEndpoints } from "../defined";
import { BARE, emittedBy, IDS, synthesized, variable } from "../emitted";

const RECEIVE = { actions: ["sqs:ReceiveMessage"], resources: ["arn:aws:sqs:*:*:${aws:username}"] };
const RENDERED = {
  Effect: "Allow",
  Principal: "*",
  Action: "sqs:ReceiveMessage",
  Resource: "arn:aws:sqs:*:*:$${aws:username}",
};
const ALSO_ALLOW = "endpoints_also-allow_DA18016C";

describe("emitAddedStatements()", () => {
  test("writes the statements into a local, and adds them to a policy that only Terraform knows", () => {
    const stack = newStack();
    const policy = variable(stack, "p").stringValue;
    newVpcEndpoints(stack, "endpoints", {
      ...BARE,
      services: { sqs: { policy, alsoAllow: [RECEIVE] }, kms: { policy } },
    });
    const { locals, resource } = synthesized(stack);
    expect(locals[ALSO_ALLOW]).toEqual({ sqs: { Version: "2012-10-17", Statement: [RENDERED] } });
    expect(locals[IDS.services].sqs.policy).toBe(
      `\${merge(jsondecode(var.p), { Statement = concat(flatten([jsondecode(var.p).Statement]), local.${ALSO_ALLOW}["sqs"].Statement) })}`,
    );
    expect(locals[IDS.services].kms.policy).toBe("${jsondecode(var.p)}");
    expect(resource.aws_vpc_endpoint[IDS.interface].policy).toBe("${jsonencode(each.value.policy)}");
  });

  test("adds them to the policy that a caller of a module gives", () => {
    const services = { sqs: { alsoAllow: [RECEIVE] }, kms: {} };
    const { locals } = emittedBy({ services, servicesVariable: "services" });
    const given = "var.services[name].policy";
    expect(locals[ALSO_ALLOW]).toEqual({ sqs: { Version: "2012-10-17", Statement: [RENDERED] } });
    expect(locals["endpoints_chosen-services_FA8DCCC1"]).toContain(
      `policy = jsondecode(${given} == null ? jsonencode(service.policy) : jsonencode(merge(jsondecode(${given}), { Statement = concat(flatten([jsondecode(${given}).Statement]), try(local.${ALSO_ALLOW}[name].Statement, [])) })))`,
    );
  });

  test.each([
    [
      "a policy that synth knows",
      { policy: [{ actions: ["sqs:SendMessage"], resources: ["*"] }], alsoAllow: [RECEIVE] },
    ],
    ["full access", { alsoAllow: [RECEIVE] }],
  ])("makes no local for %s", (_about, sqs) => {
    expect(Object.keys(emittedBy({ services: { sqs } }).locals)).toEqual([IDS.services]);
  });
});

describe("addedStatements()", () => {
  test("finds the statements of a label", () => {
    expect(addedStatements(new TerraformLocal(newStack(), "more", {}), '"sqs"')).toBe('local.more["sqs"].Statement');
  });
});
