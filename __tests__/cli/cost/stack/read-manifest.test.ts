import { readManifest } from "../../../../cli/cost/stack/read-manifest";
import { construct, endpoint, gateway } from "../stacks";

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
    const text = JSON.stringify({ version: 1, constructs: [hub, others] });
    expect(readManifest(text)).toEqual({ value: [hub, others] });
  });

  test("rejects another version", () => {
    expect(readManifest('{"version":2}')).toEqual({
      error:
        "has version 2, but this command reads version 1: run npm run synth again, with the same version of cdktf-aws-vpc-endpoints as the command",
    });
  });

  const sqs = endpoint("sqs");
  test.each<[string, unknown]>([
    ["a list", []],
    ["no constructs", { version: 1 }],
    ["a construct that is a text", { version: 1, constructs: ["endpoints"] }],
    ...Object.entries({
      path: null,
      region: 1,
      endpoints: {},
      choosesSubnets: null,
      servicesVariable: true,
      sharing: { dns: "hosted-zones" },
    }).map(([name, value]): [string, unknown] => [
      `the ${name} ${JSON.stringify(value)}`,
      { version: 1, constructs: [{ ...construct([]), [name]: value }] },
    ]),
    ...Object.entries({ name: 1, type: "Quantum", serviceName: 1, serviceRegion: 1, subnets: "2" }).map(
      ([name, value]): [string, unknown] => [
        `an endpoint with the ${name} ${JSON.stringify(value)}`,
        { version: 1, constructs: [{ ...construct([]), endpoints: [{ ...sqs, [name]: value }] }] },
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
