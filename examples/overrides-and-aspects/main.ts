import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, Aspects, type IAspect, LocalBackend, TerraformResource, TerraformStack } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";
import type { IConstruct } from "constructs";

const region = "eu-west-1";

const app = new App();
const stack = new TerraformStack(app, "overrides-and-aspects");
new AwsProvider(stack, "aws", { region });
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  version: ">= 5.100.0, < 7.0.0",
});
new LocalBackend(stack, { path: "../../../terraform.overrides-and-aspects.tfstate" });

const endpoints = new VpcEndpoints(stack, "endpoints", {
  region,
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-1b2c3d4e5f6071829"],
  routeTableIds: ["rtb-0a1b2c3d4e5f60718"],
  services: { sqs: { tags: { team: "orders" } }, s3: {} },
});

// An argument or a setting that the construct has no prop for.
endpoints.resource("Interface")?.addOverride("lifecycle.prevent_destroy", true);
endpoints.securityGroup?.addOverride("timeouts.create", "20m");

class AddTags implements IAspect {
  constructor(private readonly tags: Readonly<Record<string, string>>) {}

  visit(node: IConstruct): void {
    if (TerraformResource.isTerraformResource(node) && "tagsInput" in node && "tags" in node) {
      node.tags = { ...this.tags, ...Object(node.tagsInput) };
    }
  }
}

Aspects.of(stack).add(new AddTags({ costCenter: "42" }));

app.synth();
