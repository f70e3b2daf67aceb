import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import type { Double } from "./double/double";
import type { Workspace } from "./terraform";

/** The moment in which an apply is stopped. */
export interface Moment {
  /** The action of which enough calls were answered. */
  readonly action: string;
  /** @default 1 */
  readonly times?: number;
}

const POLL_MS = 20;

/** Starts an apply and sends it a signal at a moment; returns how it ended. */
export async function interruptApply(
  { dir, env }: Workspace,
  double: Double,
  signal: "SIGINT" | "SIGKILL",
  { action, times = 1 }: Moment,
): Promise<{ readonly code: number | null; readonly signal: string | null }> {
  const calls = double.calls.mark();
  const args = ["apply", "-auto-approve", "-input=false", "-no-color", "-parallelism=1"];
  const child = spawn("terraform", args, { cwd: dir, env: { ...env }, stdio: "ignore", detached: true });
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, endedBy) => resolve({ code, signal: endedBy }));
  });
  while ((calls.byAction()[action] ?? 0) < times && child.exitCode === null) await sleep(POLL_MS);
  if (child.pid === undefined) throw new Error("terraform did not start");
  // A crash takes the provider along; an interrupt is Terraform's to pass on.
  process.kill(signal === "SIGKILL" ? -child.pid : child.pid, signal);
  return ended;
}
