import { newSharedVpcEndpoints, newStack, SPOKES } from "../defined";
import { BARE_HUB, emittedByHub, IDS, only, synthesized, variable } from "../emitted";

const SPOKES_LOCAL = "endpoints_spokes_1ECF315F";
const ENDPOINTS = `aws_vpc_endpoint.${IDS.interface}`;
const PROFILE = "aws_route53profiles_profile.endpoints_profile_A7E3E896";
const SHARE = "aws_ram_resource_share.endpoints_share_FB1C4E61";

describe("emitProfile()", () => {
  const BY_PROFILE = { profile: {}, tags: { team: "network" } };

  test("defines the Profile, what it carries, and its VPCs of this account", () => {
    const { locals, resource } = emittedByHub(BY_PROFILE);
    expect(only(resource.aws_route53profiles_profile)).toEqual({
      name: "endpoints",
      tags: { team: "network" },
    });
    expect(only(resource.aws_route53profiles_resource_association)).toEqual({
      for_each: `\${{for name, endpoint in ${ENDPOINTS} : name => endpoint.arn}}`,
      name: '${substr("endpoint-${replace(each.key, "/[^0-9A-Za-z_-]/", "-")}", 0, 64)}',
      profile_id: `\${${PROFILE}.id}`,
      resource_arn: "${each.value}",
    });
    expect(only(resource.aws_route53profiles_association)).toEqual({
      for_each: `\${{for name in ["orders","search"] : name => local.${SPOKES_LOCAL}[name].vpc_id}}`,
      name: '${substr("spoke-${each.key}", 0, 64)}',
      profile_id: `\${${PROFILE}.id}`,
      resource_id: "${each.value}",
      tags: { team: "network" },
    });
    expect(Object.keys(locals[SPOKES_LOCAL])).toEqual(["orders", "search"]);
  });

  test("leaves private DNS of the endpoints on", () => {
    expect(emittedByHub(BY_PROFILE).locals[IDS.services]).toMatchObject({
      sqs: { private_dns_enabled: true },
      "ecr.dkr": { private_dns_enabled: true },
    });
  });

  test("shares it with other accounts", () => {
    const { resource } = emittedByHub({ profile: { allowExternalPrincipals: true } });
    expect(only(resource.aws_ram_resource_share)).toEqual({
      name: "endpoints",
      allow_external_principals: true,
    });
    expect(only(resource.aws_ram_resource_association)).toEqual({
      resource_arn: `\${${PROFILE}.arn}`,
      resource_share_arn: `\${${SHARE}.arn}`,
    });
    expect(only(resource.aws_ram_principal_association)).toEqual({
      for_each: '${toset(["222222222222"])}',
      principal: "${each.value}",
      resource_share_arn: `\${${SHARE}.arn}`,
    });
  });

  test("shares it with nobody if all spokes are of this account", () => {
    const { billing: _elsewhere, ...spokes } = SPOKES;
    const { resource } = emittedByHub({ ...BY_PROFILE, spokes });
    expect(Object.keys(resource).filter((type) => type.startsWith("aws_ram_"))).toEqual([]);
  });

  test("takes tokens", () => {
    const stack = newStack();
    const texts = variable(stack, "texts", "list(string)").listValue;
    const profile = { name: "${var.name}", principals: texts, allowExternalPrincipals: "${var.external}" };
    newSharedVpcEndpoints(stack, "endpoints", { ...BARE_HUB, profile });
    const { resource } = synthesized(stack);
    expect(only(resource.aws_ram_principal_association)).toMatchObject({
      for_each: '${toset(concat(tolist(var.texts), ["222222222222"]))}',
    });
    expect(only(resource.aws_ram_resource_share)).toEqual({
      name: "${var.name}",
      allow_external_principals: "${var.external}",
    });
  });

  test("shares it with principals who are not spokes", () => {
    const organization = "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5";
    const { resource } = emittedByHub({ spokes: {}, profile: { principals: [organization] } });
    expect(only(resource.aws_ram_principal_association)).toMatchObject({
      for_each: `\${toset(["${organization}"])}`,
    });
    expect(resource).not.toHaveProperty("aws_route53profiles_association");
  });
});
