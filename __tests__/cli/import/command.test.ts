import { Testing } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";
import { compile } from "../../types/compile";
import { runCli } from "../run-cli";
import {
  type Described,
  GROUP,
  gatewayEndpoint,
  idOf,
  interfaceEndpoint,
  page,
  SUBNETS,
  TABLE,
  VPC,
} from "./described-endpoints";

const printed = async (endpoints: readonly Described[]) =>
  (await runCli(["import"], { stdin: page(endpoints) })).stdout;

/** The props of each construct that the command printed, as the program that it is pasted into sees them. */
function propsOf(program: string): Readonly<Record<string, Record<string, unknown>>> {
  const found: Record<string, Record<string, unknown>> = {};
  const VpcEndpoints = class {
    constructor(_: unknown, id: string, props: Record<string, unknown>) {
      found[id] = props;
    }
  };
  new Function("VpcEndpoints", "stack", program)(VpcEndpoints, {});
  return found;
}

async function propsFor(endpoints: readonly Described[]): Promise<Record<string, unknown>> {
  return propsOf(await printed(endpoints))["endpoints"] ?? {};
}

const PREFACE = [
  'import type { TerraformStack } from "cdktf";',
  'import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";',
  "declare const stack: TerraformStack;",
].join("\n");

const PARTNER = "com.amazonaws.vpce.us-east-1.vpce-svc-0a1b2c3d4e5f60718";
const POLICY = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "kms:Decrypt", Resource: "*" }],
};
const LATTICE = "arn:aws:vpc-lattice:us-east-1:123456789012";

/** One endpoint of every kind. */
const EVERYTHING = [
  interfaceEndpoint(1, "sqs", { Tags: [{ Key: "Name", Value: "sqs-endpoint" }] }),
  interfaceEndpoint(2, "kms", { PolicyDocument: JSON.stringify(POLICY) }),
  interfaceEndpoint(3, "ecr.dkr", { SubnetIds: SUBNETS.slice(0, 1), PrivateDnsEnabled: false }),
  interfaceEndpoint(4, "s3", {
    DnsOptions: { DnsRecordIpType: "ipv4", PrivateDnsOnlyForInboundResolverEndpoint: true },
  }),
  gatewayEndpoint(5, "s3"),
  gatewayEndpoint(6, "dynamodb"),
  interfaceEndpoint(7, PARTNER, {
    PrivateDnsEnabled: false,
    Tags: [{ Key: "Name", Value: "Our partner" }],
    Groups: [{ GroupId: "sg-1b2c3d4e5f6071829" }],
  }),
  interfaceEndpoint(8, "", {
    VpcEndpointType: "Resource",
    ServiceName: undefined,
    ResourceConfigurationArn: `${LATTICE}:resourceconfiguration/rcfg-0a1b2c3d4e5f60718`,
    PrivateDnsEnabled: false,
    PolicyDocument: undefined,
  }),
  interfaceEndpoint(9, PARTNER.replace("60718", "60719"), {
    VpcEndpointType: "GatewayLoadBalancer",
    SubnetIds: SUBNETS.slice(1),
    Groups: [],
    PrivateDnsEnabled: false,
  }),
];

