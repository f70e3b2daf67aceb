import { TerraformOutput, TerraformStack, TerraformVariable } from "cdktf";
import { EndpointModuleStack } from "../../lib";
import { newApp, newVpcEndpoints, reportOn } from "../defined";
import { BARE, synthesized } from "../emitted";

describe("new EndpointModuleStack()", () => {
  const stack = new EndpointModuleStack(newApp(), "stack");
  const region = new TerraformVariable(stack, "region", { type: "string" }).stringValue;
  const { endpointIds } = newVpcEndpoints(stack, "endpoints", { ...BARE, services: ["sqs"], region });
  new TerraformOutput(stack, "endpoint_ids", { value: endpointIds });
  const { terraform, provider, variable, output } = synthesized(stack);

  test("requires the provider, and has neither a provider block nor a backend", () => {
    expect(terraform).toEqual({
      required_providers: { aws: { source: "hashicorp/aws", version: ">= 5.100.0, < 7.0.0" } },
    });
    expect(provider).toBeUndefined();
  });

  test("keeps the names of variables and outputs", () => {
    expect([Object.keys(variable), Object.keys(output)]).toEqual([["region"], ["endpoint_ids"]]);
  });

  test.each<readonly [string, object, RegExp]>([
    [
      "endpoints without a region",
      { services: ["sqs"], region: undefined },
      /^ {2}- region: .*\(module-without-region\)$/,
    ],
    [
      "imports",
      { services: { sqs: { importId: "vpce-0123456789abcdef0" } } },
      /^ {2}- services\.sqs\.importId: .*\(import-in-module\)$/,
    ],
  ])("rejects %s", (_about, props, line) => {
    expect(reportOn(props, new EndpointModuleStack(newApp(), "stack"))).toEqual([
      'Cannot define the VPC endpoints of "stack/endpoints": 1 problem',
      expect.stringMatching(line),
    ]);
  });
});

describe("EndpointModuleStack.isModule()", () => {
  test("knows a module from any other stack", () => {
    expect(EndpointModuleStack.isModule(new EndpointModuleStack(newApp(), "stack"))).toBe(true);
    expect(EndpointModuleStack.isModule(new TerraformStack(newApp(), "stack"))).toBe(false);
  });

  test("knows a module of another copy of this package", () => {
    const other = new TerraformStack(newApp(), "stack");
    Object.defineProperty(other, Symbol.for("cdktf-aws-vpc-endpoints/EndpointModuleStack"), { value: true });
    expect(EndpointModuleStack.isModule(other)).toBe(true);
  });
});
