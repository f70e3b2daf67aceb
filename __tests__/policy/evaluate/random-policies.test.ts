import { normalizePolicy } from "../../../lib/policy/document/normalize";
import { renderPolicy } from "../../../lib/policy/document/render";
import { compilePolicy, type Decision } from "../../../lib/policy/evaluate/evaluate";
import type { PolicyRequest } from "../../../lib/policy/evaluate/request";
import { decide as decideIndependently } from "../document/evaluator";
import { type Chance, chanceOf, randomDocument, randomRequest } from "../document/random-documents";
import { completions, partOf, requestOf } from "./partial-requests";

const DOCUMENTS = 2_000;
const REQUESTS = 8;

/** Documents that the small evaluator of the tests and AWS's documentation read alike. */
function documentFor(chance: Chance): object {
  for (;;) {
    const document = randomDocument(chance);
    // The small evaluator takes any that is listed for excepted, AWS the account and the principal together.
    if (!JSON.stringify(document).includes("NotPrincipal")) return document;
  }
}

describe("compilePolicy(), for random documents", () => {
  test("decides requests that are known as an independent evaluator does", () => {
    const count = { allowed: 0, denied: 0, "not allowed": 0 };
    for (let seed = 0; seed < DOCUMENTS; seed++) {
      const chance = chanceOf(seed);
      // Rendered, an Allow for {"AWS": "*"} is one for everybody, who may be signed in elsewhere.
      const document = JSON.parse(JSON.stringify(renderPolicy(normalizePolicy(documentFor(chance), ["policy"]))));
      const decide = compilePolicy(document);
      for (let at = 0; at < REQUESTS; at++) {
        const request = randomRequest(chance);
        const expected = decideIndependently(document, request);
        count[expected] += 1;
        const decision = decide(requestOf(request));
        if (named(decision) !== expected) {
          throw new Error(`Seed ${seed}: ${JSON.stringify({ document, request, expected, decision }, null, 1)}`);
        }
      }
    }
    for (const times of Object.values(count)) expect(times).toBeGreaterThan(500);
  });

  test("decides requests of which a part is known as all that complete them, or names keys that decide", () => {
    const count = { allowed: 0, denied: 0, depends: 0, "without two completions": 0 };
    for (let seed = 0; seed < DOCUMENTS; seed++) {
      const chance = chanceOf(seed);
      const document = randomDocument(chance);
      const decide = compilePolicy(document);
      const part = partOf(requestOf(randomRequest(chance)), chance);
      const decision = decide(part);
      count[decision.outcome] += 1;
      const outcomes = outcomesOf(decide, part, decision, chance);
      const isRight = decision.outcome === "depends" || [...outcomes].every((outcome) => outcome === decision.outcome);
      if (!isRight)
        throw new Error(`Seed ${seed}: ${JSON.stringify({ document, part, decision, outcomes: [...outcomes] })}`);
      if (decision.outcome === "depends" && outcomes.size < 2) count["without two completions"] += 1;
    }
    expect(count.allowed).toBeGreaterThan(150);
    expect(count.denied).toBeGreaterThan(150);
    expect(count.depends).toBeGreaterThan(150);
    // Conditions may exclude each other, and who is excepted by NotPrincipal is not always known.
    expect(count["without two completions"]).toBeLessThan(0.05 * count.depends);
  });
});

/** "not allowed" is what no statement allows. */
function named({ outcome, statement }: Decision): string {
  return outcome === "denied" && statement === undefined ? "not allowed" : outcome;
}

/** The outcomes of requests that say what is not known: for one that depends, of those that change its keys alone. */
function outcomesOf(
  decide: (request: PolicyRequest) => Decision,
  part: PolicyRequest,
  { outcome, keys }: Decision,
  chance: Chance,
): ReadonlySet<Decision["outcome"]> {
  if (outcome !== "depends") return new Set(completions(part, chance, 40).map((request) => decide(request).outcome));
  for (const complete of completions(part, chance, 20)) {
    const changed = completions(part, chance, 60, { keys, in: complete });
    const outcomes = new Set(changed.map((request) => decide(request).outcome));
    if (outcomes.has("allowed") && outcomes.has("denied")) return outcomes;
  }
  return new Set();
}
