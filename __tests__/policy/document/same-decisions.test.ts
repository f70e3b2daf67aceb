import { normalizePolicy } from "../../../lib/policy/document/normalize";
import { type JsonObject, renderPolicy } from "../../../lib/policy/document/render";
import { type Decision, decide } from "./evaluator";
import { chanceOf, randomDocument, randomRequest, shuffled } from "./random-documents";

const DOCUMENTS = 5_000;
const REQUESTS = 8;

describe("renderPolicy(), for 5,000 random documents", () => {
  test("decides every request as the document does", () => {
    const count: Record<Decision, number> = { allowed: 0, denied: 0, "not allowed": 0 };
    for (let seed = 0; seed < DOCUMENTS; seed++) {
      const chance = chanceOf(seed);
      const document = randomDocument(chance);
      const rendered = parse(render(document));
      for (let at = 0; at < REQUESTS; at++) {
        const request = randomRequest(chance);
        const expected = decide(document, request);
        count[expected] += 1;
        if (decide(rendered, request) !== expected)
          throw new Error(failure(seed, { document, rendered, request, expected }));
      }
    }
    // Each decision is met often enough to tell the documents apart.
    for (const times of Object.values(count)) expect(times).toBeGreaterThan(3_000);
  });

  test("gives the same bytes whatever the order of statements, lists and members, and for its own output", () => {
    for (let seed = 0; seed < DOCUMENTS; seed++) {
      const chance = chanceOf(seed);
      const document = randomDocument(chance);
      const straight = JSON.stringify(render(document));
      const crooked = JSON.stringify(render(shuffled(document, chance)));
      const again = JSON.stringify(render(JSON.parse(straight)));
      if (crooked !== straight || again !== straight) {
        throw new Error(failure(seed, { document, straight, crooked, again }));
      }
    }
  });

  test("spells actions and condition keys as AWS does", () => {
    const spellings = Array.from({ length: DOCUMENTS }, (_, seed) =>
      JSON.stringify(render(randomDocument(chanceOf(seed)))),
    );
    const found = spellings.flatMap((text) => text.match(/(?<=")(sqs:\w+|aws:[^"/]+)(?=["/])/gi) ?? []);
    expect([...new Set(found)].sort()).toEqual([
      "aws:CurrentTime",
      "aws:MultiFactorAuthAge",
      "aws:PrincipalArn",
      "aws:PrincipalOrgID",
      "aws:PrincipalTag",
      "aws:SecureTransport",
      "aws:TagKeys",
      "aws:VpcSourceIp",
      "sqs:DeleteQueue",
      "sqs:GetQueueAttributes",
      "sqs:GetQueueUrl",
      "sqs:ReceiveMessage",
      "sqs:SendMessage",
    ]);
  });

  test("are read without a problem of their shape", () => {
    for (let seed = 0; seed < 200; seed++) {
      const { problems } = normalizePolicy(randomDocument(chanceOf(seed)), ["policy"]);
      const errors = problems.filter(({ severity }) => severity === "error");
      expect(errors).toEqual([]);
    }
  });
});

function render(document: unknown): JsonObject {
  return renderPolicy(normalizePolicy(document, ["policy"]));
}

function parse(rendered: JsonObject): unknown {
  return JSON.parse(JSON.stringify(rendered));
}

function failure(seed: number, facts: object): string {
  return `Seed ${seed} differs: ${JSON.stringify(facts, null, 1)}`;
}
