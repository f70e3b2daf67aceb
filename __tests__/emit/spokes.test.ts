import { ref } from "cdktf";
import { emitSpokes, keysOf } from "../../lib/emit/spokes";
import type { PlannedSpoke } from "../../lib/model/planned-sharing";
import { tokenValue } from "../../lib/shapes/unresolved";
import { newStack } from "../defined";
import { synthesized } from "../emitted";

const ORDERS: PlannedSpoke = { key: "orders", vpcId: "vpc-1", region: null, isOtherAccount: false };
const FAR: PlannedSpoke = {
  key: "far",
  vpcId: tokenValue(ref("var.vpc")),
  region: "us-east-1",
  isOtherAccount: true,
};

describe("emitSpokes()", () => {
  test.each<readonly [string, readonly PlannedSpoke[], boolean, object]>([
    ["without regions", [ORDERS], false, { orders: { vpc_id: "vpc-1" } }],
    [
      "with the regions of all if one has another",
      [ORDERS, FAR],
      true,
      {
        orders: { vpc_id: "vpc-1", vpc_region: null },
        far: { vpc_id: "${var.vpc}", vpc_region: "us-east-1" },
      },
    ],
  ])("writes the VPCs into a local, %s", (_about, spokes, hasRegion, written) => {
    const stack = newStack();
    expect(emitSpokes(stack, spokes, () => undefined)).toEqual({ local: "local.spokes", hasRegion });
    expect(synthesized(stack).locals).toEqual({ spokes: written });
  });
});

describe("keysOf()", () => {
  test("is a list for Terraform", () => expect(keysOf([ORDERS, FAR])).toBe('["orders","far"]'));
});
