import { findService } from "../../lib/services/catalogue";
import { effectiveOption } from "../../lib/workloads/service-defaults";

/** The option of a service in a set that gives some options. */
function optionOf(
  service: string,
  options: Readonly<Record<string, unknown>>,
  name: "types" | "ports" | "privateDnsEnabled",
): unknown {
  return effectiveOption({ path: ["sets", 0, service], options, facts: findService(service) }, name);
}

describe("effectiveOption()", () => {
  test.each([
    ["sqs", {}, "types", ["Interface"]],
    ["s3", {}, "types", ["Gateway"]],
    ["s3", { types: ["Interface"] }, "types", ["Interface"]],
    ["sqs", {}, "ports", [443]],
    ["sqs", { ports: [8443] }, "ports", [8443]],
    ["s3", {}, "ports", undefined],
    ["s3", { types: ["Interface"] }, "ports", [443]],
    ["s3", { types: ["Gateway", "Interface"] }, "ports", [443]],
    ["ivs.contribute", {}, "ports", undefined],
    ["sqs", {}, "privateDnsEnabled", true],
    ["sqs", { privateDnsEnabled: false }, "privateDnsEnabled", false],
    ["dynamodb", { types: ["Interface"] }, "privateDnsEnabled", false],
    ["s3", {}, "privateDnsEnabled", undefined],
    // Types of the wrong form are reported elsewhere; the service counts as an interface.
    ["s3", { types: "Gateway" }, "ports", [443]],
    ["partner", {}, "types", undefined],
    ["partner", { ports: [1] }, "ports", [1]],
  ] as const)("gives for %s with %j the %s %j", (service, options, name, value) => {
    expect(optionOf(service, options, name)).toEqual(value);
  });
});
