import packageFile from "../../package.json";
import { runCli } from "./run-cli";

describe("vpc-endpoints", () => {
  test("prints its commands and exits 0 with --help", async () => {
    const { exitCode, stdout, stderr } = await runCli(["--help"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("Usage: vpc-endpoints [options] <command>");
    for (const name of ["services", "cost", "verify", "import"]) expect(stdout).toMatch(new RegExp(`^  ${name} `, "m"));
  });

  test("prints the version of the package", async () => {
    expect(await runCli(["--version"])).toEqual({
      exitCode: 0,
      stdout: `${packageFile.version}\n`,
      stderr: "",
    });
  });

  test.each(["services", "cost", "verify", "import"])("prints help for %s within 80 columns", async (name) => {
    const { exitCode, stdout } = await runCli([name, "--help"], { columns: 80 });
    expect(exitCode).toBe(0);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).toContain(`Usage: vpc-endpoints ${name}`);
    expect(stdout).toContain("-h, --help");
  });

  test.each([
    [["srvices"], 'There is no command "srvices": did you mean "services"?'],
    [["srvices", "sqs"], 'There is no command "srvices": did you mean "services"?'],
    [["help", "cost"], 'There is no command "help": did you mean "--help"?'],
    [["services", "sqs", "kms"], "too many arguments for 'services'. Expected 1 argument but got 2."],
  ])("exits 2 with one line for %j", async (args, message) => {
    expect(await runCli(args)).toEqual({ exitCode: 2, stdout: "", stderr: `error: ${message}\n` });
  });

  test("prints all commands and exits 2 without a command", async () => {
    const { exitCode, stdout, stderr } = await runCli([]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(/^error: No command is given: use .*"cost".* or "--help"\n$/);
  });

  test.each([["--jsno"], ["--josn"]])("exits 2 with one line for the unknown option %s", async (option) => {
    const { exitCode, stdout, stderr } = await runCli(["services", option]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(new RegExp(`^error: unknown option '${option}'.*\n$`));
  });
});
