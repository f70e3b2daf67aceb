import { App, type TerraformProvider, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { EndpointsPlan } from "../model/plan";
import { hclOutput } from "../rules/hcl-output";
import { otherProviderRegion } from "../rules/other-provider-region";
import { variableNameTaken } from "../rules/variable-name-taken";
import { type Problem, writeProblem } from "../shapes/problem";
import { resolveIn } from "./resolve-in";

/** What is wrong with a plan in its app and stack, beside its provider. */
export function checkSurroundings(
  construct: Construct,
  plan: EndpointsPlan,
  provider: TerraformProvider | undefined,
): readonly Problem[] {
  const stack = TerraformStack.of(construct);
  const variable = plan.servicesVariable?.name;
  const isTaken = variable !== undefined && stack.node.tryFindChild(variable) !== undefined;
  return [
    ...(writesHcl(construct) ? hclOutput.check([]) : []),
    ...(isTaken ? variableNameTaken.check(["servicesVariable"], variable) : []),
    ...checkRegion(construct, plan, provider),
  ];
}

/** Makes the synth check the region of the provider again, which may be defined or changed after the construct. */
export function checkRegionAtSynth(
  construct: Construct,
  plan: EndpointsPlan,
  provider: TerraformProvider | undefined,
): void {
  construct.node.addValidation({ validate: () => checkRegion(construct, plan, provider).map(writeProblem) });
}

function checkRegion(
  construct: Construct,
  { manifest: { region } }: EndpointsPlan,
  provider: TerraformProvider | undefined,
): readonly Problem[] {
  const ofProvider = regionOf(construct, provider);
  return region === null || ofProvider === undefined ? [] : otherProviderRegion.check(["region"], region, ofProvider);
}

/** The region of a provider, or else of the one that the stack uses by default, if synth knows it. */
function regionOf(construct: Construct, given: TerraformProvider | undefined): string | undefined {
  const stack = TerraformStack.of(construct);
  const provider = given ?? stack.allProviders().find(isDefault);
  const input: unknown = provider && "regionInput" in provider ? provider.regionInput : undefined;
  const region = resolveIn(construct, input);
  return typeof region === "string" && !region.includes("${") ? region : undefined;
}

function isDefault({ terraformResourceType, alias }: TerraformProvider): boolean {
  return terraformResourceType === "aws" && alias === undefined;
}

/** Whether CDKTF writes HCL: `cdktf synth --hcl` sets the variable. */
function writesHcl({ node: { root } }: Construct): boolean {
  return ["true", "1"].includes(process.env["SYNTH_HCL_OUTPUT"] ?? "") || (App.isApp(root) && root.manifest.hclOutput);
}
