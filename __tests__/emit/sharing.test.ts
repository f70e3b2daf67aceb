import { newSharedVpcEndpoints, newStack } from "../defined";
import { BARE_HUB, IDS, resolved } from "../emitted";

const LOCAL = "endpoints_hosted-zones_808635E0";
const ENDPOINTS = `aws_vpc_endpoint.${IDS.interface}`;
const ZONE = "aws_route53_zone.endpoints_hosted-zone_502890A8";
const AUTHORIZATION = "aws_route53_vpc_association_authorization.endpoints_authorization_7B6C9506";
const PROFILE = "aws_route53profiles_profile.endpoints_profile_A7E3E896";

function sharing(props: object = {}) {
  const stack = newStack();
  return { stack, hub: newSharedVpcEndpoints(stack, "endpoints", { ...BARE_HUB, ...props }) };
}

describe("emitSharing()", () => {
  test("gives the zones by name, and to a spoke of another account those that it may associate with", () => {
    const { stack, hub } = sharing();
    const ids = `\${{for name, zone in ${ZONE} : name => zone.zone_id}}`;
    expect(
      resolved(stack, {
        all: hub.zoneIds,
        other: hub.zoneIdsFor("billing"),
        profile: hub.profileId,
      }),
    ).toEqual({
      all: ids,
      other: `\${{for name, zone in local.${LOCAL} : name => ${AUTHORIZATION}["\${name} billing"].zone_id}}`,
      profile: undefined,
    });
  });

  test("gives the names that its zones have, besides those of the endpoints", () => {
    const own = "[for entry in endpoint.dns_entry : entry.dns_name]";
    const zoned = `flatten([for row in local.${LOCAL} : row.record_names if row.service == name])`;
    const byZones = sharing();
    const byProfile = sharing({ profile: {} });
    expect([
      resolved(byZones.stack, byZones.hub.endpointDnsNames),
      resolved(byProfile.stack, byProfile.hub.endpointDnsNames),
    ]).toEqual([
      `\${{for name, endpoint in ${ENDPOINTS} : name => concat(${zoned}, ${own})}}`,
      `\${{for name, endpoint in ${ENDPOINTS} : name => ${own}}}`,
    ]);
  });

  test("gives the Profile once it is shared", () => {
    const { stack, hub } = sharing({ profile: {} });
    expect(hub.zoneIds).toBeUndefined();
    expect(resolved(stack, hub.profileId)).toBe(
      `\${[${PROFILE}.id, aws_ram_resource_association.endpoints_share-profile_F5D6391D, aws_ram_principal_association.endpoints_share-principal_9C7E7C57][0]}`,
    );
  });

  test("gives a Profile that is not shared at once", () => {
    const { stack, hub } = sharing({ profile: {}, spokes: {} });
    expect(resolved(stack, hub.profileId)).toBe(`\${[${PROFILE}.id][0]}`);
  });
});
