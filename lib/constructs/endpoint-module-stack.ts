import { TerraformProvider, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

/** The versions of the AWS provider that a module admits. */
const VERSIONS = ">= 5.100.0, < 7.0.0";

const MODULE = Symbol.for("cdktf-aws-vpc-endpoints/EndpointModuleStack");

/**
 * A stack to use as a Terraform child module. It requires the AWS provider, but has no provider block and no backend,
 * so callers may use `count`, `for_each`, `depends_on` and `providers`. Its variables and outputs keep their names.
 */
export class EndpointModuleStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    Object.defineProperty(this, MODULE, { value: true });
    new AwsRequirement(this, "aws");
  }

  /** Whether a stack is a child module, also if it comes from another copy of this package. */
  static isModule(stack: object): stack is EndpointModuleStack {
    return MODULE in stack;
  }

  override toTerraform() {
    const { terraform, ...blocks } = super.toTerraform();
    const { backend: _, ...settings } = terraform;
    return { ...blocks, terraform: settings };
  }
}

/** The requirement of the AWS provider. With a provider block, callers could not use `count` and `for_each`. */
class AwsRequirement extends TerraformProvider {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      terraformResourceType: "aws",
      terraformGeneratorMetadata: { providerName: "aws", providerVersionConstraint: VERSIONS },
      terraformProviderSource: "hashicorp/aws",
    });
  }

  override toTerraform() {
    const source = this.terraformProviderSource;
    return { terraform: { required_providers: { aws: { source, version: VERSIONS } } } };
  }
}
