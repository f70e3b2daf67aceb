import {
  CreateVpcEndpointCommand,
  type CreateVpcEndpointCommandInput,
  DescribeVpcEndpointsCommand,
  type VpcEndpoint,
} from "@aws-sdk/client-ec2";
import { runCli } from "../cli/run-cli";
import { changedArguments, open } from "./adopting";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeGroup, makeNetwork, type Network, readEndpoints } from "./network";
import { actions, counts, plan } from "./plan";
import { apply, terraformEnvironment, type Workspace } from "./terraform";
import { describeEndToEnd } from "./tools";

const PARTNER = "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0";
const RESOURCE = "arn:aws:vpc-lattice:eu-west-1:123456789012:resourceconfiguration/rcfg-0123456789abcdef0";
const TAGS = { constructor: "a", toString: "b", ["__proto__"]: "c", "${d}": "%{e}", "f\u2028g": "*/ // \\u001b" };
const READ_ONLY = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "sqs:ReceiveMessage", Resource: "*" }],
});

const program = (printed: string, region: string) => `
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, TerraformStack } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";
const app = new App();
const stack = new TerraformStack(app, "imported");
new AwsProvider(stack, "aws", { region: "${region}" });
stack.addOverride("terraform.required_providers.aws", { source: "hashicorp/aws", version: ">= 5.100.0, < 7.0.0" });
${printed}
app.synth();
`;

/** What an AWS CLI prints that is older than regions of services. */
const older = ({ ServiceRegion: _, ...endpoint }: VpcEndpoint): VpcEndpoint => endpoint;
const withoutNames = ({ DnsEntries: _, ...endpoint }: VpcEndpoint): VpcEndpoint => endpoint;

describeEndToEnd("import of endpoints of other regions", () => {
  let double: Double;
  let env: Readonly<Record<string, string>>;
  let abroad: Network;
  const ec2 = (region: string) => ec2Client(double.endpoint, region);

  async function makeEndpoints(region: string, { vpcId, subnetIds, routeTableIds }: Network): Promise<void> {
    const group = await makeGroup(ec2(region), vpcId, "endpoints");
    const places = { VpcId: vpcId, SubnetIds: [...subnetIds], SecurityGroupIds: [group] };
    const near = { ...places, VpcEndpointType: "Interface", PrivateDnsEnabled: true } as const;
    const far = { ...near, PrivateDnsEnabled: false, ServiceRegion: "us-east-1" };
    const Tags = Object.entries(TAGS).map(([Key, Value]) => ({ Key, Value }));
    const inputs: readonly CreateVpcEndpointCommandInput[] = [
      {
        ...near,
        ServiceName: `com.amazonaws.${region}.sqs`,
        PolicyDocument: READ_ONLY,
        TagSpecifications: [{ ResourceType: "vpc-endpoint", Tags }],
      },
      { ...far, ServiceName: "com.amazonaws.us-east-1.kms" },
      { ...far, ServiceName: "com.amazonaws.iam" },
      { ...far, ServiceName: "com.amazonaws.route53" },
      { ...far, ServiceName: PARTNER },
      { VpcId: vpcId, ServiceName: `com.amazonaws.${region}.s3`, RouteTableIds: [...routeTableIds] },
      { ...places, VpcEndpointType: "Resource", ResourceConfigurationArn: RESOURCE },
    ];
    for (const input of inputs) await ec2(region).send(new CreateVpcEndpointCommand(input));
  }

  async function describeAll(region: string): Promise<readonly VpcEndpoint[]> {
    return (await ec2(region).send(new DescribeVpcEndpointsCommand({}))).VpcEndpoints ?? [];
  }

  async function printed(endpoints: readonly VpcEndpoint[], ...args: readonly string[]): Promise<string> {
    const { stdout } = await runCli(["import", ...args], { stdin: JSON.stringify({ VpcEndpoints: endpoints }) });
    return stdout;
  }

  beforeAll(async () => {
    double = await startDouble();
    env = terraformEnvironment(double);
    abroad = await makeNetwork(ec2("eu-west-1"));
    await makeEndpoints("eu-west-1", abroad);
  });

  afterAll(() => double.stop());

  test.each([
    ["all that AWS says", (endpoint: VpcEndpoint) => endpoint],
    ["neither names nor regions of services", (endpoint: VpcEndpoint) => older(withoutNames(endpoint))],
  ])("plans imports and changes alone for an input with %s", async (_title, shown) => {
    const text = await printed((await describeAll("eu-west-1")).map(shown));
    expect(text).not.toContain("guess");
    const work = await open(program(text, "eu-west-1"), env);
    const first = await plan(work);
    expect(counts(first)).toMatchObject({ import: 7, add: 0, destroy: 0 });
    expect(Object.keys(changedArguments(first))).toEqual(["aws_vpc_endpoint"]);
    expect(changedArguments(first)["aws_vpc_endpoint"]).toEqual(["policy", "tags", "tags_all"]);
  });

  test("stops before the plan if the region is a guess and wrong, and plans if it is stated", async () => {
    const isFar = ({ ServiceName = "" }: VpcEndpoint) => /kms|iam|route53|vpce-svc/.test(ServiceName);
    const endpoints = (await describeAll("eu-west-1")).filter(isFar).map(withoutNames);
    const guessed = await printed(endpoints);
    expect(guessed).toContain("// The region us-east-1 is a guess from the names of the services");
    await expect(open(program(guessed, "eu-west-1"), env)).rejects.toThrow("eu-west-1");
    const work = await open(program(await printed(endpoints, "--region", "eu-west-1"), "eu-west-1"), env);
    expect(counts(await plan(work))).toMatchObject({ import: 4, add: 0, destroy: 0 });
  });

  describe("with those of this region", () => {
    let work: Workspace;

    test("plans imports and changes alone for both regions in one program", async () => {
      const home = await makeNetwork(ec2("us-east-1"));
      const group = await makeGroup(ec2("us-east-1"), home.vpcId, "endpoints");
      const input = { VpcId: home.vpcId, SubnetIds: [...home.subnetIds], SecurityGroupIds: [group] };
      const sns = { ...input, ServiceName: "com.amazonaws.us-east-1.sns", VpcEndpointType: "Interface" } as const;
      await ec2("us-east-1").send(new CreateVpcEndpointCommand(sns));
      const endpoints = [...(await describeAll("eu-west-1")), ...(await describeAll("us-east-1"))];
      work = await open(program(await printed(endpoints), "us-east-1"), env);
      const first = await plan(work);
      expect(counts(first)).toMatchObject({ import: 8, add: 0, destroy: 0 });
      await apply(work, { args: [first.file] });
    });

    test("has nothing to do in the next plan, and keeps tags and policies", async () => {
      expect(actions(await plan(work))).toEqual({});
      const endpoints = await readEndpoints(ec2("eu-west-1"), abroad.vpcId);
      const { tags, policy } = endpoints.find(({ service }) => service.endsWith("sqs")) ?? {};
      expect(Object.entries(tags ?? {}).sort()).toEqual(
        Object.entries({ ...TAGS, ["__proto__"]: "c", Name: `endpoints-${abroad.vpcId}-sqs` }).sort(),
      );
      expect(policy).toEqual(JSON.parse(READ_ONLY));
    });
  });
});
