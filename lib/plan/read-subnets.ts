import type { List } from "../model/terraform-values";
import { id } from "../shapes/formats";
import { listOf } from "../shapes/read-list";
import type { Reader } from "../shapes/reader";

const listed = listOf(id("subnet"), "subnets", {
  insteadOfNone: 'write "elsewhere" if aws_vpc_endpoint_subnet_association attaches them',
});

/** Reads subnets. Those that are attached elsewhere are an empty list in the plan, which users cannot write. */
export const subnets: Reader<List> = (value, path, problems) =>
  value === "elsewhere" ? [] : listed(value, path, problems);

/** Reads security groups. */
export const securityGroups: Reader<List> = listOf(id("sg"), "security groups", {
  insteadOfNone:
    "leave the option out for a group that admits the VPC; the default group of the VPC is named by its id, such as aws_vpc.main.default_security_group_id",
});
