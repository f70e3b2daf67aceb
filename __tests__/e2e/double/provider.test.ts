import { ec2Client, makeGroup, makeNetwork, type Network, readEndpoints } from "../network";
import { actions, plan } from "../plan";
import { apply, destroy, init, output, terraformEnvironment, type Workspace, workspace } from "../terraform";
import { describeEndToEnd } from "../tools";
import { type Double, startDouble } from "./double";

const ARN = "arn:aws:vpc-lattice:us-east-1:123456789012";

/** One endpoint of each kind that plain moto cannot keep, and the data sources that read them. */
const CONFIGURATION = `
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

variable "vpc_id" {}
variable "subnet_ids" { type = list(string) }
variable "group_ids" { type = list(string) }
variable "route_table_ids" { type = list(string) }
variable "addresses" { type = map(string) }
variable "private_dns" { type = bool }
variable "record_type" {}
variable "policy" { default = null }

data "aws_vpc_endpoint_service" "sqs" {
  service      = "sqs"
  service_type = "Interface"
}

data "aws_vpc_endpoint" "s3" {
  vpc_id       = var.vpc_id
  service_name = aws_vpc_endpoint.s3.service_name
  filter {
    name   = "vpc-endpoint-type"
    values = ["Gateway"]
  }
}

resource "aws_vpc_endpoint" "sqs" {
  vpc_id              = var.vpc_id
  vpc_endpoint_type   = "Interface"
  service_name        = data.aws_vpc_endpoint_service.sqs.service_name
  private_dns_enabled = var.private_dns
  policy              = var.policy
  subnet_ids          = var.subnet_ids
  security_group_ids  = var.group_ids
  dns_options {
    dns_record_ip_type = var.record_type
  }
  dynamic "subnet_configuration" {
    for_each = var.addresses
    content {
      subnet_id = subnet_configuration.key
      ipv4      = subnet_configuration.value
    }
  }
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id          = var.vpc_id
  service_name    = "com.amazonaws.us-east-1.s3"
  route_table_ids = var.route_table_ids
}

resource "aws_vpc_endpoint" "s3_inbound" {
  vpc_id              = var.vpc_id
  vpc_endpoint_type   = "Interface"
  service_name        = "com.amazonaws.us-east-1.s3"
  private_dns_enabled = true
  subnet_ids          = var.subnet_ids
  dns_options {
    private_dns_only_for_inbound_resolver_endpoint = true
  }
  depends_on = [aws_vpc_endpoint.s3]
}

resource "aws_vpc_endpoint" "elsewhere" {
  vpc_id            = var.vpc_id
  vpc_endpoint_type = "Interface"
  service_name      = "com.amazonaws.eu-west-1.sns"
  service_region    = "eu-west-1"
  subnet_ids        = var.subnet_ids
}

resource "aws_vpc_endpoint" "resource" {
  vpc_id                     = var.vpc_id
  vpc_endpoint_type          = "Resource"
  resource_configuration_arn = "${ARN}:resourceconfiguration/rcfg-1"
  subnet_ids                 = var.subnet_ids
}

resource "aws_vpc_endpoint" "network" {
  vpc_id              = var.vpc_id
  vpc_endpoint_type   = "ServiceNetwork"
  service_network_arn = "${ARN}:servicenetwork/sn-1"
  subnet_ids          = var.subnet_ids
}

output "found" {
  value = {
    zones  = data.aws_vpc_endpoint_service.sqs.availability_zones
    types  = data.aws_vpc_endpoint_service.sqs.supported_ip_address_types
    policy = data.aws_vpc_endpoint_service.sqs.vpc_endpoint_policy_supported
    s3     = data.aws_vpc_endpoint.s3.id == aws_vpc_endpoint.s3.id
  }
}
`;

describeEndToEnd("the double under the AWS provider", () => {
  let double: Double;
  let network: Network;
  let work: Workspace;

  beforeAll(async () => {
    double = await startDouble();
    network = await makeNetwork(ec2Client(double.endpoint), { subnets: 3 });
    work = workspace({ "main.tf": CONFIGURATION }, terraformEnvironment(double));
    await init(work);
  });

  afterAll(() => double.stop());

  test("has nothing left to plan after create and after update, whatever the kind of endpoint", async () => {
    const ec2 = ec2Client(double.endpoint);
    const [first = "", second = "", third = ""] = network.subnetIds;
    const { vpcId: vpc_id, routeTableIds } = network;
    const one = await makeGroup(ec2, vpc_id, "one");
    const two = await makeGroup(ec2, vpc_id, "two");
    double.setService("com.amazonaws.us-east-1.sqs", {
      availabilityZones: ["us-east-1a", "us-east-1b", "us-east-1c"],
      vpcEndpointPolicySupported: true,
      supportedIpAddressTypes: ["ipv4", "dualstack"],
    });
    const before = {
      vpc_id,
      subnet_ids: [first, second],
      addresses: { [first]: "10.0.0.50", [second]: "10.0.1.50" },
      group_ids: [one],
      route_table_ids: routeTableIds.slice(0, 1),
      private_dns: true,
      record_type: "ipv4",
    };
    double.inject("CreateVpcEndpoint", "throttle", 2);
    double.inject("CreateVpcEndpoint", "drop", 2);
    await apply(work, { vars: before });
    expect(actions(await plan(work, { vars: before }))).toEqual({});
    expect(await readEndpoints(ec2, vpc_id)).toHaveLength(6);
    expect(await output(work)).toEqual({
      found: {
        zones: ["us-east-1a", "us-east-1b", "us-east-1c"],
        types: ["dualstack", "ipv4"],
        policy: true,
        s3: true,
      },
    });

    const after = {
      ...before,
      subnet_ids: [second, third],
      addresses: { [second]: "10.0.1.51", [third]: "10.0.2.50" },
      group_ids: [two],
      route_table_ids: routeTableIds.slice(1),
      private_dns: false,
      record_type: "service-defined",
      policy: JSON.stringify({ Version: "2012-10-17", Statement: [] }),
    };
    await apply(work, { vars: after });
    expect(actions(await plan(work, { vars: after }))).toEqual({});
    const sqs = (await readEndpoints(ec2, vpc_id)).find(({ service }) => service.endsWith(".sqs"));
    expect(sqs).toMatchObject({
      privateDns: false,
      dnsRecordIpType: "service-defined",
      subnetIds: [second, third].sort(),
      addresses: ["10.0.1.51", "10.0.2.50"],
      securityGroupIds: [two],
    });

    await destroy(work, { vars: after });
    expect(await readEndpoints(ec2, vpc_id)).toEqual([]);
  });
});
