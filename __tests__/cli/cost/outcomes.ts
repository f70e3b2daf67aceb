import { type Outcome, runCli } from "../run-cli";

/** The estimate that `cost` prints as JSON. */
export async function estimateOf(args: readonly string[]) {
  const { exitCode, stdout, stderr } = await runCli(["cost", ...args, "--json"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return JSON.parse(stdout);
}

/** What a call with a usage error leaves behind. */
export function usageError(message: string): Outcome {
  return { exitCode: 2, stdout: "", stderr: `error: ${message}\n` };
}
