import { planZones, privateNamesOf } from "../../lib/plan/hosted-zones";
import { allServices } from "../../lib/services/catalogue";
import { hostedZonesOf, privateNamesIn } from "../../lib/services/hosted-zones";
import { joinText, REFUSED, reference, tokenValue } from "../../lib/shapes/unresolved";
import { contextOf, endpointOf, sharedPlanWith, sharedProblemsWith } from "./planning";

const TOKEN = tokenValue("${var.x}");

/** The zones of a plan. */
function zonesWith(props: object) {
  return sharedPlanWith(props).sharing?.zones;
}

describe("planZones()", () => {
  test("gives each private DNS name a zone, with a record for the zone and one for its wildcard", () => {
    expect(zonesWith({ services: ["sns", "ecr.dkr"] })).toEqual([
      {
        service: "sns",
        name: "sns.eu-west-1.amazonaws.com",
        isOpen: false,
        recordNames: ["sns.eu-west-1.amazonaws.com"],
        recordTypes: ["A"],
      },
      {
        service: "ecr.dkr",
        name: "dkr.ecr.eu-west-1.amazonaws.com",
        isOpen: false,
        recordNames: ["dkr.ecr.eu-west-1.amazonaws.com", "*.dkr.ecr.eu-west-1.amazonaws.com"],
        recordTypes: ["A"],
      },
    ]);
  });

  test("gives zones to every service of the catalogue that has names and interfaces", () => {
    const named = allServices().flatMap(({ name, types, privateDns, onlyRegions }) => {
      const names = privateNamesIn(privateDns, "us-east-1");
      const isThere = types.includes("Interface") && (onlyRegions?.includes("us-east-1") ?? true);
      return names !== "unknown" && names.length > 0 && isThere ? [{ name, names }] : [];
    });
    const services = named.map(({ name }) => name);
    const zones = zonesWith({ services, region: "us-east-1", securityGroupIds: ["sg-0123456789abcdef0"] });
    expect(zones?.map(({ name }) => name)).toEqual(
      named.flatMap(({ names }) => hostedZonesOf(names).map(({ name }) => name)),
    );
    expect(named.length).toBeGreaterThan(230);
  });

  test("gives no zone to a service whose names are unknown", () => {
    expect(planZones(endpointOf("qapps"), contextOf({ region: "eu-west-1" }, true))).toEqual([]);
  });

  test("takes the names that the user gives before those of the catalogue", () => {
    const services = { sns: { privateDnsNames: ["*.queue.example.com", "queue.example.com"] } };
    expect(zonesWith({ services })).toMatchObject([
      { name: "queue.example.com", recordNames: ["queue.example.com", "*.queue.example.com"] },
    ]);
  });

  test("takes names for a service that AWS gives none, and for one of somebody else", () => {
    const props = {
      services: { "iot.data": { privateDnsNames: ["a1b2c3-ats.iot.eu-west-1.amazonaws.com"] } },
      customServices: {
        partner: {
          type: "Interface",
          serviceName: "com.amazonaws.eu-west-1.x",
          privateDnsNames: ["api.example.com"],
        },
      },
    };
    expect(sharedProblemsWith({ ...props, securityGroupIds: ["sg-0123456789abcdef0"] })).toEqual([]);
    expect(zonesWith(props)?.map(({ service, name }) => [service, name])).toEqual([
      ["iot.data", "a1b2c3-ats.iot.eu-west-1.amazonaws.com"],
      ["partner", "api.example.com"],
    ]);
  });

  test.each([
    ["China", "cn-north-1", "sns.cn-north-1.amazonaws.com.cn"],
    ["an isolated region", "us-iso-east-1", "sns.us-iso-east-1.c2s.ic.gov"],
    ["GovCloud", "us-gov-west-1", "sns.us-gov-west-1.amazonaws.com"],
  ])("ends names as hosts do in %s", (_about, region, name) => {
    expect(zonesWith({ services: ["sns"], region })).toMatchObject([{ name, recordNames: [name] }]);
  });

  test("takes the region of the service before that of the hub", () => {
    const services = { kms: { serviceRegion: "us-east-1" }, sns: {} };
    expect(zonesWith({ services })?.map(({ name }) => name)).toEqual([
      "kms.us-east-1.amazonaws.com",
      "sns.eu-west-1.amazonaws.com",
    ]);
  });

  test.each([
    ["a token", { region: TOKEN }, TOKEN],
    ["that of the provider", { region: undefined }, reference("region")],
    ["a token for the service", { services: { "ecr.dkr": { serviceRegion: TOKEN } } }, TOKEN],
  ])("leaves a region to Terraform that is %s", (_about, props, region) => {
    const name = joinText("dkr.ecr.", region, ".amazonaws.com");
    const wildcard = joinText("*.dkr.ecr.", region, ".amazonaws.com");
    expect(zonesWith({ services: ["ecr.dkr"], ...props })).toEqual([
      { service: "ecr.dkr", name, isOpen: false, recordNames: [name, wildcard], recordTypes: ["A"] },
    ]);
  });

  test("writes a name without a region as it is, whatever the region", () => {
    expect(zonesWith({ services: ["s3-global.accesspoint"], region: TOKEN })).toMatchObject([
      { name: "accesspoint.s3-global.amazonaws.com" },
    ]);
  });
});

