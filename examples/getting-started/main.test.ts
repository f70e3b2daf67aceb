import assert from "node:assert/strict";
import { test } from "node:test";
import { Testing } from "cdktf";
import { synthesizedEndpoints } from "cdktf-aws-vpc-endpoints/testing";
import { Network } from "./main";

test("clients read secrets of production, and do nothing else with Secrets Manager", () => {
  const endpoints = synthesizedEndpoints(new Network(Testing.app(), "network"));
  assert.deepEqual(endpoints.endpoint("secretsmanager").policy, {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: "*",
        Action: "secretsmanager:GetSecretValue",
        Resource: "arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/*",
      },
    ],
  });
});
