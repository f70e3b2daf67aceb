import { allServices, findService } from "../../lib/services/catalogue";
import { privateDnsByDefault } from "../../lib/services/private-dns";
import { provenanceOf } from "../../lib/services/provenance";

describe("findService().privateDns", () => {
  test.each([
    [
      "s3",
      "inbound-resolver",
      ["*.s3-accesspoint.{region}.amazonaws.com", "*.s3-control.{region}.amazonaws.com", "*.s3.{region}.amazonaws.com"],
    ],
    [
      "kinesis-streams",
      "supported",
      [
        "*.control-kinesis.{region}.amazonaws.com",
        "*.data-kinesis.{region}.amazonaws.com",
        "kinesis.{region}.amazonaws.com",
      ],
    ],
    ["ecr.dkr", "required", ["*.dkr.ecr.{region}.amazonaws.com"]],
    ["ecr.api", "supported", ["api.ecr.{region}.amazonaws.com"]],
    ["codeartifact.api", "conditional", ["codeartifact.{region}.amazonaws.com"]],
    ["sqs", "supported", ["sqs.{region}.amazonaws.com", "sqs.{region}.api.aws"]],
    ["geo.maps", "contradicted", ["maps.geo.{region}.amazonaws.com", "maps.geo.{region}.api.aws"]],
    ["s3-global.accesspoint", "supported", ["*.accesspoint.s3-global.amazonaws.com"]],
    ["storagegateway", "leave-off", ["storagegateway.{region}.amazonaws.com"]],
    ["kinesis-firehose", "supported", ["firehose.{region}.amazonaws.com"]],
  ])("of %s is %s with the names as stated", (name, support, names) => {
    expect(findService(name)?.privateDns).toMatchObject({ support, names });
  });

  test("takes documented names that are more than the API's", () => {
    expect(findService("monitoring")?.privateDns).toEqual({
      support: "supported",
      names: [
        "monitoring.{region}.amazonaws.com",
        "monitoring-fips.{region}.amazonaws.com",
        "monitoring.{region}.api.aws",
        "monitoring-fips.{region}.api.aws",
      ],
    });
  });

  test("takes the API's names if the documented ones are some of them", () => {
    expect(findService("lambda")?.privateDns).toEqual({
      support: "supported",
      names: ["lambda.{region}.amazonaws.com", "lambda.{region}.api.aws"],
    });
  });

  test("takes the API's names before those that only third parties list", () => {
    expect(findService("deviceadvisor.iot")?.privateDns.names).toEqual(["*.deviceadvisor.iot.{region}.amazonaws.com"]);
    expect(provenanceOf("deviceadvisor.iot").sources.names?.kind).toBe("api");
  });

  test("is unsupported if the API gave no name and nothing else is known", () => {
    expect(findService("apprunner.requests")?.privateDns).toEqual({ support: "unsupported", names: [] });
    expect(provenanceOf("apprunner.requests").sources.privateDns).toMatchObject({
      source: "DescribeVpcEndpointServices in 8 commercial regions",
      published: "2023-09-21",
    });
  });

  test.each(["dynamodb", "dynamodb-streams", "iot.data", "iot.credentials", "neptune-graph"])(
    "of %s is unsupported, as documented",
    (name) => {
      expect(findService(name)?.privateDns).toMatchObject({ support: "unsupported", names: [] });
    },
  );

  test("has unknown names if no source states them", () => {
    expect(findService("qapps")?.privateDns).toEqual({ support: "default", names: "unknown" });
  });

  test("gives no name twice and none without a proper place for the region", () => {
    const all = allServices().flatMap(({ privateDns: { names } }) => (names === "unknown" ? [] : [names]));
    expect(all.filter((names) => new Set(names).size < names.length)).toEqual([]);
    const form = /^(\*\.)?([a-z0-9-]+\.)+(\{region\}\.([a-z0-9-]+\.)*)?(com|aws)$/;
    expect(all.flat().filter((name) => !form.test(name))).toEqual([]);
  });
});

describe("privateDnsByDefault()", () => {
  test.each([
    ["supported", true],
    ["required", true],
    ["unsupported", false],
    ["leave-off", false],
    ["inbound-resolver", true],
    ["conditional", true],
    ["contradicted", false],
    ["default", true],
  ] as const)("gives for %s %j", (support, isOn) => {
    expect(privateDnsByDefault({ support })).toBe(isOn);
  });
});
