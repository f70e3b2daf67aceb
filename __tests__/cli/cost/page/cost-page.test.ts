import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../../run-cli";
import { usageError } from "../outcomes";
import { newFolder } from "../stacks";

describe("costPage()", () => {
  test("writes the comparison of several VPCs with a drawing of its own", async () => {
    const file = join(newFolder(), "hub.html");
    await runCli(["cost", "--services", "sqs,kms", "--gb", "900", "--vpcs", "5", "--html", file]);
    const page = readFileSync(file, "utf8");
    expect(page.match(/<svg role="img" aria-labelledby=/g)).toHaveLength(4);
    expect(page.match(/<table>/g)).toHaveLength(6);
    expect(page).toContain("The hub is cheaper from 2 VPCs, if each sends as much as now.");
    expect(page).not.toMatch(/#00000[1-9]/);
  });

  test("draws no comparison if a price is unknown", async () => {
    const file = join(newFolder(), "unknown-hub.html");
    await runCli([
      ...["cost", "--services", "sqs,kms", "--gb", "900", "--vpcs", "5"],
      ...["--region", "me-west-1", "--html", file],
    ]);
    const page = readFileSync(file, "utf8");
    expect(page).toContain("Whether one hub is cheaper is unknown, because a price is unknown.");
    expect(page).not.toContain("how many VPCs make the hub cheaper");
  });

  test("writes a page with table, charts and their descriptions", async () => {
    const file = join(newFolder(), "cost.html");
    const { exitCode, stderr } = await runCli(["cost", "--services", "sqs,kms,s3", "--gb", "900", "--html", file]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: `Wrote ${file}\n` });
    const page = readFileSync(file, "utf8");
    expect(page.match(/<svg role="img" aria-labelledby=/g)).toHaveLength(3);
    expect(page.match(/<table>/g)).toHaveLength(4);
    expect(page).not.toMatch(/#00000[1-9]|<script|(?:src|href)="https?:/);
  });

  test("draws no lines if a price is unknown", async () => {
    const file = join(newFolder(), "unknown.html");
    await runCli(["cost", "--services", "sqs", "--region", "me-west-1", "--html", file]);
    expect(readFileSync(file, "utf8").match(/<svg /g)).toHaveLength(1);
  });

  test("exits 2 with one line for a file that it cannot write", async () => {
    const folder = newFolder();
    const file = join(newFolder(), "missing", "cost.html");
    expect(await runCli(["cost", "--services", "sqs", "--html", file])).toEqual(
      usageError(`--html: Cannot write ${JSON.stringify(file)}: its folder does not exist`),
    );
    expect(await runCli(["cost", "--services", "sqs", "--html", folder])).toEqual(
      usageError(`--html: Cannot write ${JSON.stringify(folder)}: it is a folder, not a file`),
    );
  });
});
