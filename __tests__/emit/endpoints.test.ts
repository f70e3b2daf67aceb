import { ROUTE_TABLES, SUBNETS, VPC } from "../defined";
import { emittedBy, endpointsBy, IDS } from "../emitted";

describe("emitBlocks()", () => {
  test("defines interface endpoints with for_each over the local", () => {
    expect(endpointsBy({ services: { sqs: {} } })).toEqual({
      interface: {
        for_each: `\${{for name, service in local.${IDS.services} : name => service if service.vpc_endpoint_type == "Interface"}}`,
        vpc_id: VPC,
        vpc_endpoint_type: "Interface",
        service_name: "${each.value.service_name}",
        private_dns_enabled: "${each.value.private_dns_enabled}",
        subnet_ids: SUBNETS,
        security_group_ids: [`\${aws_security_group.${IDS.group}.id}`],
        policy: "${jsonencode(each.value.policy)}",
        tags: { Name: "endpoints-${each.key}" },
      },
    });
  });

  test("defines gateway endpoints without what only interfaces have", () => {
    expect(endpointsBy({ services: { s3: {} } })).toEqual({
      gateway: {
        for_each: `\${{for name, service in local.${IDS.services} : name => service if service.vpc_endpoint_type == "Gateway"}}`,
        vpc_id: VPC,
        vpc_endpoint_type: "Gateway",
        service_name: "${each.value.service_name}",
        route_table_ids: ROUTE_TABLES,
        policy: "${jsonencode(each.value.policy)}",
        tags: { Name: "endpoints-${each.key}" },
      },
    });
  });

  test("makes the interface of s3 depend on the gateway, with the service as key of both", () => {
    const emitted = emittedBy({ services: { s3: { types: ["Gateway", "Interface"] }, sqs: {} } });
    expect(Object.keys(emitted.locals[IDS.services])).toEqual(["s3", "s3.Interface", "sqs"]);
    expect(emitted.resource.aws_vpc_endpoint[IDS.interface]).toMatchObject({
      depends_on: [`aws_vpc_endpoint.${IDS.gateway}`],
      for_each: `\${{for name, service in local.${IDS.services} : trimsuffix(name, ".Interface") => service if service.vpc_endpoint_type == "Interface"}}`,
    });
    expect(emitted.resource.aws_vpc_endpoint[IDS.gateway]).not.toHaveProperty("depends_on");
  });

  test("changes the interface of s3 before it deletes the gateway", () => {
    const types = ["Gateway", "Interface"];
    const { gateway, interface: endpoints } = endpointsBy({ services: { s3: { types } } });
    expect(gateway?.["lifecycle"]).toEqual({ create_before_destroy: true });
    expect(endpoints).not.toHaveProperty("lifecycle");
    expect(endpointsBy({ services: ["s3", "sqs"] }).gateway).not.toHaveProperty("lifecycle");
  });

  test("makes every endpoint wait for the data source that checks the VPC", () => {
    const guarded = endpointsBy({ services: { s3: { types: ["Gateway", "Interface"] } }, guards: true });
    const vpc = `data.aws_vpc.${IDS.vpc}`;
    expect(guarded.gateway?.["depends_on"]).toEqual([vpc]);
    expect(guarded.interface?.["depends_on"]).toEqual([vpc, `aws_vpc_endpoint.${IDS.gateway}`]);
  });

  test("gives all endpoints the timeouts", () => {
    const blocks = endpointsBy({ services: { sqs: {}, s3: {} }, timeouts: { create: "20m" } });
    expect(Object.values(blocks).map((block) => block["timeouts"])).toEqual([{ create: "20m" }, { create: "20m" }]);
  });
});
