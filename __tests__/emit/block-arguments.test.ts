import { SUBNETS } from "../defined";
import { endpointsBy } from "../emitted";

describe("blockArguments()", () => {
  test("takes columns from the rows in which services differ", () => {
    const services = {
      sqs: {
        subnetIds: [SUBNETS[0]],
        securityGroupIds: ["sg-0123456789abcdef0"],
        ipAddressType: "ipv4",
        autoAccept: true,
      },
      kms: { serviceRegion: "us-east-1" },
      s3: { routeTableIds: [] },
      dynamodb: {},
    };
    const { interface: block, gateway } = endpointsBy({ services });
    expect(block).toMatchObject({
      subnet_ids: "${each.value.subnet_ids}",
      security_group_ids: "${each.value.security_group_ids}",
      ip_address_type: "${each.value.ip_address_type}",
      auto_accept: "${each.value.auto_accept}",
      service_region: "${each.value.service_region}",
    });
    expect(gateway).toMatchObject({ route_table_ids: "${each.value.route_table_ids}" });
  });

  test("writes a policy only for rows that have one", () => {
    const { interface: block } = endpointsBy({ services: { sqs: { policy: "none" }, kms: {} } });
    expect(block?.["policy"]).toBe("${each.value.policy == null ? null : jsonencode(each.value.policy)}");
    expect(endpointsBy({ services: { sqs: { policy: "none" } } }).interface).not.toHaveProperty("policy");
  });

  test("keeps a list of route tables that may turn out to be empty from detaching every table", () => {
    const { gateway } = endpointsBy({ services: ["s3"], routeTableIds: "${var.tables}" });
    expect(gateway?.["route_table_ids"]).toBe("${(try(length(var.tables), 0) >= 1) ? var.tables : null}");
  });
});
