import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { AuthorizeSecurityGroupEgressCommand, AuthorizeSecurityGroupIngressCommand } from "@aws-sdk/client-ec2";
import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { type TerraformStack, TerraformVariable } from "cdktf";
import { VpcEndpoints } from "../../lib";
import type { SecurityGroupOptions } from "../../lib/model/props";
import { type Double, startDouble } from "./double/double";
import { ec2Client, type GroupSummary, makeNetwork, type Network, readEndpoints, readGroups } from "./network";
import { actions, counts, plan } from "./plan";
import { exampleProgram, jsonOf, LOCAL_BACKEND, withIds } from "./programs";
import { synthesize } from "./stacks";
import { apply, init, terraformEnvironment, type Workspace, workspace, writeFiles } from "./terraform";
import { describeEndToEnd } from "./tools";

const OLD = join(__dirname, "upgrades", "named-sources-0.1.tf.json");
const [ONE, OTHER] = ["10.0.0.0/16", "10.9.0.0/16"];
const NAMED = { ingressCidrBlocks: [ONE, OTHER] };
const RULE = "aws_vpc_security_group_ingress_rule.endpoints_ingress_3BB1100A";

type More = (stack: TerraformStack, endpoints: VpcEndpoints<"sqs" | "kms">) => void;

