import { SPOKES, spokeVpc, VPC } from "../defined";
import { emittedByHub, IDS, only } from "../emitted";

const LOCAL = "endpoints_hosted-zones_808635E0";
const SPOKES_LOCAL = "endpoints_spokes_1ECF315F";
const RECORDS = "endpoints_records_26E7AF65";
const ASSOCIATIONS = "endpoints_associations_9990136F";
const AUTHORIZATIONS = "endpoints_authorizations_05FA3B66";
const ENDPOINTS = `aws_vpc_endpoint.${IDS.interface}`;
const ZONE = "aws_route53_zone.endpoints_hosted-zone_502890A8";

describe("emitHostedZones()", () => {
  test("writes the zones and the spokes into locals", () => {
    const { locals } = emittedByHub({});
    expect(locals[LOCAL]).toEqual({
      "dkr.ecr.eu-west-1.amazonaws.com": {
        service: "ecr.dkr",
        record_names: ["dkr.ecr.eu-west-1.amazonaws.com", "*.dkr.ecr.eu-west-1.amazonaws.com"],
        record_types: ["A"],
      },
      "sqs.eu-west-1.amazonaws.com": {
        service: "sqs",
        record_names: ["sqs.eu-west-1.amazonaws.com"],
        record_types: ["A"],
      },
      "sqs.eu-west-1.api.aws": {
        service: "sqs",
        record_names: ["sqs.eu-west-1.api.aws"],
        record_types: ["A"],
      },
    });
    expect(locals[SPOKES_LOCAL]).toEqual({
      orders: { vpc_id: spokeVpc(1) },
      search: { vpc_id: spokeVpc(2) },
      billing: { vpc_id: spokeVpc(3) },
    });
  });

  test("defines a private hosted zone for each name, whose VPCs are resources of their own", () => {
    expect(only(emittedByHub({ tags: { team: "network" } }).resource.aws_route53_zone)).toEqual({
      for_each: `\${local.${LOCAL}}`,
      name: "${each.key}",
      comment: "endpoints: endpoint of ${each.value.service}",
      vpc: [{ vpc_id: VPC }],
      tags: { team: "network" },
      depends_on: [ENDPOINTS],
      lifecycle: {
        ignore_changes: ["vpc"],
        replace_triggered_by: ["terraform_data.endpoints_hub_2EFC5A1D"],
      },
    });
    expect(only(emittedByHub({}).resource.terraform_data)).toEqual({ input: VPC });
  });

  test("defines alias records to the endpoints", () => {
    const { locals, resource } = emittedByHub({});
    const target = `${ENDPOINTS}[row.service].dns_entry[0]`;
    const record = `{ zone_id = ${ZONE}[zone].zone_id, name = name, type = type, target = ${target} }`;
    expect(locals[RECORDS]).toBe(
      `\${{for record in flatten([for zone, row in local.${LOCAL} : [for name in row.record_names : [for type in row.record_types : ${record}]]]) : "\${record.name} \${record.type}" => record}}`,
    );
    expect(only(resource.aws_route53_record)).toEqual({
      for_each: `\${local.${RECORDS}}`,
      zone_id: "${each.value.zone_id}",
      name: "${each.value.name}",
      type: "${each.value.type}",
      alias: {
        name: "${each.value.target.dns_name}",
        zone_id: "${each.value.target.hosted_zone_id}",
        evaluate_target_health: false,
      },
    });
  });

  test("associates the spokes of this account, and authorizes those of others", () => {
    const { locals, resource } = emittedByHub({});
    const pairs = (keys: string) =>
      `\${{for pair in setproduct(keys(local.${LOCAL}), ${keys}) : "\${pair[0]} \${pair[1]}" => merge(local.${SPOKES_LOCAL}[pair[1]], { zone_id = ${ZONE}[pair[0]].zone_id })}}`;
    const pair = { zone_id: "${each.value.zone_id}", vpc_id: "${each.value.vpc_id}" };
    expect(locals[ASSOCIATIONS]).toBe(pairs('["orders","search"]'));
    expect(only(resource.aws_route53_zone_association)).toEqual({
      for_each: `\${local.${ASSOCIATIONS}}`,
      ...pair,
    });
    expect(locals[AUTHORIZATIONS]).toBe(pairs('["billing"]'));
    expect(only(resource.aws_route53_vpc_association_authorization)).toEqual({
      for_each: `\${local.${AUTHORIZATIONS}}`,
      ...pair,
    });
  });

  test("names the regions of spokes if one has another", () => {
    const spokes = {
      ...SPOKES,
      far: { vpcId: spokeVpc(4), region: "us-east-1", ingressCidrBlocks: ["10.4.0.0/16"] },
    };
    const { locals, resource } = emittedByHub({ spokes });
    expect(locals[SPOKES_LOCAL]).toMatchObject({
      orders: { vpc_region: null },
      far: { vpc_region: "us-east-1" },
    });
    expect(only(resource.aws_route53_zone_association)).toMatchObject({
      vpc_region: "${each.value.vpc_region}",
    });
  });

  test("emits no associations without spokes", () => {
    const { locals, resource } = emittedByHub({ spokes: {} });
    expect(Object.keys(resource).sort()).toEqual([
      "aws_route53_record",
      "aws_route53_zone",
      "aws_security_group",
      "aws_vpc_endpoint",
      "terraform_data",
    ]);
    expect(locals).not.toHaveProperty(SPOKES_LOCAL);
  });

  test("authorizes nothing if all spokes are of this account", () => {
    const { billing: _elsewhere, ...spokes } = SPOKES;
    const { resource } = emittedByHub({ spokes });
    expect(resource).toHaveProperty("aws_route53_zone_association");
    expect(resource).not.toHaveProperty("aws_route53_vpc_association_authorization");
  });
});
