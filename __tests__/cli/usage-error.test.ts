import { Command } from "commander";
import { exitWithProblems, exitWithUsageError } from "../../cli/usage-error";
import type { Problem } from "../../lib/shapes/problem";

/** What a call writes to standard error, and its exit code. */
function outcomeOf(call: (command: Command) => never) {
  let written = "";
  const command = new Command().exitOverride().configureOutput({
    writeErr: (text) => {
      written += text;
    },
  });
  try {
    return call(command);
  } catch (error) {
    return [written, error instanceof Error && "exitCode" in error ? error.exitCode : error];
  }
}

const problem = (path: Problem["path"], message = "Wrong"): Problem => ({
  rule: "a-rule",
  path,
  message,
  severity: "error",
});

describe("exitWithUsageError()", () => {
  test("writes a message on one line and exits 2", () => {
    const outcome = outcomeOf((command) => exitWithUsageError(command, "One\n  two"));
    expect(outcome).toEqual(["error: One two\n", 2]);
  });
});

describe("exitWithProblems()", () => {
  test.each<[string, readonly Problem[], string]>([
    ["the option of a part", [problem(["services", 1, "name"])], "--services: Wrong (a-rule)"],
    ["the path of a part without option", [problem(["azs", 1])], "azs[1]: Wrong (a-rule)"],
    ["no path for the input as a whole", [problem([])], "Wrong (a-rule)"],
    ["equal texts once", [problem(["services", 0]), problem(["services", 1])], "--services: Wrong (a-rule)"],
    ["all problems", [problem([]), problem([], "No")], "Wrong (a-rule); No (a-rule)"],
    ["several lines as one", [problem([], "One\ntwo")], "One (a-rule) two"],
  ])("writes %s", (_what, problems, line) => {
    const outcome = outcomeOf((command) => exitWithProblems(command, problems, { services: "--services" }));
    expect(outcome).toEqual([`error: ${line}\n`, 2]);
  });
});
