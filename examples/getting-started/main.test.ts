import assert from "node:assert/strict";
import { test } from "node:test";
import { Testing } from "cdktf";
import { Network } from "./main";

test("clients read secrets of production, and do nothing else with Secrets Manager", () => {
  const { locals } = JSON.parse(Testing.synth(new Network(Testing.app(), "network")));
  const services = Object.values<object>(locals).find((local) => "secretsmanager" in local);
  assert.deepEqual(JSON.parse(JSON.stringify(services)).secretsmanager.policy.Statement, [
    {
      Effect: "Allow",
      Principal: "*",
      Action: "secretsmanager:GetSecretValue",
      Resource: "arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/*",
    },
  ]);
});
