terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 7.0.0"
    }
  }
}

variable "networks" {
  type = map(object({
    vpc_id          = string
    subnet_ids      = list(string)
    route_table_ids = list(string)
  }))
}

variable "single" {
  type = object({
    vpc_id          = string
    subnet_ids      = list(string)
    route_table_ids = list(string)
  })
}

variable "stage" { type = string }

provider "aws" { region = "us-east-1" }

provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

module "plain" {
  source = "./cdktf.out/stacks/endpoints-module"

  region          = "us-east-1"
  vpc_id          = var.single.vpc_id
  subnet_ids      = var.single.subnet_ids
  route_table_ids = var.single.route_table_ids
}

module "in_the_west" {
  source     = "./cdktf.out/stacks/endpoints-module"
  count      = 1
  providers  = { aws = aws.west }
  depends_on = [aws_vpc.west]

  region          = "us-west-2"
  vpc_id          = aws_vpc.west.id
  subnet_ids      = aws_subnet.west[*].id
  route_table_ids = [aws_route_table.west.id]
}

resource "aws_vpc" "west" {
  provider             = aws.west
  cidr_block           = "10.8.0.0/16"
  enable_dns_support   = true
  enable_dns_hostnames = true
  tags                 = { stage = var.stage }
}

resource "aws_subnet" "west" {
  provider          = aws.west
  count             = 2
  vpc_id            = aws_vpc.west.id
  cidr_block        = "10.8.${count.index}.0/24"
  availability_zone = ["us-west-2a", "us-west-2b"][count.index]
}

resource "aws_route_table" "west" {
  provider = aws.west
  vpc_id   = aws_vpc.west.id
}

output "endpoint_ids" {
  value = merge(
    { for name, call in module.endpoints : name => call.endpoint_ids },
    { plain = module.plain.endpoint_ids, west = module.in_the_west[0].endpoint_ids },
  )
}
