import { reportProblems } from "../../lib/emit/report";
import type { Problem } from "../../lib/shapes/problem";
import { NETWORK, newApp, newStack, newVpcEndpoints } from "../defined";
import { filesOf, newStackWithProvider } from "../emitted";

const ERROR: Problem = {
  rule: "missing-option",
  path: ["vpcId"],
  message: "Missing: give it",
  severity: "error",
};
const OTHER: Problem = {
  rule: "no-services",
  path: ["services"],
  message: "No service is named",
  severity: "error",
};
const WARNING: Problem = { rule: "retired-service", path: ["services", 0], message: "Old", severity: "warn" };

function errorOf(run: () => unknown): Error | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : undefined;
  }
}

describe("reportProblems()", () => {
  test("throws one error with all errors of a construct, without the warnings", () => {
    const stack = newStack();
    expect(errorOf(() => reportProblems(stack, [ERROR, WARNING, OTHER]))?.message).toBe(
      [
        'Cannot define the VPC endpoints of "stack": 2 problems',
        "  - vpcId: Missing: give it (missing-option)",
        "  - services: No service is named (no-services)",
      ].join("\n"),
    );
    expect(stack.node.metadata).toEqual([]);
  });

  test("counts a single problem", () => {
    expect(errorOf(() => reportProblems(newStack(), [ERROR]))?.message).toMatch(/: 1 problem\n/);
  });

  test("adds warnings as annotations, without traces", () => {
    const stack = newStack();
    reportProblems(stack, [WARNING]);
    expect(stack.node.metadata).toEqual([
      { type: "@cdktf/warn", data: "services[0]: Old (retired-service)", trace: undefined },
    ]);
  });

  test("writes no path of this machine with a warning", () => {
    const files = filesOf((app) => {
      newVpcEndpoints(newStackWithProvider(app), "endpoints", { ...NETWORK, services: ["robomaker"] });
    });
    expect(JSON.parse(files["manifest.json"] ?? "").stacks.stack.annotations).toEqual([
      {
        constructPath: "stack/endpoints",
        level: "@cdktf/warn",
        message:
          'services[0]: AWS has probably retired "robomaker" (https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html, 2026): plan to remove this endpoint (retired-service)',
      },
    ]);
    expect(
      Object.values(files).filter((text) => text.includes(process.cwd()) || text.includes("/node_modules/")),
    ).toEqual([]);
  });

  test("gives the error the one line of the caller as its stack", () => {
    const thrown = errorOf(() => newVpcEndpoints(newStack(), "endpoints", { ...NETWORK, services: ["sqss"] }));
    const [heading, problem = "", caller, ...more] = (thrown?.stack ?? "").split("\n");
    expect([heading, problem.slice(0, 15), more]).toEqual([
      'Error: Cannot define the VPC endpoints of "stack/endpoints": 1 problem',
      "  - services[0]",
      [],
    ]);
    expect(caller).toContain("defined.ts");
  });

  test("leaves the limit of stack traces as it was", () => {
    const { stackTraceLimit } = Error;
    errorOf(() => newVpcEndpoints(newStack(newApp()), "endpoints", {}));
    expect(Error.stackTraceLimit).toBe(stackTraceLimit);
  });
});
