import { App, TerraformOutput, TerraformVariable, Token } from "cdktf";
import { EndpointModuleStack, VpcEndpoints } from "cdktf-aws-vpc-endpoints";

const app = new App();
const stack = new EndpointModuleStack(app, "services-module");
const variable = (name: string, type: string, description: string) =>
  new TerraformVariable(stack, name, { type, description, nullable: false });

const endpoints = new VpcEndpoints(stack, "endpoints", {
  region: variable("region", "string", "Region of the VPC").stringValue,
  vpcId: variable("vpc_id", "string", "VPC that gets the endpoints").stringValue,
  subnetIds: Token.asList(variable("subnet_ids", "list(string)", "Subnets of the endpoints").value),
  routeTableIds: Token.asList(variable("route_table_ids", "list(string)", "Route tables of S3").value),
  // What the module offers. With the variable "services", a caller chooses services and overrides their options.
  servicesVariable: "services",
  services: {
    sqs: {},
    kms: {},
    secretsmanager: {
      policy: [{ actions: ["secretsmanager:GetSecretValue"], resources: ["*"] }],
    },
    "email-smtp": {},
    s3: {},
  },
});

new TerraformOutput(stack, "endpoint_ids", { value: endpoints.endpointIds });
new TerraformOutput(stack, "security_group_id", { value: endpoints.securityGroupId });

app.synth();
