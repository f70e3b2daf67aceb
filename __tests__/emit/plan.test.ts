import { newStack, newVpcEndpoints } from "../defined";
import { BARE, emittedBy, IDS } from "../emitted";

describe("emitPlan()", () => {
  test("defines the group, the endpoints of each type and the check of a plan", () => {
    const { resource, check } = emittedBy({ services: ["sqs", "s3"], checks: true });
    expect(Object.keys(resource.aws_security_group)).toEqual([IDS.group]);
    expect(Object.keys(resource.aws_vpc_endpoint)).toEqual([IDS.gateway, IDS.interface]);
    expect(Object.keys(check)).toHaveLength(1);
  });

  test("records no creation traces, which would name lines of this library only", () => {
    const { securityGroup } = newVpcEndpoints(newStack(), "endpoints", { ...BARE, services: ["sqs"] });
    expect(securityGroup?.ingress.creationStack).toEqual([]);
  });
});
