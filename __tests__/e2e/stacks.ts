import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { AnnotationMetadataEntryType, App, LocalBackend, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { temporaryFolder } from "./folders";

/** A stack as the user's program writes it. */
export interface SynthesizedStack {
  /** The Terraform JSON. */
  readonly json: Readonly<Record<string, object>>;
  /** The warnings that the synth prints. */
  readonly warnings: readonly string[];
}

/** Runs a program that defines one stack with the AWS provider of a region, and reads what it wrote. */
export function synthesize(region: string, define: (stack: TerraformStack) => void): SynthesizedStack {
  const { folder, stack } = synthesizeFolder(region, define);
  const text = readFileSync(join(folder, "cdk.tf.json"), "utf8");
  return { json: JSON.parse(text), warnings: warningsOf(stack) };
}

/** Runs such a program, and gives the folder of its stack. */
export function synthesizeFolder(
  region: string,
  define: (stack: TerraformStack) => void,
): { readonly folder: string; readonly stack: TerraformStack } {
  const outdir = temporaryFolder("synth");
  const app = new App({ outdir });
  const stack = new TerraformStack(app, "stack");
  new AwsProvider(stack, "aws", { region });
  stack.addOverride("terraform.required_providers.aws", {
    source: "hashicorp/aws",
    version: ">= 5.100.0, < 7.0.0",
  });
  new LocalBackend(stack, { path: "terraform.tfstate" });
  define(stack);
  app.synth();
  return { folder: join(outdir, "stacks", "stack"), stack };
}

/** The warnings that the synth prints of a construct and what is in it. */
export function warningsOf(scope: Construct | undefined): readonly string[] {
  const entries = (scope?.node.findAll() ?? []).flatMap(({ node }) => node.metadata);
  return entries.filter(({ type }) => type === AnnotationMetadataEntryType.WARN).map(({ data }) => String(data));
}
