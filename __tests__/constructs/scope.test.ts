import { App, Lazy } from "cdktf";
import { scopeInStack } from "../../lib/constructs/scope";
import { newApp, newSharedVpcEndpoints, newSharedVpcEndpointsSpoke, newStack, newVpcEndpoints } from "../defined";

/** Calls the function as JavaScript can: with anything. */
function call(scope: unknown, id: unknown): unknown {
  return Reflect.apply(scopeInStack, undefined, [scope, id]);
}

describe("scopeInStack()", () => {
  test("returns a stack", () => {
    const stack = newStack();
    expect(call(stack, "endpoints")).toBe(stack);
  });

  test.each([
    ["a text", "n", '"n"'],
    ["nothing", undefined, "nothing"],
    ["props", { vpcId: "vpc-1" }, '{"vpcId":"vpc-1"}'],
    ["an app", newApp(), `an instance of ${App.name}`],
  ])("refuses %s as a scope", (_about, scope, received) => {
    expect(() => call(scope, "endpoints")).toThrow(
      `scope: Expected a construct within a TerraformStack, such as this, received ${received} (wrong-type)`,
    );
  });

  test.each([
    ["nothing", undefined],
    ["an empty text", ""],
    ["props", {}],
    ["a token", Lazy.stringValue({ produce: () => "x" })],
  ])("refuses %s as an id", (_about, id) => {
    expect(() => call(newStack(), id)).toThrow("id: Expected a text that is known at synth and not empty, received ");
  });

  test("asks for a scope that is left out", () => {
    expect(() => call("endpoints", { vpcId: "vpc-1" })).toThrow(
      'scope: Missing: give the stack, or a construct in it, before the id: (this, "endpoints", …) (missing-option)',
    );
  });

  test.each([newVpcEndpoints, newSharedVpcEndpoints, newSharedVpcEndpointsSpoke])("serves each construct", (define) => {
    expect(() => Reflect.apply(define, undefined, ["n", "endpoints", {}])).toThrow("scope: Expected a construct");
  });
});
