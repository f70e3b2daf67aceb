import { joinText } from "../../lib/plan/blank";
import { allServices } from "../../lib/services/catalogue";
import { hostedZonesOf, privateNamesIn } from "../../lib/services/hosted-zones";
import { tokenValue as unresolved } from "../../lib/shapes/unresolved";
import { sharedPlanWith, sharedTroubleWith } from "./planning";

const TOKEN = unresolved("${var.x}");

/** The zones of a plan. */
function zonesWith(props: object) {
  return sharedPlanWith(props).sharing?.zones;
}

describe("planZones()", () => {
  test("gives each private DNS name a zone, with a record for the zone and one for its wildcard", () => {
    expect(zonesWith({ services: ["sqs", "ecr.dkr"] })).toEqual([
      {
        service: "sqs",
        name: "sqs.eu-west-1.amazonaws.com",
        recordNames: ["sqs.eu-west-1.amazonaws.com"],
        recordTypes: ["A"],
      },
      {
        service: "ecr.dkr",
        name: "dkr.ecr.eu-west-1.amazonaws.com",
        recordNames: ["dkr.ecr.eu-west-1.amazonaws.com", "*.dkr.ecr.eu-west-1.amazonaws.com"],
        recordTypes: ["A"],
      },
    ]);
  });

  test("concerns every service of the catalogue that has names and interfaces", () => {
    const named = allServices().flatMap(({ name, types, privateDns, onlyRegions }) => {
      const names = privateNamesIn(privateDns, "us-east-1");
      const isThere =
        types.some((type) => type === "Interface") && (onlyRegions?.includes("us-east-1") ?? true);
      return names !== "unknown" && names.length > 0 && isThere ? [{ name, names }] : [];
    });
    const services = named.map(({ name }) => name);
    const zones = zonesWith({ services, region: "us-east-1", securityGroupIds: ["sg-0123456789abcdef0"] });
    expect(zones?.map(({ name }) => name)).toEqual(
      named.flatMap(({ names }) => hostedZonesOf(names).map(({ name }) => name)),
    );
    expect(named.length).toBeGreaterThan(230);
  });

  test("takes the names that the user gives before those of the catalogue", () => {
    const services = { sqs: { privateDnsNames: ["*.queue.example.com", "queue.example.com"] } };
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
    expect(sharedTroubleWith({ ...props, securityGroupIds: ["sg-0123456789abcdef0"] })).toEqual([]);
    expect(zonesWith(props)?.map(({ service, name }) => [service, name])).toEqual([
      ["iot.data", "a1b2c3-ats.iot.eu-west-1.amazonaws.com"],
      ["partner", "api.example.com"],
    ]);
  });

  test.each([
    ["China", "cn-north-1", "sqs.cn-north-1.amazonaws.com.cn"],
    ["an isolated region", "us-iso-east-1", "sqs.us-iso-east-1.c2s.ic.gov"],
    ["GovCloud", "us-gov-west-1", "sqs.us-gov-west-1.amazonaws.com"],
  ])("ends names as hosts do in %s", (_about, region, name) => {
    expect(zonesWith({ services: ["sqs"], region })).toMatchObject([{ name, recordNames: [name] }]);
  });

  test("is refused where no source tells the names of the partition", () => {
    expect(sharedTroubleWith({ services: { notebook: {} }, region: "cn-north-1" })).toContain(
      "error services.notebook.privateDnsNames",
    );
  });

  test("takes the region of the service before that of the hub", () => {
    const services = { kms: { serviceRegion: "us-east-1" }, sqs: {} };
    expect(zonesWith({ services })?.map(({ name }) => name)).toEqual([
      "kms.us-east-1.amazonaws.com",
      "sqs.eu-west-1.amazonaws.com",
    ]);
  });

  test("leaves a region that only Terraform knows to be filled in", () => {
    const name = joinText("dkr.ecr.", TOKEN, ".amazonaws.com");
    const wildcard = joinText("*.dkr.ecr.", TOKEN, ".amazonaws.com");
    expect(zonesWith({ services: ["ecr.dkr"], region: TOKEN })).toEqual([
      { service: "ecr.dkr", name, recordNames: [name, wildcard], recordTypes: ["A"] },
    ]);
    expect(zonesWith({ services: { "s3-global.accesspoint": {} }, region: TOKEN })).toMatchObject([
      { name: "accesspoint.s3-global.amazonaws.com" },
    ]);
  });
});

describe("The types of records of planZones()", () => {
  test.each([
    ["by default", {}, {}, ["A"]],
    ["of an endpoint that serves IPv6", {}, { ipAddressType: "ipv6" }, ["AAAA"]],
    ["of one that serves both", {}, { ipAddressType: "dualstack" }, ["A", "AAAA"]],
    ["of all endpoints", { ipAddressType: "dualstack" }, {}, ["A", "AAAA"]],
    ["of one that says otherwise", { ipAddressType: "dualstack" }, { ipAddressType: "ipv4" }, ["A"]],
    ["as its own names have", { ipAddressType: "dualstack" }, { dnsRecordIpType: "ipv6" }, ["AAAA"]],
    [
      "as the service defines",
      { ipAddressType: "dualstack" },
      { dnsRecordIpType: "service-defined" },
      ["A", "AAAA"],
    ],
  ])("are, %s", (_about, props, options, expected) => {
    expect(
      zonesWith({ ...props, services: { sqs: options } })?.map(({ recordTypes }) => recordTypes),
    ).toEqual([expected]);
  });

  test.each([
    ["ipAddressType", { ipAddressType: TOKEN, services: ["sqs"] }],
    ["services.sqs.ipAddressType", { services: { sqs: { ipAddressType: TOKEN } } }],
    [
      "services.sqs.dnsRecordIpType",
      { services: { sqs: { ipAddressType: "dualstack", dnsRecordIpType: TOKEN } } },
    ],
  ])("have to be known at synth: %s", (path, props) => {
    expect(sharedTroubleWith(props)).toEqual([`error ${path}`]);
  });
});
