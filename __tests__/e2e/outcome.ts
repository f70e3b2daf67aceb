import { spawn } from "node:child_process";
import { type Options, optionArguments, type Workspace } from "./terraform";

/** One error or warning of a plan or an apply, in full. */
export interface Message {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail: string;
  /** The instance that the provider refuses; Terraform's own conditions name none here. */
  readonly address?: string;
}

/** How a plan or an apply ended. */
export interface Outcome {
  readonly succeeded: boolean;
  readonly messages: readonly Message[];
}

/** Plans or applies, and returns every message, whether it succeeds or not. */
export function attempt({ dir, env }: Workspace, command: "plan" | "apply", options: Options = {}): Promise<Outcome> {
  const automatic = command === "apply" ? ["-auto-approve"] : [];
  const args = [command, "-json", "-input=false", ...automatic, ...optionArguments(options)];
  return new Promise((resolve, reject) => {
    const child = spawn("terraform", args, {
      cwd: dir,
      env: { ...env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const parts: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ succeeded: code === 0, messages: messagesIn(Buffer.concat(parts).toString()) });
    });
  });
}

/** The errors of an outcome. */
export function errorsOf({ messages }: Outcome): readonly Message[] {
  return messages.filter(({ severity }) => severity === "error");
}

// https://developer.hashicorp.com/terraform/internals/machine-readable-ui
function messagesIn(output: string): readonly Message[] {
  const lines = output.split("\n").filter((line) => line.startsWith("{"));
  return lines.flatMap((line) => {
    const { diagnostic }: { diagnostic?: Message } = JSON.parse(line);
    if (!diagnostic) return [];
    const { severity, summary, detail, address } = diagnostic;
    return [{ severity, summary, detail: detail.replaceAll("\n", " "), ...(address && { address }) }];
  });
}
