import ts from "typescript";
import { compile } from "../../types/compile";
import { hostileTexts, unprintableIn } from "../hostile";
import { type Outcome, runCli } from "../run-cli";
import { type Described, interfaceEndpoint, page, VPC } from "./described-endpoints";

const INPUTS = 200;

const PREFACE = [
  'import { AwsProvider } from "@cdktf/provider-aws/lib/provider";',
  'import type { TerraformStack } from "cdktf";',
  'import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";',
  "declare const stack: TerraformStack;",
].join("\n");

/** One to four endpoints with hostile texts in some of their fields, in one or two VPCs. */
function hostileInput(seed: number): string {
  const { below, pick, text, or, rarely } = hostileTexts(seed);
  const endpoints = Array.from({ length: 1 + below(4) }, (_, index): Described => {
    const type = pick(["Interface", "Gateway", "Resource", "GatewayLoadBalancer", text()]);
    const arn = `arn:aws:vpc-lattice:${or("us-east-1")}:123456789012:resourceconfiguration/${or("rcfg-0a1b")}`;
    return interfaceEndpoint(index, or(pick(["sqs", "kms", "s3"])), {
      VpcEndpointType: type,
      VpcId: pick(["vpc-1b2c3d4e5f6071829", VPC, VPC]),
      ServiceName: type === "Resource" ? undefined : or(`com.amazonaws.${or("us-east-1")}.${or("sqs")}`),
      ServiceRegion: or(pick(["us-east-1", "eu-west-1", ""])),
      ResourceConfigurationArn: type === "Resource" ? arn : undefined,
      State: rarely("available"),
      SubnetIds: [or("subnet-0a1b2c3d4e5f60718")],
      RouteTableIds: [or("rtb-0a1b2c3d4e5f60718")],
      Groups: [{ GroupId: or("sg-0a1b2c3d4e5f60718"), GroupName: text() }],
      IpAddressType: rarely("ipv4"),
      DnsOptions: { DnsRecordIpType: rarely("ipv4") },
      DnsEntries: [{ DnsName: or(`vpce-0a1-b2c-${or("us-east-1a")}.sqs.us-east-1.vpce.amazonaws.com`) }],
      Tags: [
        { Key: "Name", Value: text() },
        { Key: text(), Value: text() },
      ],
      PolicyDocument: rarely(hostilePolicy(text, or)),
    });
  });
  return page(endpoints, below(4) === 0 ? { NextToken: text() } : {});
}

function hostilePolicy(text: () => string, or: (usual: string) => string): string {
  const Condition = { [or("StringEquals")]: { [or("aws:SourceVpc")]: text() } };
  const statement = {
    Sid: text(),
    Effect: "Allow",
    Principal: { AWS: or("*") },
    Action: or("sqs:*"),
    Resource: or("*"),
  };
  return JSON.stringify({ Version: "2012-10-17", Id: text(), Statement: [{ ...statement, Condition }] });
}

/** Whether an expression is a value without anything that runs; `names` are variables of the program. */
function isData(node: ts.Expression, names: ReadonlySet<string>): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every((element) => isData(element, names));
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every((property) => {
      if (!ts.isPropertyAssignment(property)) return false;
      const { name, initializer } = property;
      return (!ts.isComputedPropertyName(name) || isData(name.expression, names)) && isData(initializer, names);
    });
  }
  if (ts.isIdentifier(node)) return names.has(node.text);
  return ts.isStringLiteral(node) || ts.isNumericLiteral(node) || /^(true|false|null)$/.test(node.getText());
}

/** The statements of a program that are not a construct with data, or a provider in a constant. */
function foreignStatements(program: string): readonly string[] {
  const tree = ts.createSourceFile("program.ts", program, ts.ScriptTarget.ES2022, true);
  const names = new Set(["stack"]);
  const isConstruct = (node: ts.Expression | undefined, name: string): boolean =>
    node !== undefined &&
    ts.isNewExpression(node) &&
    node.expression.getText() === name &&
    (node.arguments ?? []).every((argument) => isData(argument, names));
  const isExpected = (node: ts.Statement): boolean => {
    if (ts.isExpressionStatement(node)) return isConstruct(node.expression, "VpcEndpoints");
    if (!ts.isVariableStatement(node)) return false;
    return node.declarationList.declarations.every(({ name, initializer }) => {
      names.add(name.getText());
      return /^[a-z]+\w*$/i.test(name.getText()) && isConstruct(initializer, "AwsProvider");
    });
  };
  return tree.statements.filter((statement) => !isExpected(statement)).map((statement) => statement.getText());
}

/** The ids that the constructs of a program import, as it runs. */
function importedIds(program: string): readonly string[] {
  const found: string[] = [];
  class VpcEndpoints {
    constructor(...[, , props]: readonly unknown[]) {
      found.push(...(JSON.stringify(props).match(/(?<="importId":(?:"|\{"[^{}]*))vpce-\w+/g) ?? []));
    }
  }
  new Function("VpcEndpoints", "AwsProvider", "stack", program)(VpcEndpoints, class {}, {});
  return found;
}

describe("vpc-endpoints import with hostile input", () => {
  const outcomes: Outcome[] = [];

  beforeAll(async () => {
    for (let seed = 0; seed < INPUTS; seed += 1) {
      outcomes.push(await runCli(["import"], { stdin: hostileInput(seed) }));
    }
  }, 60_000);

  test("prints nothing that a terminal would obey or that ends a line", () => {
    expect(outcomes.flatMap(({ stdout, stderr }) => unprintableIn(stdout + stderr))).toEqual([]);
  });

  test("prints programs of constructs with data, and nothing else", () => {
    expect(outcomes.flatMap(({ stdout }) => foreignStatements(stdout))).toEqual([]);
    expect(outcomes.filter(({ stdout }) => stdout.includes("new VpcEndpoints(")).length).toBeGreaterThan(INPUTS / 2);
  });

  test("prints programs that compile", () => {
    const complaints = compile(outcomes.map(({ stdout }) => `${PREFACE}\n${stdout}`));
    expect(complaints.flat()).toEqual([]);
  }, 120_000);

  test("prints programs that import what they say, and do nothing else", () => {
    for (const { stdout } of outcomes) {
      const counts = [...stdout.matchAll(/^\/\/ (\d+) to import, 0 to add$/gm)].map(([, number]) => Number(number));
      expect(importedIds(stdout)).toHaveLength(counts.reduce((sum, number) => sum + number, 0));
    }
    expect(globalThis).not.toHaveProperty("pwned");
  });
});
