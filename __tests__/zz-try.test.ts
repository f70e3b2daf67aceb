import { DataAwsIamPolicyDocument } from "@cdktf/provider-aws/lib/data-aws-iam-policy-document";
import { Fn, Lazy, Token } from "cdktf";
import { newStack, newVpcEndpoints, reportOn } from "./defined";
import { BARE, IDS, synthesized, variable } from "./emitted";
import { markOfSet } from "../lib/shapes/of-set";

test("forms", () => {
  const stack = newStack();
  const data = new DataAwsIamPolicyDocument(stack, "doc", { statement: [{ actions: ["sqs:*"], resources: ["*"] }] });
  const v = variable(stack, "v"), o = variable(stack, "o", "any");
  const doc = { Version: "2012-10-17", Statement: { Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: v.stringValue } };
  const forms = {
    data: data.json, str: v.stringValue, any: o.value, dec: Fn.jsondecode(v.stringValue), enc: Fn.jsonencode({ a: v.stringValue }),
    file: Fn.file("x.json"), tf: Fn.templatefile("a.tpl", { x: v.stringValue }), lazyS: Lazy.stringValue({ produce: () => '{"a":1}' }),
    lazyO: Lazy.anyValue({ produce: () => ({ a: 1 }) }), mix: `{"Statement": ${v.stringValue}}`, map: Token.asStringMap(o.value),
    hcl: "${data.aws_iam_policy_document.x[\"a\"].json}", json: JSON.stringify(doc), bom: "\uFEFF" + JSON.stringify(doc),
    typed: JSON.stringify([{ actions: ["sqs:SendMessage"], resources: [v.stringValue] }]),
    iam: JSON.stringify({ ...doc, Statement: { ...doc.Statement, Resource: "arn:aws:sqs:*:*:${aws:PrincipalTag/x}" } }),
  };
  const alsoAllow = [{ actions: ["sqs:ReceiveMessage"], resources: ["*"] }];
  for (const [name, policy] of Object.entries(forms)) {
    const id = `e-${name}`;
    const c = newVpcEndpoints(stack, id, { ...BARE, privateDnsEnabled: false, services: { sqs: { policy }, kms: {} } });
    const d = newVpcEndpoints(stack, id + "-added", { ...BARE, privateDnsEnabled: false, services: { sqs: { policy, alsoAllow }, kms: {} } });
    console.log(name, c.node.metadata.map(({ data }) => data), d.node.metadata.map(({ data }) => data));
  }
  const { locals } = synthesized(stack);
  for (const [k, x] of Object.entries<any>(locals)) console.log(k, JSON.stringify(x.sqs.policy ?? x));
});
test("bad", () => {
  const stack = newStack();
  const v = variable(stack, "v"), l = variable(stack, "l", "list(string)");
  const stmt = { actions: ["sqs:ReceiveMessage"], resources: ["*"] };
  const out = [
    { sqs: { policy: '{"a": 1,}' } }, { sqs: { policy: "full" } }, { sqs: { policy: "" } }, { sqs: { policy: v } }, { sqs: { policy: l.listValue } }, { sqs: { policy: v.numberValue } },
    { sqs: { policy: Buffer.from("x") } }, { sqs: { policy: '{"Statement": "${aws:username}"' } }, { sqs: { policy: "[]" } }, { sqs: { policy: "5" } },
    { sqs: { policy: "none", alsoAllow: [stmt] } }, { sqs: { policy: "none", alsoAllow: [markOfSet(stmt)] } },
    { sqs: { alsoAllow: [{ ...stmt, effect: "Deny" }] } }, { sqs: { alsoAllow: stmt } }, { sqs: { alsoAllow: v.stringValue } }, { sqs: { alsoAllow: [] } },
    { sqs: { alsoAllow: [{ ...stmt, actions: ["kms:Decrypt"] }] } }, { sqs: { alsoAllow: [{ ...stmt, actions: ["sqs:RecieveMessage"] }] } },
  ].map((services) => reportOn({ services }, newStack()));
  const shared = [
    reportOn({ services: { sqs: { alsoAllow: [stmt] }, kms: {}, route53: {} }, policy: [{ actions: ["*"], resources: ["*"], conditions: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } }] }),
    reportOn({ services: { sqs: { alsoAllow: [stmt] }, kms: {}, route53: {}, apigateway: {} }, policy: "${var.x}" }),
    reportOn({ services: { sqs: { policy: "${var.x}" }, kms: { policy: "${var.y}" } } }),
    reportOn({ services: { sqs: { alsoAllow: [stmt] } }, policy: "none" }),
    reportOn({ services: { apigateway: { policy: [{actions: ["apigateway:GET"], resources: ["*"]}] } } }),
  ];
  console.log([...out, ...shared].map((x) => x.join("\n")).join("\n---\n"));
});
