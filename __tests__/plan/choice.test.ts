import { planWith, rowsWith } from "./planning";

const OFFERED = { servicesVariable: "services", services: { sqs: {}, "email-smtp": {}, s3: {} } } as const;

describe("A plan whose services are chosen by callers", () => {
  test("names what is offered, and which services take what", () => {
    const interfaces = ["email-smtp", "sqs"];
    expect(planWith(OFFERED).choice).toEqual({
      variable: "services",
      offered: ["email-smtp", "s3", "sqs"],
      takenBy: {
        private_dns_enabled: interfaces,
        subnet_ids: interfaces,
        route_table_ids: ["s3"],
        security_group_ids: interfaces,
        tags: ["email-smtp", "s3", "sqs"],
        policy: ["email-smtp", "s3", "sqs"],
      },
    });
  });

  test("is without a variable where the program alone decides", () => {
    expect(planWith({ services: ["sqs"] }).choice).toBeUndefined();
  });

  test("has every column that callers may fill", () => {
    const rows = rowsWith({ ...OFFERED, securityGroupIds: ["sg-0123456789abcdef0"] });
    expect(Object.keys(rows.sqs)).toEqual(
      expect.arrayContaining(["private_dns_enabled", "subnet_ids", "security_group_ids", "tags", "policy"]),
    );
    expect(Object.keys(rows.s3)).toEqual(expect.arrayContaining(["route_table_ids", "tags", "policy"]));
  });

  test("takes no subnets of callers where the zones of subnets are looked up", () => {
    const choice = planWith({ ...OFFERED, lookupSupportedAzs: true }).choice;
    expect(choice?.takenBy.subnet_ids).toEqual([]);
  });

  test("opens ports by service only where the services differ in them", () => {
    expect(planWith(OFFERED).securityGroup?.chosenPorts).toEqual({
      variable: "services",
      byService: { "email-smtp": [25, 465, 587, 2465, 2587], sqs: [443] },
    });
    const alike = planWith({ ...OFFERED, services: ["sqs", "kms"] });
    expect(alike.securityGroup?.chosenPorts).toBeUndefined();
  });

  test("leaves it to Terraform whether any endpoint resolves privately", () => {
    expect(planWith({ ...OFFERED, privateDnsEnabled: false }).guards).toMatchObject({
      privateDns: [],
      servicesVariable: "services",
    });
  });
});
