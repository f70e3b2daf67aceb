import { TerraformLocal } from "cdktf";
import { Construct } from "constructs";
import { takeReadableName } from "../../lib/emit/readable-name";
import { newStack } from "../defined";

/** The name that a local takes within some constructs. */
function nameIn(scope: Construct, ...ids: readonly string[]): string {
  const parent = ids.reduce((around, id) => new Construct(around, id), scope);
  const local = new TerraformLocal(parent, "faults", []);
  takeReadableName(local, "faults_of");
  return local.friendlyUniqueId;
}

describe("takeReadableName()", () => {
  test("names an element after the constructs around it", () => {
    expect(nameIn(newStack(), "endpoints")).toBe("faults_of_endpoints");
    expect(nameIn(newStack(), "network", "vpc endpoints.1")).toBe("faults_of_network_vpc_endpoints_1");
  });

  test("leaves CDKTF's name if the stack has the name already", () => {
    const stack = newStack();
    expect(nameIn(stack, "a", "b")).toBe("faults_of_a_b");
    expect(nameIn(stack, "a_b")).toMatch(/^a_b_faults_[0-9A-F]{8}$/);
    expect(nameIn(newStack(), "a_b")).toBe("faults_of_a_b");
  });
});
