import ts from "typescript";
import { makeProposer } from "../../../../cli/simulate/propose/make-proposer";
import { writeProposals } from "../../../../cli/simulate/propose/write-proposals";
import { nodesOf } from "../../../house/sources";
import { hostileTexts, unprintableIn } from "../../hostile";
import { recordedCall } from "./random-calls";

const QUEUE = "arn:aws:sqs:eu-west-1:111122223333:orders";
const KNOWN = { "aws:principalaccount": "111122223333" };

describe("writeProposals()", () => {
  test("writes imports, a map for each VPC, and what is left out as comments", () => {
    const proposer = makeProposer([
      { map: "eu-west-1 vpc-1", service: "sqs", policy: undefined },
      { map: "eu-west-1 vpc-2", service: "sqs", policy: undefined },
    ]);
    const call = recordedCall({ action: "sqs:BrandNew", resource: QUEUE, context: KNOWN });
    proposer.add({ map: "eu-west-1 vpc-1", service: "sqs" }, call);
    proposer.add({ map: "eu-west-1 vpc-2", service: "sqs" }, { ...call, outcome: "access-denied" });
    expect(writeProposals(proposer.propose(), 100)).toBe(`import { unchecked } from "cdktf-aws-vpc-endpoints";

// eu-west-1 vpc-1
services: {
  // 1 call, 2026-11-20 08:00.
  sqs: {
    policy: [
      {
        actions: [unchecked("sqs:BrandNew")],
        resources: ["arn:aws:sqs:eu-west-1:111122223333:orders"],
        conditions: { StringEquals: { "aws:PrincipalAccount": "111122223333" } },
      },
    ],
  },
},
// eu-west-1 vpc-2
services: {
  // 1 call, 2026-11-20 08:00.
  // Not opened: 1 call, since IAM refused them already (sqs:BrandNew).
  // sqs: no statement can be proposed
},`);
  });

  test("writes nothing of hostile records that runs, or that an editor would not show", () => {
    let policies = 0;
    for (let seed = 0; seed < 200; seed += 1) {
      const { or, text } = hostileTexts(seed);
      const place = { map: text(), service: "sqs" };
      const proposer = makeProposer([{ ...place, policy: hostilePolicy(text) }]);
      const context = { ...KNOWN, "aws:principalorgid": text() };
      for (const resource of [`${QUEUE}${text()}`, `arn:aws:sqs:${text()}:111122223333:${text()}`]) {
        const request = { action: or("sqs:SendMessage"), resource, context };
        proposer.add(place, recordedCall(request, { first: text(), last: text(), region: text() }));
        proposer.add(place, recordedCall({ ...request, principal: { kind: "service", name: text() } }));
      }
      const written = writeProposals(proposer.propose(), 80);
      expect(unprintableIn(written)).toEqual([]);
      expect({ seed, kinds: strangeKinds(written) }).toEqual({ seed, kinds: [] });
      if (written.includes("  policy: [")) policies += 1;
    }
    expect(policies).toBeGreaterThan(150);
  });
});

function hostilePolicy(text: () => string): object {
  const conditions = { StringEquals: { "aws:PrincipalOrgID": text() }, StringLike: { [text()]: text() } };
  const allow = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*", Condition: conditions };
  return { Statement: [allow, { ...allow, Sid: text(), Effect: "Deny", Resource: `arn:aws:s3:::${text()}` }] };
}

/** The kinds of nodes that are no data: a map of services has lists, objects, texts and calls of `unchecked` alone. */
function strangeKinds(written: string): readonly string[] {
  const body = written.replace(/^import .*$/m, "");
  const tree = ts.createSourceFile("map.ts", `({${body}\n})`, ts.ScriptTarget.ES2022, true);
  const allowed = [
    ts.SyntaxKind.SourceFile,
    ts.SyntaxKind.SyntaxList,
    ts.SyntaxKind.ExpressionStatement,
    ts.SyntaxKind.ParenthesizedExpression,
    ts.SyntaxKind.ObjectLiteralExpression,
    ts.SyntaxKind.ArrayLiteralExpression,
    ts.SyntaxKind.PropertyAssignment,
    ts.SyntaxKind.StringLiteral,
    ts.SyntaxKind.Identifier,
    ts.SyntaxKind.ComputedPropertyName,
    ts.SyntaxKind.EndOfFileToken,
  ];
  const calls = (node: ts.Node) => ts.isCallExpression(node) && node.expression.getText() === "unchecked";
  const strange = nodesOf(tree).filter(({ kind }) => !allowed.includes(kind));
  return strange.filter((node) => !calls(node)).map((node) => `${ts.SyntaxKind[node.kind]} ${node.getText()}`);
}
