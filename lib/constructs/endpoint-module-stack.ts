import { TerraformProvider, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

const MODULE = Symbol.for("cdktf-aws-vpc-endpoints/EndpointModuleStack");

/**
 * A stack for use as a Terraform child module: it names the AWS provider that it needs, but has no
 * provider block and no backend, so that callers may use `count`, `for_each`, `depends_on` and
 * `providers`. Its variables and outputs keep the names they are given.
 */
export class EndpointModuleStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    Object.defineProperty(this, MODULE, { value: true });
    new AwsRequirement(this, "aws");
  }

  /** Whether a stack is a child module; true across copies of this package. */
  static isModule(stack: object): stack is EndpointModuleStack {
    return MODULE in stack;
  }

  override toTerraform() {
    const { terraform, ...blocks } = super.toTerraform();
    const { backend: _, ...settings } = terraform;
    return { ...blocks, terraform: settings };
  }
}

/** The AWS provider as a requirement alone: a provider block would forbid `count` and `for_each` to callers. */
class AwsRequirement extends TerraformProvider {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      terraformResourceType: "aws",
      terraformGeneratorMetadata: { providerName: "aws" },
      terraformProviderSource: "hashicorp/aws",
    });
  }

  override toTerraform() {
    const source = this.terraformProviderSource;
    return { terraform: { required_providers: { aws: { source, version: ">= 5.100.0, < 7.0.0" } } } };
  }
}
