import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";
import { hostileTexts, unprintableIn } from "./hostile";
import { runCli } from "./run-cli";

const folder = mkdtempSync(join(tmpdir(), "hostile-"));

afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file whose name may have any character but a slash and a zero. */
function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const asName = (text: string) => text.replace(/[/\0\ud800]/g, "");

/** Whether a text is a map of services with comments, and nothing else. */
function isServiceMap(text: string): boolean {
  const tree = ts.createSourceFile("map.ts", `({\n${text}\n})`, ts.ScriptTarget.ES2022, true);
  const [statement, ...more] = tree.statements;
  if (more.length > 0 || !statement || !ts.isExpressionStatement(statement)) return false;
  const { expression } = statement;
  const map = ts.isParenthesizedExpression(expression) ? expression.expression : expression;
  if (!ts.isObjectLiteralExpression(map)) return false;
  return map.properties.every((property) =>
    /^services: \{[\s\w".:,{}[\]/-]*\}$/.test(withoutComments(property.getText())),
  );
}

function withoutComments(text: string): string {
  return text.replace(/ *\/\/.*/g, "");
}

describe("hostile input", () => {
  test("of services --from becomes a map with comments, and nothing else", async () => {
    const maps: string[] = [];
    for (let seed = 0; seed < 50; seed += 1) {
      const { text, or } = hostileTexts(seed);
      const project = `project-${seed}`;
      const packages = { "@aws-sdk/client-sqs": "3", [`@aws-sdk/client-${text()}`]: "3", [text()]: "3" };
      write(`${project}/package.json`, JSON.stringify({ dependencies: packages, devDependencies: packages }));
      write(
        `${project}/${asName(text())}x.ts`,
        `import { A } from "@aws-sdk/client-${or("kms")}"; new AWS[${text()}]();`,
      );
      write(`${project}/${asName(text())}y.py`, `boto3.client(${text()})\nboto3.client("${or("sns")}")\n`);
      const { stdout, stderr } = await runCli(["services", "--from", join(folder, project)]);
      const narrow = await runCli(["services", "--from", join(folder, project)], { columns: 80 });
      const json = await runCli(["services", "--from", join(folder, project), "--json"]);
      expect(unprintableIn(stdout + stderr + narrow.stdout + json.stdout)).toEqual([]);
      maps.push(stdout, narrow.stdout);
    }
    expect(maps.filter((map) => !isServiceMap(map))).toEqual([]);
  });

  test.each(Array.from({ length: 25 }, (_, seed) => seed))(
    "reaches no terminal raw from any command (%d)",
    async (seed) => {
      const { text, or } = hostileTexts(seed + 1000);
      const stack = {
        provider: { aws: [{ region: or("us-east-1"), alias: text() }] },
        resource: {
          aws_vpc_endpoint: {
            [text()]: { service_name: `com.amazonaws.us-east-1.${text()}`, vpc_endpoint_type: or("Interface") },
            [`${text()}2`]: { service_name: `com.amazonaws.${or("us-east-1")}.sqs`, region: or("us-east-1") },
            [`${text()}3`]: { service_name: `\${${text()}}`, "//": { metadata: { path: `stack/${text()}` } } },
          },
        },
      };
      const outputs = {
        endpoint_dns_names: { value: { [text()]: [`${text()}.us-east-1.amazonaws.com`], sqs: [text()] } },
        [text()]: { value: text() },
      };
      const terraform = {
        format_version: "1.0",
        values: {
          root_module: {
            resources: [
              {
                address: `aws_vpc_endpoint.${text()}`,
                type: "aws_vpc_endpoint",
                name: text(),
                values: {
                  service_name: "com.amazonaws.us-east-1.sqs",
                  vpc_endpoint_type: "Interface",
                  policy: JSON.stringify({
                    Version: "2012-10-17",
                    Statement: [
                      { Sid: text(), Effect: "Allow", Principal: { AWS: text() }, Action: text(), Resource: text() },
                      {
                        Effect: "Allow",
                        Principal: "*",
                        Action: "sqs:*",
                        Resource: "*",
                        Condition: { StringEquals: { [`aws:PrincipalTag/${text()}`]: text() } },
                      },
                    ],
                  }),
                },
              },
            ],
          },
        },
      };
      const records = Array.from({ length: 8 }, (_, index) => ({
        eventID: `${index}`,
        eventTime: or("2026-11-20T10:00:00Z"),
        eventSource: or("sqs.amazonaws.com"),
        eventName: or("SendMessage"),
        awsRegion: or("us-east-1"),
        sourceIPAddress: or("10.0.0.1"),
        vpcEndpointId: `vpce-${text()}`,
        userIdentity: { type: or("AssumedRole"), arn: text(), principalId: text(), accountId: or("111122223333") },
        requestParameters: { queueUrl: text() },
        resources: [{ ARN: `arn:aws:sqs:us-east-1:111122223333:${text()}`, accountId: text() }],
        errorCode: index % 2 === 0 ? "VpceAccessDenied" : undefined,
      }));
      const stateFile = write(`${asName(text())}state-${seed}.json`, JSON.stringify(terraform));
      const trailFile = write(`${asName(text())}trail-${seed}.json`, JSON.stringify({ Records: records }));
      const simulated = ["simulate", stateFile, "--trail", trailFile];
      const stackFile = write(`${asName(text())}${seed}.json`, JSON.stringify(stack));
      const outputsFile = write(`${asName(text())}outputs-${seed}.json`, JSON.stringify(outputs));
      const broken = write(`${asName(text())}broken-${seed}.json`, text());
      const dead = ["--resolver", "127.0.0.1:1", "--timeout-ms", "20", "--region", "us-east-1"];
      const calls = [
        [text()],
        [`--${text()}`],
        ["services", text()],
        ["services", text(), text()],
        ["services", "--for", text()],
        ["services", "--from", text()],
        ["services", "--from", broken],
        ["cost", stackFile],
        ["cost", stackFile, "--json"],
        ["cost", stackFile, "--region", or("us-east-1"), "--azs", or("2")],
        ["cost", broken],
        ["cost", text()],
        ["cost", "--services", `sqs,${text()}`],
        ["cost", "--services", "sqs", "--gb-per-service", `${text()}=1`],
        ["cost", "--services", "sqs", "--price", `${text()}=1`],
        ["cost", "--services", "sqs", "--html", join(folder, text(), text())],
        ["verify", outputsFile, ...dead],
        ["verify", outputsFile, ...dead, "--json"],
        ["verify", outputsFile, "--port", `${text()}=1`, "--cidr", text()],
        ["verify", outputsFile, "--resolver", text()],
        ["verify", outputsFile, "--ca", text()],
        ["verify", outputsFile, "--region", text()],
        ["verify", broken],
        ["import", "--region", text()],
        simulated,
        [...simulated, "--json"],
        [...simulated, "--redact"],
        [...simulated, "--propose"],
        [...simulated, "--html", join(folder, text(), text())],
        [...simulated, "--assume", text(), "--from-ip", text()],
        [...simulated, "--org-accounts", broken],
        ["simulate", stackFile, "--trail", trailFile],
        ["simulate", stateFile, "--trail", broken],
        ["simulate", broken, "--trail", text()],
        ["simulate", "--sql", text()],
        ["simulate", "--sql", "lake", "--table", text()],
      ].map((args) => args.map((arg) => arg.replaceAll("\0", "")));
      for (const args of calls) {
        const { stdout, stderr } = await runCli(args, { stdin: "{}", columns: 80 });
        expect({ args, unprintable: unprintableIn(stdout + stderr) }).toEqual({ args, unprintable: [] });
      }
    },
  );
});
