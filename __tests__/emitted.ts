import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import {
  type App,
  DefaultTokenResolver,
  LocalBackend,
  StringConcat,
  TerraformStack,
  TerraformVariable,
  Testing,
  Tokenization,
} from "cdktf";
import { HUB, NETWORK, newApp, newSharedVpcEndpoints, newStack, newVpcEndpoints, SPOKES } from "./defined";

/** Nothing but endpoints: guards and checks have tests of their own. */
export const BARE = { ...NETWORK, guards: false, checks: false } as const;

/** The same for shared endpoints. */
export const BARE_HUB = {
  ...HUB,
  guards: false,
  checks: false,
  services: { sqs: {}, "ecr.dkr": {} },
  spokes: SPOKES,
} as const;

/** The names of what a construct with the id "endpoints" defines in a stack with the id "stack". */
export const IDS = {
  services: "endpoints_services_BBF4668F",
  group: "endpoints_security-group_FB955AEE",
  ruleGroup: "endpoints_rule-managed-security-group_C3848AC3",
  ingress: "endpoints_ingress_3BB1100A",
  interface: "endpoints_interface_60685D7C",
  gateway: "endpoints_gateway_7E90B48D",
  vpc: "endpoints_vpc_526B0DEA",
} as const;

/** One service of the catalogue or custom service for each type of endpoint. */
export const EVERY_TYPE = {
  services: { sqs: {}, s3: {} },
  customServices: {
    firewall: {
      type: "GatewayLoadBalancer",
      serviceName: "com.amazonaws.eu-west-1.x",
      subnetIds: [NETWORK.subnetIds[0]],
    },
    db: {
      type: "Resource",
      resourceConfigurationArn:
        "arn:aws:vpc-lattice:eu-west-1:123456789012:resourceconfiguration/rcfg-0123456789abcdef0",
      ports: [5432],
    },
    net: {
      type: "ServiceNetwork",
      serviceNetworkArn: "arn:aws:vpc-lattice:eu-west-1:123456789012:servicenetwork/sn-0123456789abcdef0",
      ports: [443],
    },
  },
} as const;

/** A stack with bare endpoints. */
export function stackWith(props: object): TerraformStack {
  const stack = newStack();
  newVpcEndpoints(stack, "endpoints", { ...BARE, ...props });
  return stack;
}

/** A stack with bare shared endpoints. */
export function hubStackWith(props: object): TerraformStack {
  const stack = newStack();
  newSharedVpcEndpoints(stack, "endpoints", { ...BARE_HUB, ...props });
  return stack;
}

/** The Terraform JSON of a stack. */
export function synthesized(stack: TerraformStack) {
  return JSON.parse(Testing.synth(stack));
}

/** The Terraform JSON of bare endpoints. */
export function emittedBy(props: object) {
  return synthesized(stackWith(props));
}

/** The Terraform JSON of bare shared endpoints. */
export function emittedByHub(props: object) {
  return synthesized(hubStackWith(props));
}

/** The aws_vpc_endpoint blocks of bare endpoints, by the id of their construct. */
export function endpointsBy(props: object): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const blocks: object = emittedBy(props).resource.aws_vpc_endpoint;
  return Object.fromEntries(
    Object.entries(blocks).map(([name, block]) => [name.replace(/^endpoints_|_[0-9A-F]{8}$/g, ""), block]),
  );
}

/** The one block of a type. */
export function only(blocks: object) {
  const [block, ...more] = Object.values(blocks);
  if (block === undefined || more.length > 0) throw new Error(`Not one block: ${Object.keys(blocks)}`);
  return block;
}

/** What Terraform gets for a value that holds tokens. */
export function resolved(stack: TerraformStack, value: unknown): unknown {
  const resolver = new DefaultTokenResolver(new StringConcat());
  return Tokenization.resolve(value, { scope: stack, resolver, preparing: false });
}

/** The expression of a Terraform variable that a stack defines. */
export function variable(stack: TerraformStack, name: string, type = "string"): TerraformVariable {
  return new TerraformVariable(stack, name, { type });
}

/** A stack with a provider, as the synth of an app demands. */
export function newStackWithProvider(app: App, id = "stack"): TerraformStack {
  const stack = new TerraformStack(app, id);
  new AwsProvider(stack, "aws", { region: "eu-west-1" });
  // CDKTF's own default is an absolute path.
  new LocalBackend(stack, { path: "../../../terraform.tfstate" });
  return stack;
}

/** What the synth of an app writes, by path. */
export function filesOf(define: (app: App) => void): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "vpc-endpoints-"));
  const app = newApp(folder);
  define(app);
  app.synth();
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  rmSync(folder, { recursive: true });
  return files;
}
