import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { Subnet } from "@cdktf/provider-aws/lib/subnet";
import { Vpc } from "@cdktf/provider-aws/lib/vpc";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";
import type { Construct } from "constructs";

interface Environment {
  readonly region: string;
  readonly cidrBlock: string;
  readonly subnetCidrBlocks: readonly string[];
}

/** A stack with a provider range and a state of its own. */
class EnvironmentStack extends TerraformStack {
  constructor(scope: Construct, id: string, { region }: Environment) {
    super(scope, id);
    new AwsProvider(this, "aws", { region });
    this.addOverride("terraform.required_providers.aws", {
      source: "hashicorp/aws",
      version: ">= 5.100.0, < 7.0.0",
    });
    new LocalBackend(this, { path: `../../../terraform.${id}.tfstate` });
  }
}

// AWS takes one subnet of a zone for an endpoint.
const ZONES = ["a", "b", "c"];

class NetworkStack extends EnvironmentStack {
  readonly vpcId: string;
  readonly subnetIds: readonly string[];

  constructor(scope: Construct, id: string, environment: Environment) {
    super(scope, id, environment);
    const { region, cidrBlock: block, subnetCidrBlocks } = environment;
    // Private DNS needs both attributes.
    const vpc = new Vpc(this, "vpc", { cidrBlock: block, enableDnsSupport: true, enableDnsHostnames: true });
    const subnets = subnetCidrBlocks.map(
      (cidrBlock, index) =>
        new Subnet(this, `private-${index}`, {
          vpcId: vpc.id,
          cidrBlock,
          availabilityZone: `${region}${ZONES[index]}`,
        }),
    );
    this.vpcId = vpc.id;
    this.subnetIds = subnets.map(({ id: subnetId }) => subnetId);
  }
}

class EndpointsStack extends EnvironmentStack {
  constructor(scope: Construct, id: string, environment: Environment, network: NetworkStack) {
    super(scope, id, environment);
    new VpcEndpoints(this, "endpoints", {
      region: environment.region,
      // Ids of another stack: CDKTF passes them by outputs and remote state.
      vpcId: network.vpcId,
      subnetIds: network.subnetIds,
      services: ["sqs", "kms", "secretsmanager"],
    });
  }
}

const ENVIRONMENTS: Readonly<Record<string, Environment>> = {
  dev: { region: "eu-west-1", cidrBlock: "10.1.0.0/16", subnetCidrBlocks: ["10.1.0.0/24"] },
  prod: { region: "eu-west-1", cidrBlock: "10.2.0.0/16", subnetCidrBlocks: ["10.2.0.0/24", "10.2.1.0/24"] },
};

const app = new App();
for (const [name, environment] of Object.entries(ENVIRONMENTS)) {
  const network = new NetworkStack(app, `${name}-network`, environment);
  new EndpointsStack(app, `${name}-endpoints`, environment, network);
}
app.synth();
