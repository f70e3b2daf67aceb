import { SUBNETS } from "../defined";
import { emittedBy, IDS } from "../emitted";

describe("emitNestedBlocks()", () => {
  test("writes dns_options and subnet_configuration as dynamic blocks", () => {
    const subnetConfigurations = SUBNETS.map((subnetId, index) => ({ subnetId, ipv4: `10.0.${index}.10` }));
    const services = { sqs: { subnetConfigurations, dnsRecordIpType: "ipv4" }, kms: {} };
    const emitted = emittedBy({ services });
    expect(emitted.resource.aws_vpc_endpoint[IDS.interface].dynamic).toEqual({
      dns_options: {
        for_each: "${each.value.dns_options == null ? [] : [each.value.dns_options]}",
        content: {
          dns_record_ip_type: "${dns_options.value.dns_record_ip_type}",
          private_dns_only_for_inbound_resolver_endpoint:
            "${dns_options.value.private_dns_only_for_inbound_resolver_endpoint}",
        },
      },
      subnet_configuration: {
        for_each: "${each.value.subnet_configuration == null ? [] : each.value.subnet_configuration}",
        content: {
          subnet_id: "${subnet_configuration.value.subnet_id}",
          ipv4: "${subnet_configuration.value.ipv4}",
          ipv6: "${subnet_configuration.value.ipv6}",
        },
      },
    });
    expect(emitted.locals[IDS.services].sqs.subnet_configuration).toEqual([
      { subnet_id: SUBNETS[0], ipv4: "10.0.0.10", ipv6: null },
      { subnet_id: SUBNETS[1], ipv4: "10.0.1.10", ipv6: null },
    ]);
  });

  test("keeps the addresses in the subnets that are used", () => {
    const subnetConfigurations = SUBNETS.map((subnetId, index) => ({ subnetId, ipv4: `10.0.${index}.10` }));
    const { resource } = emittedBy({ services: { sqs: { subnetConfigurations } }, lookupSupportedAzs: true });
    const [{ dynamic }] = Object.values<{ dynamic: { subnet_configuration: object } }>(
      resource.aws_vpc_endpoint,
    );
    const kept =
      "[for place in each.value.subnet_configuration : place if contains(local.endpoints_used-subnets_EE8C83B8[each.key], place.subnet_id)]";
    expect(dynamic.subnet_configuration).toMatchObject({
      for_each: `\${each.value.subnet_configuration == null ? [] : ${kept}}`,
    });
  });
});
