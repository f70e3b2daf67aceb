# A first plan: VPCs, subnets and endpoints together, none of them with this package.

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 7.0.0"
    }
  }
}

variable "aws_region" {
  type    = string
  default = "eu-west-1"
}

provider "aws" { region = var.aws_region }

provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

data "aws_region" "current" {}

resource "aws_vpc" "this" { cidr_block = "10.0.0.0/16" }

resource "aws_subnet" "private" {
  count      = 3
  vpc_id     = aws_vpc.this.id
  cidr_block = "10.0.${count.index}.0/24"
}

resource "aws_subnet" "single" {
  vpc_id     = aws_vpc.this.id
  cidr_block = "10.0.10.0/24"
}

locals {
  chosen = var.aws_region == "eu-west-1" ? aws_subnet.private[*].id : [aws_subnet.single.id]
}

resource "aws_vpc_endpoint" "whole" {
  vpc_id            = aws_vpc.this.id
  service_name      = "com.amazonaws.${data.aws_region.current.name}.sqs"
  vpc_endpoint_type = "Interface"
  subnet_ids        = aws_subnet.private[*].id
}

resource "aws_vpc_endpoint" "indexes" {
  vpc_id            = aws_vpc.this.id
  service_name      = "com.amazonaws.${var.aws_region}.kms"
  vpc_endpoint_type = "Interface"
  subnet_ids        = [aws_subnet.private[0].id, aws_subnet.private[1].id]
}

resource "aws_vpc_endpoint" "chosen" {
  vpc_id            = aws_vpc.this.id
  service_name      = "com.amazonaws.${var.aws_region}.logs"
  vpc_endpoint_type = "Interface"
  subnet_ids        = local.chosen
}

resource "aws_vpc_endpoint" "global" {
  vpc_id            = aws_vpc.this.id
  service_name      = "com.amazonaws.s3-global.accesspoint"
  vpc_endpoint_type = "Interface"
  subnet_ids        = [aws_subnet.single.id, aws_subnet.private[2].id]
}

resource "aws_vpc_endpoint" "gateway" {
  vpc_id       = aws_vpc.this.id
  service_name = "com.amazonaws.${var.aws_region}.s3"
}

module "vpc" {
  source    = "./modules/vpc"
  providers = { aws = aws.west }
}

module "endpoints" {
  source     = "./modules/endpoints"
  count      = 2
  providers  = { aws = aws.west }
  vpc_id     = module.vpc.vpc_id
  subnet_ids = module.vpc.private_subnets
}
