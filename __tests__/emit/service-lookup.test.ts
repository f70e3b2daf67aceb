import { newStack, newVpcEndpoints } from "../defined";
import { BARE, EVERY_TYPE, emittedBy, IDS, synthesized } from "../emitted";

const LOOKUP = "endpoints_interface-service_138DFDB4";

/** The data sources of the services. */
function lookupsOf(props: object) {
  return emittedBy({ verifyServices: true, ...props }).data.aws_vpc_endpoint_service;
}

/** The conditions on what AWS says of interface endpoints. */
function conditionsOf(props: object): readonly Readonly<Record<string, string>>[] {
  return lookupsOf(props)[LOOKUP].lifecycle.postcondition;
}

describe("emitServiceLookup()", () => {
  test("asks AWS about the service of each row", () => {
    expect(lookupsOf({ services: ["sqs", "kms"] })[LOOKUP]).toMatchObject({
      for_each: `\${{for name, service in local.${IDS.services} : name => service if service.vpc_endpoint_type == "Interface"}}`,
      service_name: "${each.value.service_name}",
      service_type: "Interface",
    });
  });

  test("asks about services only", () => {
    expect(Object.keys(lookupsOf(EVERY_TYPE))).toEqual([
      expect.stringMatching(/^endpoints_gateway-load-balancer-service_/),
      expect.stringMatching(/^endpoints_gateway-service_/),
      LOOKUP,
    ]);
  });

  test("asks in the region of a service of another one", () => {
    const services = { sqs: { serviceRegion: "us-east-1" }, kms: {} };
    expect(lookupsOf({ services })[LOOKUP].service_regions).toBe(
      "${each.value.service_region == null ? null : [each.value.service_region]}",
    );
    expect(lookupsOf({ services: ["kms"] })[LOOKUP]).not.toHaveProperty("service_regions");
  });

  test("makes the endpoints wait for the answer", () => {
    const { resource } = emittedBy({ services: ["sqs"], verifyServices: true });
    expect(resource.aws_vpc_endpoint[IDS.interface].depends_on).toEqual([`data.aws_vpc_endpoint_service.${LOOKUP}`]);
    expect(resource.aws_vpc_endpoint[IDS.interface]).not.toHaveProperty("lifecycle");
  });

  test("demands that AWS supports what the endpoints ask of it", () => {
    const type = 'coalesce(each.value.ip_address_type, "ipv4")';
    const families = `(${type} == "dualstack" ? ["ipv4", "ipv6"] : [${type}])`;
    expect(conditionsOf({ services: ["sqs"], ipAddressType: "dualstack" })).toEqual([
      {
        condition: "${each.value.policy == null || self.vpc_endpoint_policy_supported}",
        error_message: '${each.key} supports no endpoint policy in this region: say policy: "none" for it.',
      },
      {
        condition: "${each.value.private_dns_enabled != true || length(self.private_dns_names) > 0}",
        error_message: "${each.key} has no private DNS name in this region: set privateDnsEnabled to false for it.",
      },
      {
        condition: `\${each.value.ip_address_type == null || alltrue([for family in ${families} : contains(self.supported_ip_address_types, family)])}`,
        error_message: `\${each.key} serves \${join(", ", sort(self.supported_ip_address_types))} in this region, not \${${type}}: change its ipAddressType.`,
      },
    ]);
  });

  test("demands nothing of what no endpoint asks", () => {
    const services = { sqs: { policy: "none" } };
    expect(conditionsOf({ services, privateDnsEnabled: false })).toMatchObject([
      { condition: expect.stringContaining("private_dns_enabled") },
    ]);
  });

  test("demands nothing if it is only asked about zones", () => {
    const { data } = emittedBy({ services: ["sqs"], lookupSupportedAzs: true });
    expect(data.aws_vpc_endpoint_service[LOOKUP]).not.toHaveProperty("lifecycle");
  });

  test("chooses among the services of callers", () => {
    const stack = newStack();
    const props = { services: ["sqs"], servicesVariable: "services", verifyServices: true };
    newVpcEndpoints(stack, "endpoints", { ...BARE, ...props });
    const { for_each } = synthesized(stack).data.aws_vpc_endpoint_service[LOOKUP];
    expect(for_each).toContain("in local.endpoints_chosen-services_");
  });
});