describe("planZones() chooses types of records", () => {
  test.each([
    ["by default", {}, {}, ["A"]],
    ["of an endpoint that serves IPv6", {}, { ipAddressType: "ipv6" }, ["AAAA"]],
    ["of one that serves both", {}, { ipAddressType: "dualstack" }, ["A", "AAAA"]],
    ["of all endpoints", { ipAddressType: "dualstack" }, {}, ["A", "AAAA"]],
    ["of one that has its own type", { ipAddressType: "dualstack" }, { ipAddressType: "ipv4" }, ["A"]],
    ["as its own names have", { ipAddressType: "dualstack" }, { dnsRecordIpType: "ipv6" }, ["AAAA"]],
    ["as the service defines", { ipAddressType: "dualstack" }, { dnsRecordIpType: "service-defined" }, ["A", "AAAA"]],
    ["of no family if only Terraform knows the addresses", {}, { ipAddressType: TOKEN }, []],
    ["of no family if only Terraform knows the records", {}, { dnsRecordIpType: TOKEN }, []],
    [
      "of no family if only Terraform knows the addresses, whatever the records",
      {},
      { ipAddressType: TOKEN, dnsRecordIpType: "ipv4" },
      [],
    ],
  ])("%s", (_about, props, options, expected) => {
    const zones = zonesWith({ ...props, services: { sns: options } });
    expect(zones?.map(({ recordTypes }) => recordTypes)).toEqual([expected]);
  });
});

describe("planZones() of names that only Terraform knows", () => {
  test("makes a zone of each, beside those that synth knows", () => {
    const services = { sns: { privateDnsNames: ["a.example.com", TOKEN] } };
    expect(zonesWith({ services })).toMatchObject([
      { name: "a.example.com", isOpen: false },
      { name: TOKEN, isOpen: true, recordNames: [] },
    ]);
  });
});

describe("privateNamesOf()", () => {
  test.each([
    ["those of the region", endpointOf("sns"), "eu-west-1", ["sns.eu-west-1.amazonaws.com"]],
    ["those with a placeholder", endpointOf("sns"), TOKEN, ["sns.{region}.amazonaws.com"]],
    ["none for a service without names", endpointOf("iot.data"), "eu-west-1", []],
    ["unknown ones", endpointOf("qapps"), "eu-west-1", "unknown"],
    ["unknown ones, also with a placeholder", endpointOf("qapps"), TOKEN, "unknown"],
    ["unknown ones in a partition that no source describes", endpointOf("notebook"), "cn-north-1", "unknown"],
    ["unknown ones of a custom service", endpointOf("partner"), "eu-west-1", "unknown"],
    [
      "those that the user gives, as far as synth knows them",
      endpointOf("sns", { privateDnsNames: ["a.example.com", REFUSED, TOKEN] }),
      "eu-west-1",
      ["a.example.com"],
    ],
  ])("gives %s", (_about, endpoint, region, expected) => {
    expect(privateNamesOf(endpoint, region)).toStrictEqual(expected);
  });
});
