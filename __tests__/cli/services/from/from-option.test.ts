import fs, { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findService } from "../../../../lib/services/catalogue";
import { runCli } from "../../run-cli";

const FIXTURES = join(__dirname, "../../../fixtures");
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe("vpc-endpoints services --from", () => {
  const projects = ["sdk-v3-typescript", "sdk-v2-javascript", "boto3-python"];

  test.each(projects)("prints exactly what is expected for %s", async (name) => {
    const stdout = readFileSync(join(FIXTURES, name, "expected.txt"), "utf8");
    const outcome = await runCli(["services", "--from", join(FIXTURES, name)]);
    expect(outcome).toEqual({ exitCode: 0, stdout, stderr: "" });
  });

  test.each(projects)("prints exactly the JSON that is expected for %s", async (name) => {
    const expected: unknown = JSON.parse(readFileSync(join(FIXTURES, name, "expected.json"), "utf8"));
    const { stdout } = await runCli(["services", "--from", join(FIXTURES, name), "--json"]);
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  test("proposes services for the dependencies of a package.json", async () => {
    const path = join(FIXTURES, "sdk-v3-typescript", "package.json");
    expect((await runCli(["services", "--from", path])).stdout).toBe(
      [
        "// From 1 file",
        "services: {",
        "  dynamodb: {},       // @aws-sdk/lib-dynamodb (package.json); a gateway, free",
        "  secretsmanager: {}, // @aws-sdk/client-secrets-manager (package.json)",
        "  sqs: {},            // @aws-sdk/client-sqs (package.json)",
        "},",
        "// Unclear:",
        "//   package.json: @aws-sdk/client-cloudformation: declared only for development, and never imported",
        "//   package.json: @aws-sdk/client-quicksight: no endpoint: quicksight-website is the website, and does not serve this client",
        "//   package.json: @aws-sdk/client-sfn: declared only for development, and never imported",
        "",
      ].join("\n"),
    );
  });

  test("says that version 2 of the SDK in a package.json is unclear", async () => {
    const path = join(FIXTURES, "sdk-v2-javascript", "package.json");
    expect(await runCli(["services", "--from", path])).toEqual({
      exitCode: 1,
      stdout:
        "// No AWS SDK client found in 1 file\n// Unclear:\n//   package.json: aws-sdk: version 2 of the SDK has all clients in one package: only the source code shows which are used\n",
      stderr: "",
    });
  });

  test.each(["node_modules", ".venv", ".git", "dist"])("skips the folder %s", async (folder) => {
    const root = project({
      "a.py": 'import boto3\nboto3.client("sqs")\n',
      [`${folder}/b.py`]: 'import boto3\nboto3.client("sns")\n',
    });
    expect(await namesFrom(root)).toEqual(["sqs"]);
  });

  test("reads a single source file", async () => {
    const root = project({ "a.ts": 'import { KMS } from "@aws-sdk/client-kms";\n' });
    expect(await namesFrom(join(root, "a.ts"))).toEqual(["kms"]);
  });

  test.each([
    ["an import over several lines", 'import {\n  SQS,\n} from "@aws-sdk/client-sqs";', "a.ts", ["sqs"]],
    ["a re-export", 'export * from "@aws-sdk/client-sns";', "a.mts", ["sns"]],
    ["a deep import", 'import { x } from "@aws-sdk/client-kms/dist-es/x";', "a.js", ["kms"]],
    ["a require", 'const { EC2 } = require("@aws-sdk/client-ec2");', "a.cjs", ["ec2"]],
    ["a client with a name of its own", 'import "@aws-sdk/client-cognito-identity-provider";', "a.ts", ["cognito-idp"]],
    ["a client with several names", 'import "@aws-sdk/client-cloudwatch-events";', "a.ts", ["events"]],
    ["an upload with lib-storage", 'import { Upload } from "@aws-sdk/lib-storage";', "a.ts", ["s3"]],
    ["all of version 2 under another name", 'import * as sdk from "aws-sdk";\nnew sdk.KMS();', "a.ts", ["kms"]],
    ["members of version 2", 'import { SQS as Queue, Credentials } from "aws-sdk";', "a.ts", ["sqs"]],
    ["a commented import", '// import "@aws-sdk/client-sqs";\nexport {};', "a.ts", []],
    ["an asynchronous client of Python", 'import aiobotocore\ns.create_client("s3")', "a.py", ["s3"]],
    ["a client of another library of Python", 'import docker\ndocker.client("s3")', "a.py", []],
    ["a commented call of Python", 'import boto3\n# boto3.client("s3")', "a.py", []],
    ["a comment without stars", '/*\nimport "@aws-sdk/client-sqs";\n*/', "a.ts", []],
    ["a comment behind code", 'f(); // require("@aws-sdk/client-sqs")\ng(); /* new AWS.S3() */', "a.ts", []],
    ["a template with code in it", 'const code = `\nimport "@aws-sdk/client-sqs";\n`;', "a.ts", []],
    ["an expression in a template", 'f(`a ${await import("@aws-sdk/client-sqs")}`);', "a.ts", ["sqs"]],
    ["an import of types", 'import type { SQSClient } from "@aws-sdk/client-sqs";', "a.ts", []],
    ["an import of types one by one", 'import { type A, type B as C, } from "@aws-sdk/client-sqs";', "a.ts", []],
    ["a re-export of types", 'export type * from "@aws-sdk/client-sqs";', "a.ts", []],
    ["a required type", 'import type sqs = require("@aws-sdk/client-sqs");', "a.cts", []],
    ["an import of types beside others", 'import { type A, B } from "@aws-sdk/client-sqs";', "a.ts", ["sqs"]],
    ["a default import that is called type", 'import type from "@aws-sdk/client-sqs";', "a.ts", ["sqs"]],
    [
      "functions that Python imports by themselves",
      'from boto3 import client, resource as r\nclient("stepfunctions")\nr("sqs")\nclient_of("s3")',
      "a.py",
      ["sqs", "states"],
    ],
    [
      "functions that Python imports on several lines",
      'from boto3 import (\n    client,\n)\nclient("sns")\ndef client(name): ...',
      "a.py",
      ["sns"],
    ],
    [
      "a call of Python with the name of the service last",
      'import os, boto3\nboto3.client(config=Config(retries={"mode": "x"}), service_name="sns",)',
      "a.py",
      ["sns"],
    ],
    ["a comment behind code of Python", 'import boto3\nx = 1  # boto3.client("athena")', "a.py", []],
    ["a docstring", 'import boto3\n"""Like this:\n\n    boto3.client("athena")\n"""', "a.py", []],
    ["a call without arguments", "import boto3\nboto3.client()\nboto3.client('no name')", "a.py", []],
  ])("finds the services of %s", async (_about, text, name, services) => {
    expect(await namesFrom(project({ [name]: text }))).toEqual(services);
  });

  test.each([
    ["a variable", "import boto3\nboto3.client(name)", "a.py", "boto3.client(name)"],
    [
      "a variable with a keyword",
      "import boto3\nboto3.client(service_name=name)",
      "a.py",
      "boto3.client(service_name=name)",
    ],
    [
      "a variable for an imported function",
      "from boto3 import client as c\nc(name, config=Config())",
      "a.py",
      "c(name, config=Config())",
    ],
    ["a region alone", "import boto3\nboto3.client(region_name=name", "a.py", "boto3.client(region_name=name"],
    ["a joined name", 'import boto3\nboto3.client("s" + "q s")', "a.py", 'boto3.client("s" + "q s")'],
    ["a joined text", 'require("@aws-sdk/client-" + name)', "a.js", 'require("@aws-sdk/client-" + name)'],
    ["a computed member", "new AWS[name]()", "a.js", "new AWS[name]"],
  ])("says that %s is unclear", async (_about, text, name, written) => {
    const { stdout } = await runCli(["services", "--from", project({ [name]: text }), "--json"]);
    const { unclear } = JSON.parse(stdout);
    const line = text.split("\n").length;
    expect(unclear).toEqual([{ at: `${name}:${line}`, written, why: "the name is known only at run time" }]);
  });

  test("prints a call over several lines on one line", async () => {
    const text = "import boto3\nboto3.client(\n    name,\n)\n";
    const { stdout } = await runCli(["services", "--from", project({ "a.py": text })]);
    expect(stdout).toContain("//   a.py:2: boto3.client( name, ): the name is known only at run time\n");
  });

  test("names the files that it does not read because they are too large", async () => {
    const bundle = `require("@aws-sdk/client-kms");${" ".repeat(1_000_001)}`;
    const path = project({ "a.js": 'require("@aws-sdk/client-sqs");', "bundle.js": bundle });
    const { stdout } = await runCli(["services", "--from", path]);
    expect(stdout).toBe(
      [
        "// From 1 file",
        "services: {",
        "  sqs: {}, // @aws-sdk/client-sqs (a.js:1)",
        "},",
        "// Not read, over 1 MB:",
        "//   bundle.js",
        "",
      ].join("\n"),
    );
  });

  test("gives ports to a service of which no source lists them, as synth asks for them", async () => {
    const path = project({ "a.py": 'import boto3\nboto3.client("iot-data")' });
    const { stdout } = await runCli(["services", "--from", path]);
    const isListed = findService("iot.data")?.ports !== "other";
    expect(stdout).toContain(isListed ? '"iot.data": {}, ' : '"iot.data": { ports: [443] }, ');
  });

  test("reads a package.json with a byte-order mark", async () => {
    const manifest = JSON.stringify({ dependencies: { "@aws-sdk/client-sqs": "3" } });
    expect(await namesFrom(project({ "package.json": `\ufeff${manifest}` }))).toEqual(["sqs"]);
  });

  test("says that a broken package.json is not JSON", async () => {
    const { stdout } = await runCli(["services", "--from", project({ "package.json": "{" })]);
    expect(stdout).toContain("//   package.json: package.json: it is not JSON\n");
  });

  test.each([
    ["a path that does not exist", "nowhere", 'error: There is no file or folder "nowhere"\n'],
    [
      "requirements.txt",
      "__tests__/fixtures/boto3-python/requirements.txt",
      'error: "__tests__/fixtures/boto3-python/requirements.txt" does not show which clients of boto3 are used: give the folder of the source code\n',
    ],
    [
      "a folder without sources",
      "data",
      'error: "data" has no files that can be read: expected a package.json, JavaScript, TypeScript or Python\n',
    ],
    [
      "a file in another language",
      "LICENSE",
      'error: "LICENSE" is a file of another kind: expected a package.json, JavaScript, TypeScript or Python\n',
    ],
  ])("exits 2 with one line for %s", async (_about, path, stderr) => {
    expect(await runCli(["services", "--from", path])).toEqual({ exitCode: 2, stdout: "", stderr });
  });

  test("exits 2 with one line for a file that it may not read", async () => {
    // The version of the package is read first.
    const read = jest.spyOn(fs, "readFileSync").mockReturnValueOnce('{"version":"0.1.0"}');
    read.mockImplementationOnce(() => {
      throw Object.assign(new Error("permission denied"), { code: "EACCES" });
    });
    const outcome = await runCli(["services", "--from", "main.ts"]);
    read.mockRestore();
    const stderr = 'error: Cannot read "main.ts": permission is denied\n';
    expect(outcome).toEqual({ exitCode: 2, stdout: "", stderr });
  });
});

async function namesFrom(path: string): Promise<readonly string[]> {
  const { stdout } = await runCli(["services", "--from", path, "--json"]);
  const proposal: { readonly services: readonly { readonly name: string }[] } = JSON.parse(stdout);
  return proposal.services.map(({ name }) => name);
}

function project(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "vpc-endpoints-from-"));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}
