import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newVpcEndpoints } from "../../../defined";
import { BARE, newStackWithProvider } from "../../../emitted";
import { runCli } from "../../run-cli";
import { usageError } from "../outcomes";
import { newFolder, synthToFolder } from "../stacks";

describe("costPage()", () => {
  test("writes the comparison of several VPCs with a drawing of its own", async () => {
    const file = join(newFolder(), "hub.html");
    await runCli(["cost", "--services", "sqs,kms", "--gb", "900", "--vpcs", "5", "--html", file]);
    const page = readFileSync(file, "utf8");
    expect(page.match(/<svg role="img" aria-labelledby=/g)).toHaveLength(8);
    expect(page.match(/<table>/g)).toHaveLength(6);
    expect(page).toContain("The hub is cheaper from 2 VPCs, if each sends as much as now.");
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
    expect(page.match(/<svg role="img" aria-labelledby=/g)).toHaveLength(6);
    expect(page.match(/<table>/g)).toHaveLength(4);
    expect(page).not.toMatch(/<script|(?:src|href)="https?:/);
  });

  test("says in sentences what is unknown and how to find out, and draws nothing", async () => {
    const file = join(newFolder(), "unknown.html");
    await runCli(["cost", "--services", "sqs", "--region", "me-west-1", "--html", file]);
    const page = readFileSync(file, "utf8");
    expect(page).not.toMatch(/<svg |class="cards"/);
    const [findings] = /<ul class="findings">.*?<\/ul>/s.exec(page) ?? [];
    expect(findings).toContain("The cost of the endpoints is unknown, because a price is unknown.");
    expect(findings).toContain("read a list of AWS with --prices, or give your own");
  });

  test("names the stack, the region and the day in its title", async () => {
    const file = join(newFolder(), "stack.html");
    const stack = synthToFolder((app) => {
      newVpcEndpoints(newStackWithProvider(app), "endpoints", { ...BARE, services: ["sqs"], region: "eu-west-1" });
    }, []);
    await runCli(["cost", stack, "--html", file]);
    const [, title] = /<title>(.*)<\/title>/.exec(readFileSync(file, "utf8")) ?? [];
    expect(title).toMatch(/^Cost of the VPC endpoints of stack in eu-west-1, \d{4}-\d\d-\d\d$/);
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
