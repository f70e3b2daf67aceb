import { tmpdir } from "node:os";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, Lazy, TerraformStack, TerraformVariable } from "cdktf";
import { EndpointModuleStack } from "../../lib";
import { checkProviderAtSynth, checkSurroundings } from "../../lib/emit/surroundings";
import { planEndpoints } from "../../lib/plan/plan";
import { HUB, NETWORK, newApp, newSharedVpcEndpoints, newStack, newVpcEndpoints, reportOn } from "../defined";
import { found } from "../found";

const { plan } = planEndpoints("endpoints", { ...NETWORK, services: ["sqs"] });

/** What is wrong with endpoints in eu-west-1 in a stack. */
function regionsIn(stack: TerraformStack, provider?: AwsProvider): readonly string[] {
  return found(checkSurroundings(stack, plan, provider));
}

function regionProvider(stack: TerraformStack, region: string | undefined, alias?: string): AwsProvider {
  return new AwsProvider(stack, alias ?? "aws", { ...(region && { region }), ...(alias && { alias }) });
}

describe("checkSurroundings()", () => {
  test.each([
    ["no provider", () => {}],
    ["the provider of the same region", (stack: TerraformStack) => regionProvider(stack, "eu-west-1")],
    [
      "a provider that takes its region from the environment",
      (stack: TerraformStack) => regionProvider(stack, undefined),
    ],
    ["another provider with an alias", (stack: TerraformStack) => regionProvider(stack, "us-east-1", "other")],
    [
      "a region that only Terraform knows",
      (stack: TerraformStack) => regionProvider(stack, new TerraformVariable(stack, "region", {}).stringValue),
    ],
  ])("accepts %s", (_about, define) => {
    const stack = newStack();
    define(stack);
    expect(regionsIn(stack)).toEqual([]);
  });

  test("accepts the requirement of a child module", () => {
    expect(regionsIn(new EndpointModuleStack(newApp(), "module"))).toEqual([]);
  });

  test("finds another region of the default provider, and of the given one", () => {
    const stack = newStack();
    regionProvider(stack, "us-east-1");
    const other = regionProvider(stack, "eu-west-1", "other");
    expect(regionsIn(stack)).toEqual(["other-provider-region region"]);
    expect(regionsIn(stack, other)).toEqual([]);
    expect(regionsIn(newStack(), regionProvider(newStack(), "us-east-1"))).toEqual(["other-provider-region region"]);
  });

  test("resolves a region that the program knows only later", () => {
    const stack = newStack();
    regionProvider(stack, Lazy.stringValue({ produce: () => "us-east-1" }));
    expect(regionsIn(stack)).toEqual(["other-provider-region region"]);
  });

  test("finds a variable with the id of another construct", () => {
    const report = (servicesVariable: string) => reportOn({ services: ["sqs"], servicesVariable });
    expect(report("services")).toEqual([]);
    expect(report("endpoints")[1]).toContain('The stack has a construct "endpoints" already');
  });

  test("finds a variable of another construct", () => {
    const stack = newStack();
    newVpcEndpoints(stack, "first", { ...NETWORK, services: ["sqs"], servicesVariable: "services" });
    expect(reportOn({ services: ["kms"], servicesVariable: "services" }, stack)[1]).toContain("(variable-name-taken)");
  });

  test("finds an app that writes HCL", () => {
    expect(regionsIn(new TerraformStack(new App({ outdir: tmpdir(), hclOutput: true }), "stack"))).toEqual([
      "hcl-output",
    ]);
  });

  test.each(["true", "1"])("finds the variable by which the command asks for HCL: %s", (value) => {
    process.env["SYNTH_HCL_OUTPUT"] = value;
    expect(regionsIn(newStack())).toEqual(["hcl-output"]);
    delete process.env["SYNTH_HCL_OUTPUT"];
  });
});

describe("checkProviderAtSynth()", () => {
  test("finds the region of a provider that comes later", () => {
    const stack = newStack();
    checkProviderAtSynth(stack, plan, undefined);
    expect(stack.node.validate()).toEqual([]);
    const provider = regionProvider(stack, "us-east-1");
    expect(stack.node.validate()).toEqual([
      expect.stringMatching(/^region: .*"us-east-1".*\(other-provider-region\)$/),
    ]);
    provider.region = "eu-west-1";
    expect(stack.node.validate()).toEqual([]);
  });

  test("warns of versions of the provider by an annotation", () => {
    const stack = newStack();
    checkProviderAtSynth(stack, plan, undefined);
    stack.addOverride("terraform.required_providers.aws.version", "6.30.0");
    expect(stack.node.validate()).toEqual([]);
    expect(stack.node.metadata.map(({ data }) => data)).toContainEqual(
      expect.stringMatching(/^All versions .*\(provider-replaces-endpoints\)$/),
    );
  });

  test.each([
    ["admits a version that Profiles need", ">= 6.3.0, < 7.0.0", []],
    [
      "admits older ones too",
      ">= 5.100.0, < 7.0.0",
      [expect.stringMatching(/^profile: .*\(profile-needs-newer-provider\)$/)],
    ],
  ])("looks at the constraint of a stack with a Profile: %s", (_about, version, expected) => {
    const stack = newStack();
    const { node } = newSharedVpcEndpoints(stack, "hub", { ...HUB, services: ["sqs"], profile: {} });
    regionProvider(stack, undefined);
    stack.addOverride("terraform.required_providers.aws", { source: "hashicorp/aws", version });
    expect(node.validate()).toEqual(expected);
  });
});
