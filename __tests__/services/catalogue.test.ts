import {
  allServices,
  findService,
  isEndpointServiceName,
  serviceNames,
  suggestServices,
} from "../../lib/services/catalogue";
import type {
  DualTypeServiceName,
  EndpointServiceName,
  GatewayServiceName,
  InterfaceServiceName,
} from "../../lib/services/names.generated";
import { ALIASES } from "../../lib/services/suggest-services";
import { readStatements } from "../../scripts/catalogue/statement";

describe("findService()", () => {
  test("gives the whole row of a service", () => {
    expect(findService("ecs-fips")).toEqual({
      name: "ecs-fips",
      title: "Amazon ECS",
      serviceName: "com.amazonaws.{region}.ecs-fips",
      types: ["Interface"],
      ports: [443],
      serviceNameIn: {},
      missingRegions: [],
      missingZones: [],
      crossRegion: true,
      ipv6: true,
      privateDns: { support: "default", names: ["ecs-fips.{region}.amazonaws.com"] },
      dualStackNames: ["ecs-fips.{region}.api.aws"],
      policy: { supported: "unknown", confidence: null },
      fips: true,
      fipsOf: "ecs",
      fipsTwins: [],
      iamPrefixes: ["ecs"],
      iamPrefixesVerified: true,
      sdkClients: ["ecs"],
      retired: false,
    });
  });

  test.each(["sqss", "", "SQS", "constructor", "com.amazonaws.us-east-1.sqs"])("gives undefined for %j", (name) => {
    expect(findService(name)).toBeUndefined();
  });

  test("gives a numbered cell under its own name", () => {
    expect(findService("timestream.ingest-cell7")).toMatchObject({
      name: "timestream.ingest-cell7",
      title: "Amazon Timestream",
      serviceName: "com.amazonaws.{region}.timestream.ingest-cell7",
    });
  });

  test.each([
    "timestream.ingest-cell{n}",
    "timestream.ingest-cell",
    "timestream.ingest-cell07",
    "timestream.ingest-cell1a",
    "sqs7",
  ])("gives undefined for %s, which is no cell", (name) => {
    expect(findService(name)).toBeUndefined();
  });

  test.each([
    ["sqs", [443]],
    ["bedrock-mantle", "unknown"],
    ["cassandra", [9142]],
    ["cassandra-fips", [9142]],
    ["email-smtp", [25, 465, 587, 2465, 2587]],
    ["mail-manager-smtp.mtls", [25, 587]],
    ["storagegateway", [443, 1026, 1027, 1028, 1031, 2222]],
    ["iot.data", [443, 8443, 8883]],
    ["transfer.server", [21, 22, 2222, 22000, { from: 8192, to: 8200 }]],
    ["appstream.streaming", [443, { from: 1400, to: 1499 }]],
    ["mail-manager-smtp.open", "other"],
  ])("gives %s the ports %j", (name, ports) => {
    expect(findService(name)?.ports).toEqual(ports);
  });

  test.each([
    ["s3", ["Gateway", "Interface"]],
    ["dynamodb", ["Gateway", "Interface"]],
    ["s3express", ["Gateway"]],
    ["sqs", ["Interface"]],
  ])("gives %s the types %j, the default one first", (name, types) => {
    expect(findService(name)?.types).toEqual(types);
  });

  test.each([
    ["cloudwatch", "monitoring", ["cloudwatch"]],
    ["more than one prefix", "mlflow", ["sagemaker-mlflow", "sagemaker"]],
    ["an unknown prefix", "console", "unknown"],
  ])("gives the IAM prefixes: %s for %s", (_title, name, iamPrefixes) => {
    expect(findService(name)?.iamPrefixes).toEqual(iamPrefixes);
  });

  test("gives the regions and zones without a service", () => {
    expect(findService("route53globalresolver")?.onlyRegions).toEqual(["us-east-2"]);
    expect(findService("batch")?.missingRegions).toEqual(["ap-northeast-3", "ap-southeast-3"]);
    expect(findService("email-smtp")?.missingZones).toContain("use1-az2");
  });
});

describe("serviceNames()", () => {
  test("gives every name of the statements, sorted", () => {
    expect(serviceNames()).toEqual([...new Set(readStatements().map(({ service }) => service))].sort());
  });
});

describe("allServices()", () => {
  test("gives one row for every name", () => {
    expect(allServices().map(({ name }) => name)).toEqual(serviceNames());
  });

  test("pairs every FIPS endpoint with its plain one", () => {
    const pairs = allServices().flatMap(({ name, fipsTwins }) => fipsTwins.map((twin) => [twin, name]));
    expect(pairs.sort()).toEqual(
      allServices()
        .filter(({ fips, fipsOf }) => fips && fipsOf !== undefined)
        .map(({ name, fipsOf }) => [name, fipsOf])
        .sort(),
    );
  });
});

