import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { providerMirror } from "./provider-mirror";

/**
 * Declares end-to-end tests. If a tool is missing, they fail in CI (`CI` is set), naming what is missing and
 * how to supply it; on a developer's machine they are skipped with the same words as a warning.
 */
export function describeEndToEnd(title: string, suite: () => void): void {
  const missing = missingTools();
  if (missing.length === 0) {
    describe(title, suite);
  } else if (process.env["CI"]) {
    describe(title, () => {
      test("finds the tools that end-to-end tests need", () => {
        throw new Error(missing.join("\n"));
      });
    });
  } else {
    process.stderr.write(`\n*** SKIPPED: ${title}\n${missing.map((line) => `*** ${line}\n`).join("")}\n`);
    describe.skip(title, suite);
  }
}

/** One sentence for each tool that is not here, saying how to supply it. */
export function missingTools(): readonly string[] {
  const commands = [
    { command: "terraform", cure: "install Terraform 1.5 or later and put it on PATH" },
    { command: "moto_server", cure: 'run pip install "moto[server]==5.2.1" and put moto_server on PATH' },
  ];
  const absent = commands.filter(({ command }) => !isOnPath(command));
  const mirror = providerMirror() === undefined;
  return [
    ...absent.map(({ command, cure }) => `Cannot run end-to-end tests: ${command} is missing; ${cure}`),
    ...(mirror
      ? [
          "Cannot run end-to-end tests: no mirror of the hashicorp/aws provider was found; " +
            "run terraform providers mirror FOLDER and set TERRAFORM_PROVIDER_MIRROR=FOLDER",
        ]
      : []),
  ];
}

function isOnPath(command: string): boolean {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