describe("vpc-endpoints import", () => {
  test("prints the call with the id of each endpoint and what they share", async () => {
    const endpoints = [interfaceEndpoint(1, "sqs"), interfaceEndpoint(2, "ecr.dkr"), gatewayEndpoint(3, "s3")];
    expect(await runCli(["import"], { stdin: page(endpoints) })).toEqual({
      exitCode: 0,
      stderr: "",
      stdout: `// 3 to import, 0 to add
new VpcEndpoints(stack, "endpoints", {
  region: "us-east-1",
  vpcId: "${VPC}",
  subnetIds: ["${SUBNETS[0]}", "${SUBNETS[1]}"],
  routeTableIds: ["${TABLE}"],
  securityGroupIds: ["${GROUP}"],
  services: {
    "ecr.dkr": { importId: "${idOf(2)}" },
    s3: { importId: "${idOf(3)}" },
    sqs: { importId: "${idOf(1)}" },
  },
});
`,
    });
  });

  test("prints a program that compiles and synthesizes for every kind of endpoint", async () => {
    const program = await printed(EVERYTHING);
    expect(compile([`${PREFACE}\n${program}`])).toEqual([[]]);
    const imported = Testing.synthScope((stack) => {
      new Function("VpcEndpoints", "stack", program)(VpcEndpoints, stack);
    });
    const { import: blocks }: { import: { id: string }[] } = JSON.parse(imported);
    expect(blocks.map(({ id }) => id).sort()).toEqual(EVERYTHING.map((_, index) => idOf(index + 1)));
  });

  test("prints only options that differ from what the construct creates", async () => {
    expect(await propsFor(EVERYTHING)).toEqual({
      region: "us-east-1",
      vpcId: VPC,
      subnetIds: SUBNETS,
      routeTableIds: [TABLE],
      securityGroupIds: [GROUP],
      services: {
        dynamodb: { importId: idOf(6) },
        "ecr.dkr": { importId: idOf(3), subnetIds: SUBNETS.slice(0, 1), privateDnsEnabled: false },
        kms: { importId: idOf(2), policy: POLICY },
        s3: { types: ["Gateway", "Interface"], importId: { Gateway: idOf(5), Interface: idOf(4) } },
        sqs: { importId: idOf(1) },
      },
      customServices: {
        "our-partner": {
          type: "Interface",
          serviceName: PARTNER,
          importId: idOf(7),
          securityGroupIds: ["sg-1b2c3d4e5f6071829"],
        },
        "rcfg-0a1b2c3d4e5f60718": {
          type: "Resource",
          resourceConfigurationArn: `${LATTICE}:resourceconfiguration/rcfg-0a1b2c3d4e5f60718`,
          importId: idOf(8),
        },
        "vpce-svc-0a1b2c3d4e5f60719": {
          type: "GatewayLoadBalancer",
          serviceName: PARTNER.replace("60718", "60719"),
          importId: idOf(9),
          subnetIds: SUBNETS.slice(1),
        },
      },
    });
  });

  test.each([
    {
      title: "the address families and the DNS records",
      endpoint: interfaceEndpoint(1, "sqs", {
        IpAddressType: "dualstack",
        DnsOptions: { DnsRecordIpType: "ipv4" },
      }),
      services: { sqs: { importId: idOf(1), ipAddressType: "dualstack", dnsRecordIpType: "ipv4" } },
    },
    {
      title: "the records of a gateway",
      endpoint: gatewayEndpoint(1, "s3", { DnsOptions: { DnsRecordIpType: "ipv4" } }),
      services: { s3: { importId: idOf(1), dnsRecordIpType: "ipv4" } },
    },
    {
      title: "an interface of S3 without a gateway",
      endpoint: interfaceEndpoint(1, "s3"),
      services: { s3: { types: ["Interface"], importId: idOf(1) } },
    },
    {
      title: "a numbered cell",
      endpoint: interfaceEndpoint(1, "timestream.ingest-cell7"),
      services: { "timestream.ingest-cell7": { importId: idOf(1) } },
    },
    {
      title: "a name that AWS gives without region",
      endpoint: interfaceEndpoint(1, "notebook", { ServiceName: "aws.sagemaker.us-east-1.notebook" }),
      services: { notebook: { importId: idOf(1) } },
    },
    {
      title: "a service without the tags of AWS",
      endpoint: interfaceEndpoint(1, "sqs", {
        Tags: [{ Key: "aws:cloudformation:stack-name", Value: "endpoints" }],
      }),
      services: { sqs: { importId: idOf(1) } },
    },
  ])("keeps $title", async ({ endpoint, services }) => {
    expect((await propsFor([endpoint]))["services"]).toEqual(services);
  });

  test("makes tags that all endpoints have a shared option, and leaves others to each endpoint", async () => {
    const tags = (values: Readonly<Record<string, string>>) => ({
      Tags: Object.entries(values).map(([Key, Value]) => ({ Key, Value })),
    });
    const props = await propsFor([
      interfaceEndpoint(1, "sqs", tags({ team: "network", stage: "test" })),
      interfaceEndpoint(2, "kms", tags({ team: "network", stage: "prod" })),
    ]);
    expect({ tags: props["tags"], services: props["services"] }).toEqual({
      tags: { team: "network" },
      services: {
        kms: { importId: idOf(2), tags: { stage: "prod" } },
        sqs: { importId: idOf(1), tags: { stage: "test" } },
      },
    });
  });

  test("escapes templates in tags", async () => {
    const owner = { Key: "owner", Value: "${team}" };
    const program = await printed([
      interfaceEndpoint(1, "sqs", { Tags: [owner] }),
      interfaceEndpoint(2, "kms", { Tags: [owner, { Key: "%{key}", Value: "100% $${a} %{if}" }] }),
    ]);
    expect(propsOf(program)["endpoints"]).toMatchObject({
      tags: { owner: "$${team}" },
      services: { kms: { importId: idOf(2), tags: { "%%{key}": "100% $$${a} %%{if}" } } },
    });
    const synthesized = Testing.synthScope((stack) => {
      new Function("VpcEndpoints", "stack", program)(VpcEndpoints, stack);
    });
    expect(synthesized.match(/.?.\{(?:team|key|if)\}|.?.?.\{a\}/g)).toEqual(
      expect.arrayContaining(["$${team}", "%%{key}", "$$${a}", "%%{if}"]),
    );
    expect(synthesized).not.toMatch(/[^$]\$\{team|[^%]%\{(?:key|if)/);
  });

  test("prints an empty list of route tables if the gateways have none", async () => {
    const { routeTableIds } = await propsFor([gatewayEndpoint(1, "s3", { RouteTableIds: [] })]);
    expect(routeTableIds).toEqual([]);
  });

  test("prints the region of a service in another region", async () => {
    const abroad = { ServiceName: "com.amazonaws.eu-west-1.kms", ServiceRegion: "eu-west-1" };
    const props = await propsFor([
      interfaceEndpoint(1, "sqs"),
      interfaceEndpoint(2, "logs"),
      interfaceEndpoint(3, "kms", abroad),
    ]);
    expect(props["region"]).toBe("us-east-1");
    expect(props["services"]).toMatchObject({ kms: { importId: idOf(3), serviceRegion: "eu-west-1" } });
  });

  test("finds services of other partitions", async () => {
    const china = { ServiceName: "cn.com.amazonaws.cn-north-1.sqs", ServiceRegion: "cn-north-1" };
    const props = await propsFor([interfaceEndpoint(1, "sqs", china)]);
    expect(props).toMatchObject({ region: "cn-north-1", services: { sqs: { importId: idOf(1) } } });
  });

  test("states private DNS if the construct would warn of the default", async () => {
    const off = { PrivateDnsEnabled: false };
    const props = await propsFor([
      interfaceEndpoint(1, "execute-api"),
      interfaceEndpoint(2, "dynamodb-streams", off),
      interfaceEndpoint(3, "storagegateway", off),
    ]);
    expect(props["services"]).toEqual({
      "execute-api": { importId: idOf(1), privateDnsEnabled: true },
      "dynamodb-streams": { importId: idOf(2), privateDnsEnabled: false },
      storagegateway: { importId: idOf(3) },
    });
  });

  test("gives a second endpoint of a service a key of its own", async () => {
    const props = await propsFor([interfaceEndpoint(1, "sqs"), interfaceEndpoint(2, "sqs")]);
    expect(props["customServices"]).toEqual({
      [idOf(2)]: {
        type: "Interface",
        serviceName: "com.amazonaws.us-east-1.sqs",
        importId: idOf(2),
        privateDnsEnabled: true,
      },
    });
  });

  test("gives an interface of S3 a key of its own if its policy differs from that of the gateway", async () => {
    const policy = { ...POLICY, Statement: [{ ...POLICY.Statement[0], Action: "s3:GetObject" }] };
    const program = await printed([
      gatewayEndpoint(1, "s3", { PolicyDocument: JSON.stringify(policy) }),
      interfaceEndpoint(2, "s3", { PrivateDnsEnabled: false }),
    ]);
    expect(propsOf(program)["endpoints"]).toMatchObject({
      services: { s3: { importId: idOf(1), policy } },
      customServices: { [idOf(2)]: { type: "Interface", importId: idOf(2) } },
    });
    expect(compile([`${PREFACE}\n${program}`])).toEqual([[]]);
  });

  test("remarks on an interface of S3 with a key of its own and private DNS only for inbound resolvers", async () => {
    const policy = { ...POLICY, Statement: [{ ...POLICY.Statement[0], Action: "s3:GetObject" }] };
    const dnsOptions = { DnsRecordIpType: "ipv4", PrivateDnsOnlyForInboundResolverEndpoint: true };
    const program = await printed([
      gatewayEndpoint(1, "s3", { PolicyDocument: JSON.stringify(policy) }),
      interfaceEndpoint(2, "s3", { DnsOptions: dnsOptions }),
    ]);
    expect(program.split("\n").slice(0, 3)).toEqual([
      "// 2 to import, 0 to add",
      `// customServices["${idOf(2)}"]: private DNS of ${idOf(2)} is only for inbound resolvers, which customServices cannot express: it stays so until the endpoint is replaced`,
      'new VpcEndpoints(stack, "endpoints", {',
    ]);
  });

  test.each([
    {
      title: "no subnets",
      difference: { SubnetIds: [] },
      remark: "has no subnets and gets the shared ones: an apply adds network interfaces",
    },
    {
      title: "no security groups",
      difference: { Groups: [] },
      remark: "has no security groups and gets the shared ones",
    },
    {
      title: "neither subnets nor security groups",
      difference: { SubnetIds: [], Groups: [] },
      remark: "has no subnets and no security groups and gets the shared ones: an apply adds network interfaces",
    },
  ])("remarks on an endpoint with $title", async ({ difference, remark }) => {
    const others = [interfaceEndpoint(1, "sqs"), interfaceEndpoint(2, "kms")];
    const program = await printed([...others, interfaceEndpoint(3, "ecr.dkr", difference)]);
    expect(program.split("\n").slice(0, 3)).toEqual([
      "// 3 to import, 0 to add",
      `// services["ecr.dkr"]: ${idOf(3)} ${remark}`,
      'new VpcEndpoints(stack, "endpoints", {',
    ]);
  });

  test("prints no remark on an endpoint without subnets if no subnets are shared", async () => {
    const program = await printed([interfaceEndpoint(1, "sqs", { SubnetIds: [], Groups: [] })]);
    expect(program).not.toContain("shared");
  });

  test("turns errors that rest on facts into warnings", async () => {
    const policy = { ...POLICY, Statement: [{ ...POLICY.Statement[0], Action: "sqs:NewAction" }] };
    const props = await propsFor([
      interfaceEndpoint(1, "sqs", { PolicyDocument: JSON.stringify(policy) }),
      interfaceEndpoint(2, "dynamodb", { PrivateDnsEnabled: true }),
    ]);
    expect(props).toMatchObject({
      severity: { "private-dns-not-offered": "warn", "unknown-action": "warn" },
    });
  });

  test("prints the errors of the construct and exits 1", async () => {
    const policy = { Version: "2008-10-17", Statement: [] };
    const { exitCode, stdout } = await runCli(["import"], {
      stdin: page([interfaceEndpoint(1, "sqs", { PolicyDocument: JSON.stringify(policy) })]),
    });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("// Error at synth: services.sqs.policy.Statement: ");
  });

  const inVpc = (number: number, differences: Described) =>
    interfaceEndpoint(number, "sqs", {
      VpcId: `vpc-0a1b2c3d4e5f607${String(number).padStart(2, "0")}`,
      ...differences,
    });

  test.each([
    [0, "both VPCs have endpoints", {}, {}],
    [0, "one VPC has no endpoint to import", {}, { State: "deleted" }],
    [1, "no VPC has an endpoint to import", { State: "deleted" }, { State: "failed" }],
    [1, "the construct of the first VPC has errors", { SubnetIds: [] }, {}],
    [1, "the construct of the last VPC has errors", {}, { SubnetIds: [] }],
  ])("exits %d if %s", async (expected, _case, first, second) => {
    const { exitCode } = await runCli(["import"], { stdin: page([inVpc(1, first), inVpc(2, second)]) });
    expect(exitCode).toBe(expected);
  });

  test.each(["deleted", "deleting", "failed", "rejected", "expired"])(
    "leaves out an endpoint that is %s",
    async (state) => {
      const program = await printed([interfaceEndpoint(1, "sqs"), interfaceEndpoint(2, "kms", { State: state })]);
      expect(program.split("\n").slice(0, 2)).toEqual([
        "// 1 to import, 0 to add",
        `// Left out: ${idOf(2)} (com.amazonaws.us-east-1.kms) is ${state}`,
      ]);
      expect(propsOf(program)["endpoints"]?.["services"]).toEqual({ sqs: { importId: idOf(1) } });
    },
  );

  test.each([
    [{ RequesterManaged: true }, "was created by an AWS service, and only that service may change it"],
    [{ VpcEndpointType: "Quantum" }, "has the type Quantum, which this version does not know"],
    [{ IpAddressType: "ipv8" }, "has addresses of the type ipv8, which this version does not know"],
    [{ DnsOptions: { DnsRecordIpType: "ipv8" } }, "has DNS records of the type ipv8, which this version does not know"],
    [{ PolicyDocument: "{" }, "has a PolicyDocument that is no JSON object"],
    [{ PolicyDocument: '"none"' }, "has a PolicyDocument that is no JSON object"],
    [
      { Tags: [{ Key: "GuardDutyManaged", Value: "true" }] },
      "is managed by Amazon GuardDuty, which may change or remove it",
    ],
  ])("leaves out an endpoint that nobody can take over: %j", async (difference, reason) => {
    const { exitCode, stdout } = await runCli(["import"], {
      stdin: page([interfaceEndpoint(1, "sqs", difference)]),
    });
    expect(stdout).toBe(`// Left out: ${idOf(1)} (com.amazonaws.us-east-1.sqs) ${reason}\n`);
    expect(exitCode).toBe(1);
  });

  test("imports the other endpoints if one has a broken policy", async () => {
    const broken = interfaceEndpoint(2, "kms", { PolicyDocument: "{" });
    const { exitCode, stdout } = await runCli(["import"], { stdin: page([interfaceEndpoint(1, "sqs"), broken]) });
    expect(exitCode).toBe(0);
    expect(propsOf(stdout)["endpoints"]?.["services"]).toEqual({ sqs: { importId: idOf(1) } });
  });

  test("keeps tags with the names of members that every object has", async () => {
    const tags = ["constructor", "toString", "__proto__", "hasOwnProperty", "1"].map((Key) => ({ Key, Value: "kept" }));
    const endpoints = [
      interfaceEndpoint(1, "sqs", { Tags: tags }),
      interfaceEndpoint(2, "kms", { Tags: [...tags, { Key: "valueOf", Value: "own" }] }),
      interfaceEndpoint(3, "sns"),
    ];
    const program = await printed(endpoints);
    expect(compile([`${PREFACE}\n${program}`])).toEqual([[]]);
    const synthesized = Testing.synthScope((stack) => {
      new Function("VpcEndpoints", "stack", program)(VpcEndpoints, stack);
    });
    const keys = ["constructor", "toString", '${"__proto__"}', "hasOwnProperty", "1"];
    for (const key of keys) expect(synthesized.split(`${JSON.stringify(key)}: "kept"`)).toHaveLength(3);
    expect(synthesized.split('"valueOf": "own"')).toHaveLength(2);
  });

  test("prints one construct for each VPC", async () => {
    const other = "vpc-1b2c3d4e5f6071829";
    const program = await printed([interfaceEndpoint(1, "sqs"), interfaceEndpoint(2, "sqs", { VpcId: other })]);
    expect(propsOf(program)).toMatchObject({
      [`endpoints-${VPC}`]: { vpcId: VPC, services: { sqs: { importId: idOf(1) } } },
      [`endpoints-${other}`]: { vpcId: other, services: { sqs: { importId: idOf(2) } } },
    });
    expect(compile([`${PREFACE}\n${program}`])).toEqual([[]]);
  });

  test("reads several pages and a bare list, and prints each endpoint once", async () => {
    const [first, second] = [interfaceEndpoint(1, "sqs"), interfaceEndpoint(2, "kms")];
    const stdin = page([first], { NextToken: "eyJ9" }) + page([first, second]) + JSON.stringify([second]);
    const { stdout } = await runCli(["import"], { stdin });
    expect(propsOf(stdout)["endpoints"]?.["services"]).toEqual({
      kms: { importId: idOf(2) },
      sqs: { importId: idOf(1) },
    });
    expect(stdout).not.toContain("NextToken");
  });

  test("reads input with a byte-order mark, as PowerShell pipes it", async () => {
    const stdin = Buffer.from(`\ufeff${page([interfaceEndpoint(1, "sqs")])}`);
    const { exitCode, stderr } = await runCli(["import"], { stdin });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });

  test("prints a hint if it waits for input at a terminal", async () => {
    const stdin = page([interfaceEndpoint(1, "sqs")]);
    const { exitCode, stderr } = await runCli(["import"], { stdin, isInputTerminal: true });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: "Reading standard input: paste what aws ec2 describe-vpc-endpoints prints and end it with Ctrl-D\n",
    });
  });

  test("remarks on missing pages", async () => {
    const { stdout } = await runCli(["import"], {
      stdin: page([interfaceEndpoint(1, "sqs")], { NextToken: "eyJ9" }),
    });
    expect(stdout).toMatch(
      /^\/\/ The input ends with a NextToken: there are more endpoints than these\n\n\/\/ 1 to import/,
    );
  });

  test("exits 1 if there is nothing to import", async () => {
    expect(await runCli(["import"], { stdin: page([]) })).toEqual({
      exitCode: 1,
      stdout: "// No VPC endpoints in the input\n",
      stderr: "",
    });
  });

  test.each([
    { what: "no input", stdin: "", message: "Standard input is empty" },
    {
      what: "JSON that is cut off",
      stdin: '{ "VpcEndpoints": [',
      message: "Standard input is not JSON",
    },
    { what: "YAML", stdin: "VpcEndpoints:\n- VpcId: vpc-1\n", message: "Standard input is not JSON" },
    {
      what: "another answer",
      stdin: '{ "Vpcs": [] }',
      message: "Standard input has no list VpcEndpoints",
    },
    {
      what: "a list of ids",
      stdin: '{ "VpcEndpoints": ["vpce-1"] }',
      message: 'VpcEndpoints[0] is "vpce-1", not an endpoint',
    },
    {
      what: "an endpoint without id",
      stdin: page([{ VpcId: VPC }]),
      message: "VpcEndpoints[0].VpcEndpointId is nothing, not an id",
    },
    {
      what: "an endpoint with a number for its VPC",
      stdin: page([interfaceEndpoint(1, "sqs"), interfaceEndpoint(2, "sqs", { VpcId: 7 })]),
      message: "VpcEndpoints[1].VpcId is 7, not an id",
    },
  ])("exits 2 with one line for $what", async ({ stdin, message }) => {
    const expected = "expected the output of aws ec2 describe-vpc-endpoints --output json";
    const rejected = { exitCode: 2, stdout: "", stderr: `error: ${message}: ${expected}\n` };
    expect(await runCli(["import"], { stdin })).toEqual(rejected);
  });

  test("prints its help", async () => {
    const { exitCode, stdout } = await runCli(["import", "--help"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("aws ec2 describe-vpc-endpoints | vpc-endpoints import");
  });
});