describe("isEndpointServiceName()", () => {
  test("accepts names and numbered cells", () => {
    expect(["sqs", "ecr.dkr", "timestream.query-cell12"].every(isEndpointServiceName)).toBe(true);
  });

  test("rejects all else, the pattern of a cell included", () => {
    expect(["sqss", "", "timestream.query-cell{n}"].some(isEndpointServiceName)).toBe(false);
  });
});

describe("suggestServices()", () => {
  test.each([
    ["an SDK client", "cloudwatch", "monitoring"],
    ["an SDK client", "kinesis", "kinesis-streams"],
    ["an SDK client", "firehose", "kinesis-firehose"],
    ["an SDK client", "stepfunctions", "states"],
    ["an SDK client", "elb", "elasticloadbalancing"],
    ["an SDK client", "efs", "elasticfilesystem"],
    ["an SDK client", "sagemaker", "sagemaker.api"],
    ["a product", "cloudwatch-logs", "logs"],
    ["a product", "CloudWatch Logs", "logs"],
    ["a product", "eventbridge", "events"],
    ["a product among several of a title", "aurora", "rds"],
    ["an abbreviation of a title", "msk", "kafka"],
    ["a CloudFormation name", "AWS::CertificateManager", "acm"],
    ["a CloudFormation name", "AWS::KinesisFirehose", "kinesis-firehose"],
    ["an IAM prefix", "aws-marketplace", "agreement-marketplace"],
    ["an everyday name", "opensearch", "osis"],
    ["an everyday name", "parameter-store", "ssm"],
    ["a full service name", "com.amazonaws.us-east-1.ecr.dkr", "ecr.dkr"],
    ["a global service name", "com.amazonaws.iam", "iam"],
    ["a name in upper case", "SQS", "sqs"],
    ["a name spelt otherwise", "ecr-dkr", "ecr.dkr"],
    ["a name misspelt", "cloudtrial", "cloudtrail"],
    ["a word of a title", "prometheus", "aps"],
  ])("puts first what %s stands for: %s", (_title, word, first) => {
    expect(suggestServices(word)[0]).toBe(first);
  });

  test("gives both endpoints of SES", () => {
    expect(suggestServices("ses").slice(0, 2)).toEqual(["email", "email-smtp"]);
  });

  test("gives at most three", () => {
    expect(suggestServices("sagemaker")).toHaveLength(3);
  });

  test.each(["", "   ", "aws", "zzzzzz", "constructor", "toString", "valueOf"])("gives nothing for %j", (word) => {
    expect(suggestServices(word)).toEqual([]);
  });

  test("gives FIPS endpoints only if the word asks for them", () => {
    expect(suggestServices("kms-fip")).toEqual(["kms"]);
    expect(suggestServices("fips-kms")[0]).toBe("kms-fips");
  });

  test.each([
    ["sms", "pinpoint-sms-voice-v2"],
    ["evidently", undefined],
    ["robomaker", undefined],
  ])("gives no retired service for %s", (word, first) => {
    expect(suggestServices(word)[0]).toBe(first);
  });

  test.each(Object.entries(ALIASES))("knows the everyday name %s, and %j exist", (word, names) => {
    expect(suggestServices(word).slice(0, names.length)).toEqual(names);
    expect(names.filter((name) => !isEndpointServiceName(name))).toEqual([]);
  });
});

describe("EndpointServiceName", () => {
  test("takes catalogue names and numbered cells", () => {
    const names: readonly EndpointServiceName[] = ["sqs", "ecr.dkr", "s3express", "timestream.ingest-cell7"];
    expect(names.every(isEndpointServiceName)).toBe(true);
  });

  test("rejects other names", () => {
    // @ts-expect-error no service of this name
    const misspelt: EndpointServiceName = "sqss";
    // @ts-expect-error a cell has a number
    const pattern: EndpointServiceName = "timestream.ingest-cell{n}";
    expect([misspelt, pattern].some(isEndpointServiceName)).toBe(false);
  });

  test("splits into the endpoint types as the rows do", () => {
    const gateways: Record<GatewayServiceName, true> = { dynamodb: true, s3: true, s3express: true };
    const dual: Record<DualTypeServiceName, true> = { dynamodb: true, s3: true };
    const interfaces: readonly InterfaceServiceName[] = ["s3", "dynamodb", "sqs", "timestream.query-cell1"];
    // @ts-expect-error offered as a gateway only
    const gatewayOnly: InterfaceServiceName = "s3express";
    const ofType = (type: "Interface" | "Gateway") =>
      allServices().flatMap(({ name, types }) => (types.includes(type) ? [name] : []));
    expect(Object.keys(gateways)).toEqual(ofType("Gateway"));
    expect(Object.keys(dual)).toEqual(ofType("Gateway").filter((name) => ofType("Interface").includes(name)));
    expect(interfaces.filter((name) => findService(name)?.types.includes("Interface"))).toEqual(interfaces);
    expect(findService(gatewayOnly)?.types).toEqual(["Gateway"]);
  });
});
