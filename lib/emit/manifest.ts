import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ISynthesisSession, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import {
  MANIFEST_FILE,
  MANIFEST_VERSION,
  type Manifest,
  type ManifestConstruct,
  type ManifestPlan,
  type ManifestPolicy,
} from "../model/manifest";
import { withTerraformVariables } from "./policy-variables";

/** What the file will say of the constructs of each stack. */
const CONSTRUCTS = new WeakMap<TerraformStack, Described[]>();

/** Describes a construct, once CDKTF can resolve the tokens of its policies. */
type Described = () => ManifestConstruct;

/**
 * Makes app.synth() write what the command line reads about the endpoints of a stack: a file next to `cdk.tf.json`
 * that Terraform does not read.
 */
export function emitManifest(construct: Construct, plan: ManifestPlan): void {
  const stack = TerraformStack.of(construct);
  const constructs = CONSTRUCTS.get(stack) ?? writtenWith(stack);
  const path = construct.node.path.slice(stack.node.path.length + 1);
  constructs.push(() => ({
    path,
    ...plan,
    policies: plan.policies.map((policy) => withVariables(policy, construct)),
  }));
}

/** The constructs of a stack, none yet, which its synthesizer will write into the file. */
function writtenWith(stack: TerraformStack): Described[] {
  const constructs: Described[] = [];
  CONSTRUCTS.set(stack, constructs);
  const { synthesizer } = stack;
  stack.synthesizer = {
    synthesize: (session) => {
      synthesizer.synthesize(session);
      writeManifest(stack, constructs, session);
    },
  };
  return constructs;
}

function writeManifest(
  stack: TerraformStack,
  constructs: readonly Described[],
  { outdir, manifest }: ISynthesisSession,
): void {
  const { synthesizedStackPath } = manifest.forStack(stack);
  const sorted = constructs.map((describe) => describe()).toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const content: Manifest = { version: MANIFEST_VERSION, constructs: sorted };
  const file = join(outdir, dirname(synthesizedStackPath), MANIFEST_FILE);
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

function withVariables(policy: ManifestPolicy, construct: Construct): ManifestPolicy {
  const { document } = policy;
  return document === null ? policy : { ...policy, document: Object(withTerraformVariables(document, construct)) };
}
