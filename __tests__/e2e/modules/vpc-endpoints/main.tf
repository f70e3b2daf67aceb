# The resources of terraform-aws-modules/vpc/aws//modules/vpc-endpoints 5.21.0, as far as an adoption meets them:
# https://github.com/terraform-aws-modules/terraform-aws-vpc/blob/v5.21.0/modules/vpc-endpoints/main.tf

variable "vpc_id" { type = string }
variable "subnet_ids" { type = list(string) }
variable "security_group_name" { type = string }
variable "security_group_description" { type = string }
variable "security_group_rules" { type = any }
variable "endpoints" { type = any }

data "aws_vpc_endpoint_service" "this" {
  for_each = var.endpoints

  service = each.value.service
  filter {
    name   = "service-type"
    values = [try(each.value.service_type, "Interface")]
  }
}

resource "aws_vpc_endpoint" "this" {
  for_each = var.endpoints

  vpc_id              = var.vpc_id
  service_name        = data.aws_vpc_endpoint_service.this[each.key].service_name
  vpc_endpoint_type   = try(each.value.service_type, "Interface")
  security_group_ids  = try(each.value.service_type, "Interface") == "Interface" ? [aws_security_group.this[0].id] : null
  subnet_ids          = try(each.value.service_type, "Interface") == "Interface" ? var.subnet_ids : null
  route_table_ids     = try(each.value.route_table_ids, null)
  private_dns_enabled = try(each.value.service_type, "Interface") == "Interface" ? try(each.value.private_dns_enabled, null) : null
  tags                = try(each.value.tags, {})

  timeouts {
    create = "10m"
    update = "10m"
    delete = "10m"
  }
}

resource "aws_security_group" "this" {
  count = 1

  name        = var.security_group_name
  description = var.security_group_description
  vpc_id      = var.vpc_id
  tags        = { Name = var.security_group_name }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_security_group_rule" "this" {
  for_each = var.security_group_rules

  security_group_id = aws_security_group.this[0].id
  protocol          = try(each.value.protocol, "tcp")
  from_port         = try(each.value.from_port, 443)
  to_port           = try(each.value.to_port, 443)
  type              = try(each.value.type, "ingress")
  description       = try(each.value.description, null)
  cidr_blocks       = lookup(each.value, "cidr_blocks", null)
}
