import { readManifest } from "../../../cli/terraform/read-manifest";
import { construct, endpoint, gateway } from "../cost/stacks";

describe("readManifest()", () => {
  test("reads constructs", () => {
    const hub = construct([endpoint("sqs")], {
      path: "hub",
      sharing: { dns: "hosted-zones", hostedZones: 2 },
    });
    const others = construct([endpoint("sqs", { serviceName: null, subnets: null }), gateway("s3")], {
      region: null,
      choosesSubnets: true,
      servicesVariable: "services",
    });
    const text = JSON.stringify({ version: 2, constructs: [hub, others] });
    expect(readManifest(text)).toEqual({ value: [hub, others] });
  });

  test("rejects another version", () => {
    expect(readManifest('{"version":1}')).toEqual({
      error:
        "has version 1, but this command reads version 2: run npm run synth again, with the same version of cdktf-aws-vpc-endpoints as the command",
    });
  });

  const sqs = endpoint("sqs");
  test.each<[string, unknown]>([
    ["a list", []],
    ["no constructs", { version: 2 }],
    ["a construct that is a text", { version: 2, constructs: ["endpoints"] }],
    ...Object.entries({
      path: null,
      region: 1,
      vpcId: 1,
      endpoints: {},
      policies: [{ document: null, paths: [1] }],
      choosesSubnets: null,
      servicesVariable: true,
      sharing: { dns: "hosted-zones" },
    }).map(([name, value]): [string, unknown] => [
      `the ${name} ${JSON.stringify(value)}`,
      { version: 2, constructs: [{ ...construct([]), [name]: value }] },
    ]),
    ...Object.entries({ name: 1, type: "Quantum", serviceName: 1, serviceRegion: 1, subnets: "2", policy: "0" }).map(
      ([name, value]): [string, unknown] => [
        `an endpoint with the ${name} ${JSON.stringify(value)}`,
        { version: 2, constructs: [{ ...construct([]), endpoints: [{ ...sqs, [name]: value }] }] },
      ],
    ),
  ])("rejects %s", (_what, manifest) => {
    const error = "is not a manifest of VPC endpoints: run npm run synth again";
    expect(readManifest(JSON.stringify(manifest))).toEqual({ error });
  });

  test("rejects text that is not JSON", () => {
    expect(readManifest("{")).toEqual({
      error: "is not a manifest of VPC endpoints: run npm run synth again",
    });
  });
});
