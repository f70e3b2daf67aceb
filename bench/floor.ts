import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DataAwsVpc } from "@cdktf/provider-aws/lib/data-aws-vpc";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { VpcEndpoint } from "@cdktf/provider-aws/lib/vpc-endpoint";
import { App, LocalBackend, TerraformElement, TerraformIterator, TerraformLocal, TerraformStack, Token } from "cdktf";
import { Construct } from "constructs";
import { MANIFEST_FILE } from "../lib/model/manifest";
import { FAULTS, networkOf, REGION, readSynthesized, readWork, reportUsage } from "./work";

// The floor: a program written by hand against CDKTF, without any check, that emits the same files.
// What the library decides (names, ports, policies, conditions) it reads as finished literals.
class Blocks extends TerraformElement {
  constructor(
    scope: Construct,
    id: string,
    private readonly blocks: object,
  ) {
    super(scope, id);
  }

  override toTerraform(): object {
    return this.blocks;
  }
}

const work = readWork();
const { rows, faults, check, vpc, group, interfaces, gateways, manifest } = readSynthesized(work);
const app = new App();
for (let index = 0; index < work.stacks; index += 1) {
  const { vpcId, subnetIds, routeTableIds } = networkOf(index);
  const stack = new TerraformStack(app, `stack-${index}`);
  new AwsProvider(stack, "aws", { region: REGION });
  new LocalBackend(stack, { path: `../../../stack-${index}.tfstate` });
  const scope = new Construct(stack, "endpoints");
  if (vpc) new DataAwsVpc(scope, "vpc", { id: vpcId, lifecycle: Object(vpc["lifecycle"]) });
  const created = defineGroup(scope, vpcId);
  // A program that writes the map in a stack's constructor makes it anew for each stack.
  new TerraformLocal(scope, "services", structuredClone(rows));
  if (interfaces) {
    const own = { subnetIds, securityGroupIds: [created?.id ?? ""] };
    define(scope, "interface", vpcId, interfaces, own);
  }
  if (gateways) define(scope, "gateway", vpcId, gateways, { routeTableIds });
  new TerraformLocal(scope, "faults", faults).overrideLogicalId(FAULTS);
  new Blocks(scope, "health", { check });
  writeManifest(stack);
}
app.synth();
reportUsage();

/** Writes the file that the library writes next to `cdk.tf.json`, when the stack is synthesized. */
function writeManifest(stack: TerraformStack): void {
  const { synthesizer } = stack;
  stack.synthesizer = {
    synthesize: (session) => {
      synthesizer.synthesize(session);
      const { synthesizedStackPath } = session.manifest.forStack(stack);
      const content = JSON.stringify(manifest, null, 2);
      writeFileSync(join(session.outdir, dirname(synthesizedStackPath), MANIFEST_FILE), `${content}\n`);
    },
  };
}

function defineGroup(scope: Construct, vpcId: string): SecurityGroup | undefined {
  if (!group) return undefined;
  const ingress = Object(group["ingress"]);
  return new SecurityGroup(scope, "security-group", {
    namePrefix: String(group["name_prefix"]),
    description: String(group["description"]),
    vpcId,
    ingress: ingress.map((rule: Record<string, unknown>) => ({
      description: String(rule["description"]),
      protocol: String(rule["protocol"]),
      fromPort: Number(rule["from_port"]),
      toPort: Number(rule["to_port"]),
      cidrBlocks: Token.asList(rule["cidr_blocks"]),
    })),
    egress: [],
    tags: Object(group["tags"]),
    lifecycle: { createBeforeDestroy: true },
  });
}

function define(
  scope: Construct,
  id: string,
  vpcId: string,
  emitted: Record<string, unknown>,
  own: {
    readonly subnetIds?: string[];
    readonly securityGroupIds?: string[];
    readonly routeTableIds?: string[];
  },
): void {
  const resource = new VpcEndpoint(scope, id, {
    ...own,
    forEach: TerraformIterator.fromMap(Token.asAnyMap(emitted["for_each"])),
    vpcId,
    vpcEndpointType: String(emitted["vpc_endpoint_type"]),
    serviceName: String(emitted["service_name"]),
    policy: String(emitted["policy"]),
    tags: Object(emitted["tags"]),
    ...(emitted["private_dns_enabled"] !== undefined && {
      privateDnsEnabled: Token.asAny(emitted["private_dns_enabled"]),
    }),
  });
  resource.dependsOn = Object(emitted["depends_on"]);
  if (emitted["dynamic"] !== undefined) resource.addOverride("dynamic", emitted["dynamic"]);
}