describeEndToEnd("the two forms of the security group", () => {
  let double: Double;
  let network: Network;
  let work: Workspace;
  const ec2 = () => ec2Client(double.endpoint);
  const groups = () => readGroups(ec2(), network.vpcId);

  const program = (securityGroup: SecurityGroupOptions | undefined, more: More = () => {}) => {
    const define = (stack: TerraformStack) => {
      const { vpcId, subnetIds } = network;
      const props = { vpcId, subnetIds, region: "us-east-1", services: ["sqs", "kms"] as const };
      more(stack, new VpcEndpoints(stack, "endpoints", { ...props, ...(securityGroup && { securityGroup }) }));
    };
    return { "cdk.tf.json": synthesize("us-east-1", define).json };
  };

  beforeAll(async () => {
    double = await startDouble();
    network = await makeNetwork(ec2());
    work = workspace(program(NAMED), terraformEnvironment(double));
    await init(work);
  });

  // One folder serves all tests, since an init takes longer than what they do in it.
  beforeEach(async () => {
    await double.reset();
    rmSync(join(work.dir, "terraform.tfstate"), { force: true });
    network = await makeNetwork(ec2());
    writeFiles(work.dir, program(NAMED));
  });

  afterAll(() => double.stop());

  /** Applies a program, and returns the calls that changed a group, a rule or an endpoint. */
  async function edit(files: ReturnType<typeof program>): Promise<readonly string[]> {
    writeFiles(work.dir, files);
    const calls = double.calls.mark();
    await apply(work);
    const made = calls.calls().map(({ action }) => action);
    expect(actions(await plan(work))).toEqual({});
    return made.filter((action) =>
      /^(Create|Delete|Modify|Authorize|Revoke).*(Group|Ingress|Endpoint|Rules)/.test(action),
    );
  }

  test("leaves alone the rules that others add to a group of named sources", async () => {
    await apply(work);
    const [{ id = "" } = {}] = await groups();
    const rule = { IpProtocol: "tcp", FromPort: 443, ToPort: 443 };
    const IpPermissions = [{ ...rule, IpRanges: [{ CidrIp: "10.44.0.0/16" }] }];
    await ec2().send(new AuthorizeSecurityGroupIngressCommand({ GroupId: id, IpPermissions }));
    await ec2().send(new AuthorizeSecurityGroupEgressCommand({ GroupId: id, IpPermissions }));
    expect(actions(await plan(work))).toEqual({});
    await edit(program({ ingressCidrBlocks: [ONE] }));
    const [group] = await groups();
    expect(group?.ingress.toSorted()).toEqual([`tcp 443-443 ${ONE}`, "tcp 443-443 10.44.0.0/16"]);
    expect(group?.egress).toEqual(["tcp 443-443 10.44.0.0/16"]);
  });

  test("lets two groups admit each other", async () => {
    const mutual: More = (stack, endpoints) => {
      const egress = [
        { protocol: "tcp", fromPort: 443, toPort: 443, securityGroups: [endpoints.securityGroupId ?? ""] },
      ];
      endpoints.allowFrom(new SecurityGroup(stack, "app", { namePrefix: "app-", vpcId: network.vpcId, egress }));
    };
    await edit(program(NAMED, mutual));
    const [app, own] = await groups();
    expect(own?.ingress).toContain(`tcp 443-443 ${app?.id}`);
    expect(app?.egress).toEqual([`tcp 443-443 ${own?.id}`]);
  });

  test.each([
    ["from the default to named sources", undefined, NAMED, [ONE, OTHER]],
    ["from named sources to the default", NAMED, undefined, [ONE]],
  ])("moves the endpoints to the other group, %s", async (_about, before, after, blocks) => {
    await edit(program(before));
    const [old] = await groups();
    writeFiles(work.dir, program(after));
    expect(counts(await plan(work))).toMatchObject({ change: 2 });
    const made = await edit(program(after));
    expectOrder(made);
    await expectMoved(old, blocks);
  });

  test("moves endpoints that 0.1 made with named sources", async () => {
    const vars = { vpc_id: network.vpcId, subnet_ids: network.subnetIds };
    writeFiles(work.dir, { "cdk.tf.json": readFileSync(OLD, "utf8") });
    await apply(work, { vars });
    const [old] = await groups();
    const made = await edit(program(NAMED));
    expectOrder(made);
    await expectMoved(old, [ONE, OTHER]);
  });

  /** There is a new group with its rules before any endpoint moves, and the old one goes last. */
  function expectOrder(made: readonly string[]): void {
    const moves = made.flatMap((action, index) => (action === "ModifyVpcEndpoint" ? [index] : []));
    expect(moves).toHaveLength(2);
    const [before, after] = [made.slice(0, moves[0]), made.slice((moves[1] ?? 0) + 1)];
    expect(before[0]).toBe("CreateSecurityGroup");
    expect(before.filter((action) => /^(Revoke.*Ingress|Delete)/.test(action))).toEqual([]);
    expect(before).toContain("AuthorizeSecurityGroupIngress");
    expect(after.filter((action) => /^(Authorize|Create)/.test(action))).toEqual([]);
    expect(after.at(-1)).toBe("DeleteSecurityGroup");
  }

  /** Only the new group is left, with the sources asked for, and the same endpoints have it. */
  async function expectMoved(old: GroupSummary | undefined, blocks: readonly string[]): Promise<void> {
    const [group, ...others] = await groups();
    expect(others).toEqual([]);
    expect(group?.id).not.toBe(old?.id);
    expect(group?.ingress.toSorted()).toEqual(blocks.map((block) => `tcp 443-443 ${block}`));
    expect(group?.egress).toEqual([]);
    const endpoints = await readEndpoints(ec2(), network.vpcId);
    expect(endpoints.map(({ securityGroupIds }) => securityGroupIds)).toEqual([[group?.id], [group?.id]]);
  }

  /** Writes a program whose sources are variables of its stack. */
  function defineWith(sources: (stack: TerraformStack) => SecurityGroupOptions): void {
    const define = (stack: TerraformStack) => {
      const { vpcId, subnetIds } = network;
      const props = { vpcId, subnetIds, region: "us-east-1", services: ["sqs"] as const };
      new VpcEndpoints(stack, "endpoints", { ...props, securityGroup: sources(stack) });
    };
    writeFiles(work.dir, { "cdk.tf.json": synthesize("us-east-1", define).json });
  }

  test("keys the rules of a variable by value, whether it has members, none, or is null", async () => {
    const list = (stack: TerraformStack, name: string) =>
      new TerraformVariable(stack, name, { type: "list(string)" }).listValue;
    defineWith((stack) => ({
      ingressCidrBlocks: list(stack, "blocks"),
      ingressIpv6CidrBlocks: list(stack, "none"),
      ingressPrefixListIds: list(stack, "null"),
      ingressSecurityGroupIds: ["sg-0123456789abcdef0"],
    }));
    const planned = await plan(work, { vars: { blocks: [OTHER, ONE, OTHER], none: [], null: null } });
    const rules = Object.keys(actions(planned)).filter((address) => address.startsWith(RULE));
    expect(rules).toEqual([ONE, OTHER, "sg-0123456789abcdef0"].map((source) => `${RULE}["443 ${source}"]`));
  });

  test("refuses, at plan, the same value behind two references", async () => {
    const block = (stack: TerraformStack, name: string) =>
      new TerraformVariable(stack, name, { type: "string" }).stringValue;
    defineWith((stack) => ({ ingressCidrBlocks: [block(stack, "one"), block(stack, "two")] }));
    await expect(plan(work, { vars: { one: ONE, two: OTHER } })).resolves.toBeDefined();
    await expect(plan(work, { vars: { one: ONE, two: ONE } })).rejects.toThrow(/AWS takes a\s+│? ?rule only once/);
  });

  test("lets the example of restricted egress reach interfaces and gateways", async () => {
    const [subnetA = "", subnetB = ""] = network.subnetIds;
    const ids = {
      "vpc-0a1b2c3d4e5f60718": network.vpcId,
      "subnet-0a1b2c3d4e5f60718": subnetA,
      "subnet-1b2c3d4e5f6071829": subnetB,
      "rtb-0a1b2c3d4e5f60718": network.routeTableIds[0] ?? "",
      "eu-west-1": "us-east-1",
    };
    const json = jsonOf(withIds(exampleProgram("restricted-egress"), ids));
    writeFiles(work.dir, { "cdk.tf.json": json, "backend_override.tf": LOCAL_BACKEND });
    await init(work, { args: ["-reconfigure"] });
    await apply(work);
    expect(actions(await plan(work))).toEqual({});
    const [own, tasks] = await groups();
    expect(own?.ingress.toSorted()).toEqual(["tcp 443-443 10.0.10.0/24", `tcp 443-443 ${tasks?.id}`]);
    const lists = tasks?.egress.filter((rule) => rule.startsWith("tcp 443-443 pl-"));
    expect(lists).toHaveLength(2);
    expect(tasks?.egress).toContain(`tcp 443-443 ${own?.id}`);
  });
});
