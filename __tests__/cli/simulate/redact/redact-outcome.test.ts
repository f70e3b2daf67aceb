import { readFileSync } from "node:fs";
import { runCli } from "../../run-cli";
import { endpoint, state } from "../../terraform/plans";
import { fileOf, policyOf, sqsCall, trailOf } from "../trail";

const SECRETS = /111122223333|o-a1b2c3d4e5|role\/app|confidential|10\.0\.1\.7|vpce-0aaaa|module\.prod|Sid-of-ours/;

describe("vpc-endpoints simulate --redact", () => {
  const policy = policyOf({
    Sid: "Sid-of-ours",
    Action: "sqs:SendMessage",
    Condition: { StringEquals: { "aws:PrincipalTag/confidential": "x", "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
  });
  const stack = fileOf(
    state({ modules: { "module.prod": { resources: [endpoint("sqs", undefined, { values: { policy } })] } } }),
  );
  const trail = trailOf(
    sqsCall("SendMessage", "confidential-queue"),
    sqsCall("ReceiveMessage", "confidential-queue", {
      errorCode: "VpceAccessDenied",
      vpcEndpointId: "vpce-0aaaabbbbccccdddd",
    }),
  );

  test.each([[["--json"]], [[]], [["--propose"]]])("leaves no name in what %j prints", async (args) => {
    const page = fileOf("", "page.html");
    const { stdout } = await runCli(["simulate", stack, "--trail", trail, "--redact", "--html", page, ...args]);
    expect(stdout).toMatch(/sqs/);
    expect(stdout.match(SECRETS)).toBeNull();
    expect(readFileSync(page, "utf8").match(SECRETS)).toBeNull();
  });

  test("keeps figures and shapes", async () => {
    const { stdout } = await runCli(["simulate", stack, "--trail", trail, "--redact", "--json"]);
    const [sqs] = JSON.parse(stdout).endpoints;
    expect(sqs).toMatchObject({ address: "endpoint-1", denied: 1, depends: 1 });
    expect(sqs.groups).toContainEqual(
      expect.objectContaining({
        principal: "arn:aws:iam::account-1:role/role-1",
        resource: "arn:aws:sqs:us-east-1:account-1:resource-1",
        statement: "endpoint-1, statement 1 (sid-1)",
        unknownKeys: ["aws:PrincipalTag/tag-1", "aws:PrincipalOrgID"],
      }),
    );
  });
});
