import { credentialsOf, roleArn, TESTING } from "../credentials";
import { readZones, route53Client } from "../hosted-zones";
import { ec2Client, makeNetwork, type Network, readEndpoints } from "../network";
import { actions, plan } from "../plan";
import { apply, destroy, init, terraformEnvironment, type Workspace, workspace } from "../terraform";
import { describeEndToEnd } from "../tools";
import { type Double, startDouble } from "./double";

const OTHER = "222222222222";

/** Two endpoints of a hub, their zones, and the spokes that use them. */
const CONFIGURATION = `
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

variable "hub_id" {}
variable "subnet_ids" { type = list(string) }
variable "spoke_ids" { type = set(string) }
variable "other_spoke_id" {}

locals {
  domains = { sqs = "sqs.us-east-1.amazonaws.com", "ecr.dkr" = "dkr.ecr.us-east-1.amazonaws.com" }
  records = { for it in setproduct(keys(local.domains), ["", "*."], ["A", "AAAA"]) :
    join(" ", it) => { service = it[0], prefix = it[1], type = it[2] } }
  associations = { for it in setproduct(keys(local.domains), var.spoke_ids) :
    join(" ", it) => { service = it[0], vpc_id = it[1] } }
}

provider "aws" {}

provider "aws" {
  alias = "other"
  assume_role {
    role_arn = "${roleArn(OTHER)}"
  }
}

resource "aws_vpc_endpoint" "hub" {
  for_each            = local.domains
  vpc_id              = var.hub_id
  vpc_endpoint_type   = "Interface"
  service_name        = "com.amazonaws.us-east-1.\${each.key}"
  private_dns_enabled = false
  subnet_ids          = var.subnet_ids
}

resource "aws_route53_zone" "hub" {
  for_each = local.domains
  name     = each.value
  vpc {
    vpc_id = var.hub_id
  }
  lifecycle {
    ignore_changes = [vpc]
  }
}

resource "aws_route53_record" "hub" {
  for_each = local.records
  zone_id  = aws_route53_zone.hub[each.value.service].zone_id
  name     = "\${each.value.prefix}\${local.domains[each.value.service]}"
  type     = each.value.type
  alias {
    name                   = aws_vpc_endpoint.hub[each.value.service].dns_entry[0].dns_name
    zone_id                = aws_vpc_endpoint.hub[each.value.service].dns_entry[0].hosted_zone_id
    evaluate_target_health = false
  }
}

resource "aws_route53_zone_association" "spoke" {
  for_each = local.associations
  zone_id  = aws_route53_zone.hub[each.value.service].zone_id
  vpc_id   = each.value.vpc_id
}

resource "aws_route53_vpc_association_authorization" "other" {
  for_each = local.domains
  zone_id  = aws_route53_zone.hub[each.key].zone_id
  vpc_id   = var.other_spoke_id
}

resource "aws_route53_zone_association" "other" {
  for_each = aws_route53_vpc_association_authorization.other
  provider = aws.other
  zone_id  = each.value.zone_id
  vpc_id   = each.value.vpc_id
}
`;

describeEndToEnd("the double's hosted zones under the AWS provider", () => {
  let double: Double;
  let hub: Network;
  let work: Workspace;

  const makeSpoke = async (credentials = TESTING) => {
    const ec2 = ec2Client(double.endpoint, "us-east-1", 1, credentials);
    return (await makeNetwork(ec2, { subnets: 0 })).vpcId;
  };

  beforeAll(async () => {
    double = await startDouble();
    hub = await makeNetwork(ec2Client(double.endpoint));
    work = workspace({ "main.tf": CONFIGURATION }, terraformEnvironment(double));
    await init(work);
  });

  afterAll(() => double.stop());

  test("share a hub's endpoints with spokes of two accounts, plan nothing after, and go", async () => {
    const { vpcId: hub_id, subnetIds: subnet_ids } = hub;
    const route53 = route53Client(double.endpoint);
    const other_spoke_id = await makeSpoke(await credentialsOf(double.endpoint, OTHER));
    const [first, second, third] = [await makeSpoke(), await makeSpoke(), await makeSpoke()];
    const before = { hub_id, subnet_ids, other_spoke_id, spoke_ids: [first, second] };
    await apply(work, { vars: before });
    expect(actions(await plan(work, { vars: before }))).toEqual({});

    const zones = await readZones(route53);
    const sqs = (await readEndpoints(ec2Client(double.endpoint), hub_id)).find(({ service }) =>
      service.endsWith(".sqs"),
    );
    const alias = { dnsName: sqs?.dnsNames[0], hostedZoneId: expect.stringMatching(/^Z[0-9A-F]{13}$/) };
    expect(zones).toMatchObject([
      { name: "dkr.ecr.us-east-1.amazonaws.com" },
      {
        name: "sqs.us-east-1.amazonaws.com",
        vpcIds: [first, second, hub_id, other_spoke_id].sort(),
        authorizedVpcIds: [other_spoke_id],
        records: [
          { name: "sqs.us-east-1.amazonaws.com", type: "A", alias },
          { name: "sqs.us-east-1.amazonaws.com", type: "AAAA", alias },
          { name: "*.sqs.us-east-1.amazonaws.com", type: "A", alias },
          { name: "*.sqs.us-east-1.amazonaws.com", type: "AAAA", alias },
        ],
      },
    ]);

    const after = { ...before, spoke_ids: [first, second, third] };
    const grown = await plan(work, { vars: after });
    expect(actions(grown)).toEqual({
      [`aws_route53_zone_association.spoke["ecr.dkr ${third}"]`]: ["create"],
      [`aws_route53_zone_association.spoke["sqs ${third}"]`]: ["create"],
    });
    await apply(work, { args: [grown.file] });
    expect(actions(await plan(work, { vars: after }))).toEqual({});

    await destroy(work, { vars: after });
    expect(await readZones(route53)).toEqual([]);
    expect(await readEndpoints(ec2Client(double.endpoint), hub_id)).toEqual([]);
  });
});
