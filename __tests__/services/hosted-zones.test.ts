import { allServices, findService } from "../../lib/services/catalogue";
import { hostedZonesOf, privateNamesIn } from "../../lib/services/hosted-zones";
import { readStatements } from "../../scripts/catalogue/statement";

/** The services with private host names, and what sources state as theirs. */
const NAMED = allServices().flatMap(({ name, privateDns: { names } }) =>
  names === "unknown" || names.length === 0 ? [] : [[name, names.toSorted()] as const],
);
const STATED = readStatements().flatMap(({ service, fact, value }) =>
  fact === "names" || fact === "dualStackNames" ? value.map((host) => `${service} ${host}`) : [],
);

/** The names that zones answer to: a record `*.` if AWS's name has one, else the zone itself. */
function answered(names: readonly string[]): readonly string[] {
  return hostedZonesOf(names)
    .map(({ name, recordNames }) => recordNames.at(-1) ?? name)
    .sort();
}

describe("hostedZonesOf() the names of the catalogue", () => {
  test("concerns names that sources state of this very service", () => {
    const hosts = NAMED.flatMap(([name, names]) => names.map((host) => `${name} ${host}`));
    expect(hosts.filter((host) => !STATED.includes(host))).toEqual([]);
    expect(NAMED.length).toBeGreaterThan(237);
  });

  test.each(NAMED)("gives %s the zones of its private DNS names without a leading *.", (name, names) => {
    const { privateDns } = findService(name) ?? {};
    const zones = hostedZonesOf(privateDns?.names === "unknown" ? [] : (privateDns?.names ?? []));
    expect(zones.map((zone) => zone.name)).toEqual(
      [...new Set(names.map((one) => (one.startsWith("*.") ? one.slice(2) : one)))].sort(),
    );
    for (const zone of zones) {
      const wildcard = names.includes(`*.${zone.name}`) ? [`*.${zone.name}`] : [];
      expect(zone.recordNames).toEqual([zone.name, ...wildcard]);
    }
  });

  test.each([
    ["sqs", ["sqs.eu-west-1.amazonaws.com", "sqs.eu-west-1.api.aws"]],
    ["ecr.dkr", ["dkr.ecr.eu-west-1.amazonaws.com"]],
    [
      "kinesis-streams",
      [
        "control-kinesis.eu-west-1.amazonaws.com",
        "data-kinesis.eu-west-1.amazonaws.com",
        "kinesis.eu-west-1.amazonaws.com",
      ],
    ],
    [
      "monitoring",
      [
        "monitoring-fips.eu-west-1.amazonaws.com",
        "monitoring-fips.eu-west-1.api.aws",
        "monitoring.eu-west-1.amazonaws.com",
        "monitoring.eu-west-1.api.aws",
      ],
    ],
    ["execute-api", ["execute-api.eu-west-1.amazonaws.com"]],
    [
      "s3",
      ["s3-accesspoint.eu-west-1.amazonaws.com", "s3-control.eu-west-1.amazonaws.com", "s3.eu-west-1.amazonaws.com"],
    ],
    ["s3-global.accesspoint", ["accesspoint.s3-global.amazonaws.com"]],
    ["codeartifact.repositories", ["d.codeartifact.eu-west-1.amazonaws.com"]],
    ["studio", ["studio.eu-west-1.sagemaker.aws"]],
    ["eks-auth", ["eks-auth.eu-west-1.api.aws"]],
  ])("of %s are %j in a region", (name, zones) => {
    expect(zonesIn(name, "eu-west-1")).toEqual(zones);
  });

  test("are no zone of two services", () => {
    const zones = NAMED.flatMap(([, names]) => hostedZonesOf(names).map(({ name }) => name));
    expect(zones.filter((zone, index) => zones.indexOf(zone) < index)).toEqual([]);
  });
});

