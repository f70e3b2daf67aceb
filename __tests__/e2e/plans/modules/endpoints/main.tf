terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "vpc_id" { type = string }
variable "subnet_ids" { type = list(string) }

data "aws_region" "here" {}

resource "aws_vpc_endpoint" "this" {
  for_each = toset(["sqs", "kms"])

  vpc_id            = var.vpc_id
  service_name      = "com.amazonaws.${data.aws_region.here.name}.${each.key}"
  vpc_endpoint_type = "Interface"
  subnet_ids        = var.subnet_ids
}
