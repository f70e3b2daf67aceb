import { readFileSync } from "node:fs";
import { construct, endpoint as manifestEndpoint, resourcesOf, writeStack } from "../cost/stacks";
import { runCli } from "../run-cli";
import { endpoint, plan, state } from "../terraform/plans";
import { arnOf, fileOf, policyOf, sqsCall, trailOf } from "./trail";

const SEND = policyOf({ Sid: "Send", Action: "sqs:SendMessage", Resource: arnOf("jobs") });

const stateWith = (policy: unknown, more: object = {}) =>
  fileOf(
    state({
      resources: [endpoint("sqs", undefined, { values: { policy, vpc_id: "vpc-1", id: "vpce-0a1", ...more } })],
    }),
  );

async function simulate(...args: readonly string[]) {
  const { stdout, stderr, exitCode } = await runCli(["simulate", ...args, "--json"]);
  return { outcome: JSON.parse(stdout || "null"), stderr, exitCode };
}

describe("vpc-endpoints simulate", () => {
  const trail = trailOf(
    sqsCall("SendMessage", "jobs"),
    sqsCall("SendMessage", "jobs"),
    sqsCall("ReceiveMessage", "jobs"),
    sqsCall("SendMessage", "others", { sourceIPAddress: "203.0.113.9" }),
  );

  test("decides recorded calls, and exits 1 if any would be denied", async () => {
    const { outcome, exitCode } = await simulate(stateWith(SEND), "--trail", trail);
    expect(exitCode).toBe(1);
    expect(outcome.endpoints).toEqual([
      {
        service: "sqs",
        type: "Interface",
        allowed: 2,
        denied: 2,
        depends: 0,
        groups: [
          {
            verdict: "allowed",
            principal: "arn:aws:iam::111122223333:role/app",
            action: "sqs:SendMessage",
            resource: arnOf("jobs"),
            calls: 2,
            first: "2026-11-20T10:00:00Z",
            last: "2026-11-20T10:01:00Z",
            statement: "aws_vpc_endpoint.sqs, statement 1 (Send)",
            unknownKeys: [],
          },
          expect.objectContaining({
            verdict: "denied",
            action: "sqs:ReceiveMessage",
            statement:
              "no statement allows it: nearest is aws_vpc_endpoint.sqs, statement 1 (Send), which fails in Action",
            nearest: { statement: "aws_vpc_endpoint.sqs, statement 1 (Send)", fails: ["Action"] },
          }),
          expect.objectContaining({ verdict: "denied", resource: arnOf("others") }),
        ],
        address: "aws_vpc_endpoint.sqs",
        policy: "document",
        folded: 0,
      },
    ]);
  });

  test("exits 0 if nothing would be denied", async () => {
    const { outcome, exitCode } = await simulate(stateWith(null), "--trail", trail);
    expect([exitCode, outcome.endpoints[0].allowed]).toEqual([0, 4]);
    expect(outcome.endpoints[0].groups[0].statement).toBe("full access");
  });

  test("takes public addresses for those of NAT gateways, unless --from-ip names them", async () => {
    const open = await simulate(stateWith(SEND), "--trail", trail);
    expect(open.outcome.remarks[0]).toMatch(/^From public addresses came 1 call/);
    const named = await simulate(stateWith(SEND), "--trail", trail, "--from-ip", "198.51.100.0/24");
    expect(named.outcome.notCounted).toEqual([{ reason: "from elsewhere", calls: 1 }]);
    const own = await simulate(stateWith(SEND), "--trail", trail, "--from-ip", "203.0.113.9,198.51.100.1");
    expect([own.outcome.notCounted, own.outcome.remarks]).toEqual([[], []]);
  });

  test("reads the policies of a synthesized stack by their places in the props", async () => {
    const document = JSON.parse(SEND.replace(arnOf("jobs"), "${terraform:aws_sqs_queue.jobs.arn}"));
    const constructs = [
      construct([manifestEndpoint("sqs", { policy: 0 }), manifestEndpoint("sns")], {
        policies: [{ document, paths: ["services.sqs.policy[0]"] }],
      }),
    ];
    const stack = writeStack({ resource: { aws_vpc_endpoint: resourcesOf("endpoints") } }, constructs);
    const open = await simulate(stack, "--trail", trail);
    expect(open.outcome.endpoints).toMatchObject([
      { address: "endpoints/sqs", depends: 3, denied: 1 },
      { address: "endpoints/sns" },
    ]);
    expect(open.outcome.endpoints[0].groups[0]).toMatchObject({
      statement: "services.sqs.policy[0]",
      unknownKeys: ["terraform:aws_sqs_queue.jobs.arn"],
    });
    const settled = await simulate(
      stack,
      "--trail",
      trail,
      "--assume",
      `terraform:aws_sqs_queue.jobs.arn=${arnOf("jobs")}`,
    );
    expect(settled.outcome.endpoints[0]).toMatchObject({ allowed: 2, denied: 2, depends: 0 });
  });

  test("knows the organizations of accounts from --org-accounts", async () => {
    const Condition = { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } };
    const stack = stateWith(policyOf({ Condition }));
    expect((await simulate(stack, "--trail", trail)).outcome.endpoints[0]).toMatchObject({ depends: 4 });
    const list = {
      Accounts: [{ Id: "111122223333", Arn: "arn:aws:organizations::999900001111:account/o-a1b2c3d4e5/111122223333" }],
    };
    for (const accounts of ["111122223333", "# ours\n111122223333 o-a1b2c3d4e5\n", JSON.stringify(list)]) {
      const { outcome } = await simulate(stack, "--trail", trail, "--org-accounts", fileOf(accounts));
      expect(outcome.endpoints[0]).toMatchObject({ allowed: 4 });
    }
    const { outcome } = await simulate(stack, "--trail", trail, "--org-accounts", fileOf("444455556666 o-a1b2c3d4e5"));
    expect(outcome.endpoints[0]).toMatchObject({ denied: 4 });
  });

  test("simulates the way through the endpoint, not that of the record", async () => {
    const ofVpc = {
      StringEquals: { "aws:SourceVpc": "vpc-1", "aws:SourceVpce": "vpce-0a1" },
      Null: { "aws:SourceIp": "true" },
    };
    const { outcome } = await simulate(stateWith(policyOf({ Condition: ofVpc })), "--trail", trail);
    expect(outcome.endpoints[0]).toMatchObject({ allowed: 4 });
    const address = { IpAddress: { "aws:VpcSourceIp": "10.0.0.0/16" } };
    const inside = await simulate(stateWith(policyOf({ Condition: address })), "--trail", trail);
    expect(inside.outcome.endpoints[0]).toMatchObject({ allowed: 3, depends: 1 });
  });

  test("depends on a policy that only Terraform knows, and takes one that is not given for full access", async () => {
    const later = endpoint("sqs", undefined, { expressions: { policy: { references: ["data.x.json", "data.x"] } } });
    const { outcome } = await simulate(fileOf(plan({ resources: [later] })), "--trail", trail);
    expect(outcome.endpoints[0]).toMatchObject({ policy: "unknown", depends: 4 });
    expect(outcome.endpoints[0].groups[0].unknownKeys).toEqual(["policy known after apply"]);
    const none = await simulate(fileOf(plan({ resources: [endpoint("sqs", undefined)] })), "--trail", trail);
    expect(none.outcome.endpoints[0]).toMatchObject({ policy: "full access", allowed: 4 });
  });

  test("gives calls to the endpoint that the record names, and otherwise to each of the service in the region", async () => {
    const [first, second] = ["vpce-0aaaaaaaa", "vpce-0bbbbbbbb"].map((id) =>
      endpoint("sqs", undefined, { address: `aws_vpc_endpoint.${id.slice(-1)}`, values: { id, policy: null } }),
    );
    const far = endpoint("sqs", undefined, {
      address: "aws_vpc_endpoint.far",
      values: { service_name: "com.amazonaws.eu-west-1.sqs" },
    });
    const stack = fileOf(state({ resources: [first, second, far].flatMap((one) => one ?? []) }));
    const calls = trailOf(
      sqsCall("SendMessage", "a"),
      sqsCall("SendMessage", "a", { vpcEndpointId: "vpce-0aaaaaaaa" }),
    );
    const { outcome } = await simulate(stack, "--trail", calls);
    expect(outcome.endpoints.map(({ allowed }: { readonly allowed: number }) => allowed)).toEqual([2, 1, 0]);
  });

  test("counts apart what no policy of the stack could break", async () => {
    const calls = trailOf(
      sqsCall("SendMessage", "a", { sourceIPAddress: "lambda.amazonaws.com" }),
      sqsCall("SendMessage", "a", { sourceIPAddress: "203.0.113.9", sessionCredentialFromConsole: "true" }),
      sqsCall("SendMessage", "a", { errorCode: "AccessDenied" }),
      sqsCall("Decrypt", "a", { eventSource: "kms.amazonaws.com" }),
      sqsCall("Frobnicate", "a"),
    );
    const { outcome, exitCode } = await simulate(stateWith(SEND), "--trail", calls);
    expect([exitCode, outcome.endpoints[0].groups]).toEqual([0, []]);
    expect(outcome.notCounted).toEqual([
      { reason: "made by an AWS service", calls: 1 },
      { reason: "made in the console", calls: 1 },
      { reason: "refused already", calls: 1 },
    ]);
    expect(outcome.noEndpoint).toEqual([{ service: "kms", calls: 1 }]);
    expect(outcome.unmapped).toMatchObject([{ eventSource: "sqs.amazonaws.com", eventName: "Frobnicate", calls: 1 }]);
  });

  test("explains what an endpoint has denied in reality", async () => {
    const calls = trailOf(
      sqsCall("ReceiveMessage", "jobs", {
        errorCode: "VpceAccessDenied",
        vpcEndpointId: "vpce-0aaaaaaaa",
        eventCategory: "NetworkActivity",
      }),
    );
    const { outcome } = await simulate(stateWith(SEND), "--trail", calls);
    expect(outcome.vpceDenied).toMatchObject([
      {
        endpointId: "vpce-0aaaaaaaa",
        service: "sqs",
        address: "aws_vpc_endpoint.sqs",
        now: "denied",
        add: `{
  actions: ["sqs:ReceiveMessage"],
  resources: ["${arnOf("jobs")}"],
  conditions: { ArnEquals: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/app" } },
}`,
      },
    ]);
    const open = await simulate(stateWith(null), "--trail", calls);
    expect(open.outcome.vpceDenied).toMatchObject([{ now: "allowed", add: null }]);
  });

  test("prints a report", async () => {
    const { stdout } = await runCli(["simulate", stateWith(SEND), "--trail", trail]);
    expect(stdout).toMatch(
      /^The policies of .* on 4 calls that count, of 4 calls from 2026-11-20 10:00 to 2026-11-20 10:03\n/,
    );
    expect(stdout).toContain("aws_vpc_endpoint.sqs  Interface        2       2        0  statements");
    expect(stdout).toContain("Would be denied");
    const narrow = await runCli(["simulate", stateWith(SEND), "--trail", trail], { columns: 80 });
    const lines = narrow.stdout.split("\n");
    expect(lines.filter((line) => line.length > 80 && line.includes(" ", 5) && !line.includes("arn:"))).toEqual([]);
  });

  test("writes a page, and proposes policies", async () => {
    const file = fileOf("", "page.html");
    const { stdout, stderr } = await runCli([
      "simulate",
      stateWith(SEND),
      "--trail",
      trail,
      "--html",
      file,
      "--propose",
    ]);
    expect(stdout).toMatch(/^services: \{\n/);
    expect(stderr).toContain("Wrote ");
    expect(readFileSync(file, "utf8")).toContain("would be denied");
  });

  test("prints the query", async () => {
    const { stdout, exitCode } = await runCli(["simulate", "--sql", "athena", "--table", "trails.mine"]);
    expect([exitCode, stdout.includes("FROM trails.mine")]).toEqual([0, true]);
  });

  test.each<[string, () => readonly string[], RegExp]>([
    ["no trail", () => [stateWith(SEND)], /No recorded calls are given/],
    ["a stack without endpoints", () => [fileOf(state({})), "--trail", trail], /has no VPC endpoints/],
    ["no stack", () => [fileOf("{}"), "--trail", trail], /is no stack/],
    [
      "a policy that is none",
      () => [stateWith("{"), "--trail", trail],
      /The policy of aws_vpc_endpoint.sqs is no JSON/,
    ],
    [
      "a policy that IAM would not take",
      () => [stateWith(policyOf({ Effect: "Alow" })), "--trail", trail],
      /cannot be evaluated: Statement 1/,
    ],
    ["addresses that are none", () => [stateWith(SEND), "--trail", trail, "--from-ip", "here"], /is no address/],
    [
      "an assumption without a value",
      () => [stateWith(SEND), "--trail", trail, "--assume", "aws:x"],
      /a condition key and its value/,
    ],
    [
      "accounts that are none",
      () => [stateWith(SEND), "--trail", trail, "--org-accounts", fileOf("12")],
      /has the line "12"/,
    ],
    [
      "accounts of no organization",
      () => [stateWith(SEND), "--trail", trail, "--org-accounts", fileOf("111122223333")],
      /does not say to which organization/,
    ],
    [
      "a trail that is not there",
      () => [stateWith(SEND), "--trail", "/nowhere/trail"],
      /No recorded calls could be read/,
    ],
    ["another engine", () => ["--sql", "mysql"], /athena, lake/],
  ])("exits 2 with one line for %s", async (_what, args, message) => {
    const { exitCode, stderr, stdout } = await runCli(["simulate", ...args()]);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});