describe("hostedZonesOf()", () => {
  test("gives one zone for a name and its wildcard, with a record for each", () => {
    expect(hostedZonesOf(["*.b.example.com", "b.example.com", "a.example.com"])).toEqual([
      { name: "a.example.com", recordNames: ["a.example.com"] },
      { name: "b.example.com", recordNames: ["b.example.com", "*.b.example.com"] },
    ]);
  });

  test("answers to no other name than AWS's", () => {
    const wrong = NAMED.filter(([, names]) => answered(names).join() !== [...names].sort().join());
    expect(wrong.map(([name]) => name)).toEqual([]);
  });
});

describe("privateNamesIn()", () => {
  test.each([
    ["us-gov-west-1", ["monitoring.us-gov-west-1.amazonaws.com", "monitoring.us-gov-west-1.api.aws"]],
    ["cn-north-1", ["monitoring.cn-north-1.amazonaws.com.cn", "monitoring.cn-north-1.api.amazonwebservices.com.cn"]],
    ["us-iso-east-1", ["monitoring.us-iso-east-1.c2s.ic.gov", "monitoring.us-iso-east-1.api.aws.ic.gov"]],
    ["us-isob-east-1", ["monitoring.us-isob-east-1.sc2s.sgov.gov", "monitoring.us-isob-east-1.api.aws.scloud"]],
    [
      "eu-isoe-west-1",
      ["monitoring.eu-isoe-west-1.cloud.adc-e.uk", "monitoring.eu-isoe-west-1.api.cloud-aws.adc-e.uk"],
    ],
    ["us-isof-south-1", ["monitoring.us-isof-south-1.csp.hci.ic.gov", "monitoring.us-isof-south-1.api.aws.hci.ic.gov"]],
    [
      "eusc-de-east-1",
      ["monitoring.eusc-de-east-1.amazonaws.eu", "monitoring.eusc-de-east-1.api.amazonwebservices.eu"],
    ],
  ])("ends as hosts do in %s", (region, names) => {
    const given = ["monitoring.{region}.amazonaws.com", "monitoring.{region}.api.aws"];
    expect(privateNamesIn({ names: given }, region)).toEqual(names);
  });

  test("keeps wildcards", () => {
    expect(zonesIn("ecr.dkr", "cn-north-1")).toEqual(["dkr.ecr.cn-north-1.amazonaws.com.cn"]);
    expect(privateNamesIn({ names: ["*.dkr.ecr.{region}.amazonaws.com"] }, "us-iso-east-1")).toEqual([
      "*.dkr.ecr.us-iso-east-1.c2s.ic.gov",
    ]);
  });

  test.each([
    ["rds", "cn-north-1", ["rds-api.cn-north-1.amazonaws.com.cn"]],
    ["fsx", "cn-northwest-1", ["fsx-api.cn-northwest-1.amazonaws.com.cn"]],
    ["rds", "us-gov-west-1", ["rds.us-gov-west-1.amazonaws.com", "rds.us-gov-west-1.api.aws"]],
  ])("of %s in %s are those that its page states there", (name, region, names) => {
    expect(zonesIn(name, region)).toEqual(names);
  });

  test("is unknown if no source states the name in a partition", () => {
    expect(privateNamesIn({ names: ["*.studio.{region}.sagemaker.aws"] }, "cn-north-1")).toBe("unknown");
    expect(privateNamesIn({ names: ["organizations.us-east-1.amazonaws.com"] }, "us-gov-west-1")).toBe("unknown");
    expect(privateNamesIn({ names: ["iam.amazonaws.com"] }, "cn-north-1")).toBe("unknown");
    expect(privateNamesIn({ names: "unknown" }, "eu-west-1")).toBe("unknown");
  });
});

function zonesIn(name: string, region: string): readonly string[] {
  const names = privateNamesIn(findService(name)?.privateDns ?? { names: "unknown" }, region);
  return names === "unknown" ? [] : hostedZonesOf(names).map((zone) => zone.name);
}
