import { Construct } from "constructs";
import { newSharedVpcEndpoints, newStack, newVpcEndpoints } from "../defined";
import { BARE, BARE_HUB, emittedBy, IDS, synthesized } from "../emitted";

const GROUP = `aws_security_group.${IDS.group}`;
const INTERFACE = `aws_vpc_endpoint.${IDS.interface}`;
const GATEWAY = `aws_vpc_endpoint.${IDS.gateway}`;

/** The blocks by which Terraform adopts what exists. */
function adoptionOf(props: object) {
  const { import: imports, moved, removed } = emittedBy(props);
  return { imports, moved, removed };
}

describe("emitAdoption()", () => {
  test("emits nothing for what is new", () => {
    expect(adoptionOf({ services: ["sqs", "s3"] })).toEqual({});
  });

  test("imports the group, then the endpoints, each by its id", () => {
    expect(
      adoptionOf({
        services: { sqs: { importId: "vpce-0123456789abcdef0" }, kms: {} },
        securityGroup: { importId: "sg-0123456789abcdef0", name: "clients", description: "Clients" },
      }),
    ).toEqual({
      imports: [
        { to: GROUP, id: "sg-0123456789abcdef0" },
        { to: `${INTERFACE}["sqs"]`, id: "vpce-0123456789abcdef0" },
      ],
    });
  });

  test("imports both types of a service into their resources", () => {
    const importId = { Gateway: "vpce-0123456789abcdef0", Interface: "vpce-0123456789abcdef1" };
    const { imports } = adoptionOf({ services: { s3: { types: ["Gateway", "Interface"], importId } } });
    expect(imports).toEqual(
      expect.arrayContaining([
        { to: `${GATEWAY}["s3"]`, id: importId.Gateway },
        { to: `${INTERFACE}["s3"]`, id: importId.Interface },
      ]),
    );
    expect(imports).toHaveLength(2);
  });

  test("moves the group and the endpoints, and forgets rules that were resources of their own", () => {
    const from = (key: string) => `module.old.aws_vpc_endpoint.this["${key}"]`;
    const movedFrom = {
      securityGroup: "module.old.aws_security_group.this[0]",
      securityGroupRules: ["module.old.aws_security_group_rule.this"],
    };
    expect(
      adoptionOf({
        services: { sqs: { movedFrom: from("sqs") } },
        customServices: {
          "my queue": {
            type: "Interface",
            serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0",
            movedFrom: from("queue"),
          },
        },
        securityGroup: { name: "clients", description: "Clients" },
        movedFrom,
      }),
    ).toEqual({
      moved: [
        { from: movedFrom.securityGroup, to: GROUP },
        { from: from("sqs"), to: `${INTERFACE}["sqs"]` },
        { from: from("queue"), to: `${INTERFACE}["my queue"]` },
      ],
      removed: [{ from: "module.old.aws_security_group_rule.this", lifecycle: { destroy: false } }],
    });
  });

  test("moves all resources of a construct that had another path", () => {
    const stack = newStack();
    newVpcEndpoints(new Construct(stack, "network"), "old", { ...BARE, services: ["sqs", "s3"] });
    const { aws_security_group, aws_vpc_endpoint } = synthesized(stack).resource;
    const [group] = Object.keys(aws_security_group);
    const [gateways, endpoints] = Object.keys(aws_vpc_endpoint).sort();
    expect(adoptionOf({ services: ["sqs", "s3"], movedFrom: "network/old" }).moved).toEqual([
      { from: `aws_security_group.${group}`, to: GROUP },
      { from: `aws_vpc_endpoint.${endpoints}`, to: INTERFACE },
      { from: `aws_vpc_endpoint.${gateways}`, to: GATEWAY },
    ]);
  });

  test("imports endpoints of a hub, and moves its zones and associations", () => {
    const stack = newStack();
    const services = { sqs: { importId: "vpce-0123456789abcdef0" } };
    newSharedVpcEndpoints(stack, "endpoints", { ...BARE_HUB, services, movedFrom: "old" });
    const { import: imports, moved } = synthesized(stack);
    expect(imports).toEqual([{ to: `${INTERFACE}["sqs"]`, id: "vpce-0123456789abcdef0" }]);
    const types = moved.map(({ from }: { from: string }) => from.replace(/_[0-9A-F]{8}$/, ""));
    expect(types).toEqual([
      "aws_security_group.old_security-group",
      "aws_vpc_endpoint.old_interface",
      "terraform_data.old_hub",
      "aws_route53_zone.old_hosted-zone",
      "aws_route53_record.old_record",
      "aws_route53_zone_association.old_association",
      "aws_route53_vpc_association_authorization.old_authorization",
    ]);
  });
});
