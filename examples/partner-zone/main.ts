import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { Route53Record } from "@cdktf/provider-aws/lib/route53-record";
import { Route53Zone } from "@cdktf/provider-aws/lib/route53-zone";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";

const region = "eu-west-1";

const app = new App();
const stack = new TerraformStack(app, "partner-zone");
new AwsProvider(stack, "aws", { region });
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  version: ">= 5.100.0, < 7.0.0",
});
new LocalBackend(stack, { path: "../../../terraform.partner-zone.tfstate" });

const vpcId = "vpc-0a1b2c3d4e5f60718";
const endpoints = new VpcEndpoints(stack, "endpoints", {
  region,
  vpcId,
  subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-1b2c3d4e5f6071829"],
  services: {},
  customServices: {
    warehouse: {
      type: "Interface",
      serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f60718",
      ports: [8443],
    },
  },
});

// Clients in the VPC find the partner by a name of your own.
const zone = new Route53Zone(stack, "zone", { name: "warehouse.example.com", vpc: [{ vpcId }] });
const { dnsName, hostedZoneId } = endpoints.endpoint("warehouse").dnsEntry.get(0);
new Route53Record(stack, "record", {
  zoneId: zone.zoneId,
  name: "warehouse.example.com",
  type: "A",
  alias: { name: dnsName, zoneId: hostedZoneId, evaluateTargetHealth: false },
});

app.synth();
