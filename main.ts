import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, LocalBackend, TerraformOutput, TerraformStack, TerraformVariable } from "cdktf";
import type { Construct } from "constructs";
import { VpcEndpoints } from "./lib";

/** The endpoints that most production workloads in private subnets need. */
class VpcEndpointsStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const region = new TerraformVariable(this, "aws_region", {
      type: "string",
      default: "us-east-1",
      description: "Region of the VPC",
    });
    const vpcId = new TerraformVariable(this, "vpc_id", {
      type: "string",
      description: "VPC that gets the endpoints",
    });
    const subnetIds = new TerraformVariable(this, "subnet_ids", {
      type: "list(string)",
      description: "Subnets of the interface endpoints, one in each availability zone",
    });
    const routeTableIds = new TerraformVariable(this, "route_table_ids", {
      type: "list(string)",
      description: "Route tables that get the routes to S3",
    });
    new AwsProvider(this, "aws", { region: region.stringValue });
    this.addOverride("terraform.required_providers.aws", {
      source: "hashicorp/aws",
      version: ">= 5.100.0, < 7.0.0",
    });
    // Outside cdktf.out, so that deleting that folder or renaming the stack loses no state.
    new LocalBackend(this, { path: "../../../terraform.vpc-endpoints.tfstate" });

    const endpoints = new VpcEndpoints(this, "endpoints", {
      region: region.stringValue,
      vpcId: vpcId.stringValue,
      subnetIds: subnetIds.listValue,
      routeTableIds: routeTableIds.listValue,
      services: {
        sqs: {},
        logs: {},
        monitoring: {},
        kms: {},
        secretsmanager: {},
        "ecr.api": {},
        "ecr.dkr": {},
        sts: {},
        s3: {},
      },
    });

    new TerraformOutput(this, "endpoint_ids", { value: endpoints.endpointIds });
    new TerraformOutput(this, "endpoint_dns_names", { value: endpoints.endpointDnsNames });
    new TerraformOutput(this, "security_group_id", { value: endpoints.securityGroupId });
  }
}

const app = new App();
new VpcEndpointsStack(app, "vpc-endpoints");
app.synth();
