terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

resource "aws_vpc" "this" { cidr_block = "10.1.0.0/16" }

resource "aws_subnet" "private" {
  for_each = { a = "10.1.0.0/24", b = "10.1.1.0/24" }

  vpc_id     = aws_vpc.this.id
  cidr_block = each.value
}

output "vpc_id" { value = aws_vpc.this.id }
output "private_subnets" { value = values(aws_subnet.private)[*].id }
