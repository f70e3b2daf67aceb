import { iteratorValue } from "../../../lib/shapes/rules/iterator-value";
import { written } from "../../found";

describe("iterator-value", () => {
  test.each([
    "${var.each}",
    "${local.count}",
    "${[for key, value in var.subnets : value.id]}",
    "${aws_subnet.each_value.id}",
    "plain",
  ])("accepts %s", (expression) => {
    expect(iteratorValue.check(["vpcId"], expression)).toEqual([]);
  });

  test.each([
    ["${each.value}", "each.value"],
    ["subnet-${each.key}", "each.key"],
    ["${element(var.subnets, count.index)}", "count.index"],
  ])("finds %s", (expression, found) => {
    expect(written(iteratorValue.check(["vpcId"], expression))).toEqual([
      `vpcId: The value is ${found} of an iterator, which Terraform knows within a block with for_each or count only: define the construct in an EndpointModuleStack and call that module with for_each, or pass a list that is made of the iterator ([for ...]) (iterator-value)`,
    ]);
  });
});
