terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 7.0.0"
    }
  }
}

variable "network" {
  type = object({ vpc_id = string, subnet_ids = list(string), route_table_ids = list(string) })
}

variable "services" { type = any }

variable "group_name" {
  type    = string
  default = "own"
}

provider "aws" { region = "us-east-1" }

# Known only when it is applied, and new whenever its name changes.
resource "aws_security_group" "own" {
  name   = var.group_name
  vpc_id = var.network.vpc_id

  lifecycle { create_before_destroy = true }
}

output "endpoint_ids" { value = module.endpoints.endpoint_ids }
output "own_group_id" { value = aws_security_group.own.id }
