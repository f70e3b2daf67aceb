import { documentOf } from "../../../../cli/simulate/propose/compile-statements";
import { makeProposer } from "../../../../cli/simulate/propose/make-proposer";
import type { ProposedPolicy } from "../../../../cli/simulate/propose/propose-endpoint";
import type { RecordedCall } from "../../../../cli/trail/recorded-call";
import { compilePolicy } from "../../../../lib/policy/evaluate/evaluate";
import type { PolicyRequest } from "../../../../lib/policy/evaluate/request";
import { actionNames } from "../../../../lib/policy/iam/find-actions";
import { fullAccess } from "../../../../lib/policy/ready/full-access";
import { accountAllowList, organizationPerimeter } from "../../../../lib/policy/ready/perimeter";
import { type Chance, chanceOf } from "../../../policy/document/random-documents";
import { ACCOUNTS, ORGANIZATION, RANDOM_SERVICES, randomCall, strangersOf } from "./random-calls";

const SETS = 400;

const PRESENT: readonly object[] = [
  documentOf(fullAccess()),
  documentOf(organizationPerimeter({ organizationId: ORGANIZATION })),
  documentOf(organizationPerimeter({ organizationId: ORGANIZATION, breakGlassTag: { key: "exempt" } })),
  documentOf(accountAllowList({ accountIds: ACCOUNTS })),
  {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: "*",
        Action: "*",
        Resource: "*",
        Condition: { StringEquals: { "aws:ResourceOrgID": ORGANIZATION } },
      },
      {
        Effect: "Deny",
        Principal: "*",
        Action: "*",
        Resource: "*",
        Condition: { StringNotEquals: { "aws:PrincipalOrgID": ORGANIZATION } },
      },
    ],
  },
];

interface Proposed {
  readonly calls: readonly RecordedCall[];
  readonly proposal: ProposedPolicy;
  readonly decide: ReturnType<typeof compilePolicy>;
}

function proposeFor(chance: Chance, service: string, number: number): Proposed | undefined {
  const calls = Array.from({ length: number }, () => randomCall(chance, service));
  const proposer = makeProposer([{ map: "", service, policy: chance.pick(PRESENT) }]);
  for (const call of calls) proposer.add({ map: "", service }, call);
  const [proposal] = proposer.propose();
  if (proposal === undefined || proposal.statements.length === 0) return undefined;
  return { calls, proposal, decide: compilePolicy(documentOf(statementsIn(proposal))) };
}

function statementsIn({ statements, denies, ready }: ProposedPolicy): readonly object[] {
  return [...statements, ...denies, ...ready.flatMap((call) => call.statements)];
}

/** Each set of random calls with its proposal. */
const proposed = Array.from({ length: SETS }, (_, seed) => {
  const chance = chanceOf(seed);
  return proposeFor(chance, chance.pick(RANDOM_SERVICES), chance.pick([1, 3, 10, 60]));
}).filter((one) => one !== undefined);

describe("makeProposer(), for random calls", () => {
  test("lets all of them pass but those that IAM refused already", () => {
    const decisions = proposed.flatMap(({ calls, decide }) =>
      requestsThatCount(calls).map((request) => ({ request, decision: decide(request) })),
    );
    expect(decisions.length).toBeGreaterThan(3000);
    expect(decisions.filter(({ decision }) => decision.outcome === "denied")).toEqual([]);
    const known = decisions.filter(({ request: { context } }) => "aws:principalorgid" in context);
    expect(known.filter(({ decision }) => decision.outcome !== "allowed")).toEqual([]);
  });

  test("denies strangers, nobody, and resources of strangers", () => {
    const strange = proposed.flatMap(({ calls, decide }) =>
      calls
        .flatMap(({ requests }) => requests.flatMap(strangersOf))
        .map((request) => ({ request, decision: decide(request) })),
    );
    expect(strange.filter(({ decision }) => decision.outcome !== "denied")).toEqual([]);
  });

  test("denies every action that was not recorded", () => {
    const wrong = proposed.flatMap(({ calls, decide }) => {
      const recorded = new Set(requestsThatCount(calls).map(({ action }) => action));
      const requests = calls.flatMap((call) => call.requests).slice(0, 12);
      const prefix = requests[0]?.action.replace(/:.*/, "") ?? "";
      const others = actionNames(prefix).map((name) => `${prefix}:${name}`);
      return others.filter(
        (action) =>
          !recorded.has(action) && requests.some((request) => decide({ ...request, action }).outcome !== "denied"),
      );
    });
    expect(wrong).toEqual([]);
  });

  test("names no resource that only a refused call named, and never everything", () => {
    const resources = proposed.flatMap(({ proposal }) => proposal.statements.flatMap((one) => one.resources));
    expect(resources).not.toContain("*");
    expect(resources.filter((resource) => /^arn:aws:s3:::[^/]*\*/.test(resource))).toEqual([]);
    expect(Math.max(...proposed.map(({ proposal }) => proposal.characters))).toBeLessThan(20_480);
  });

  test("proposes the same, in whatever order calls come and however many each stands for", () => {
    for (let seed = 0; seed < 50; seed++) {
      const chance = chanceOf(seed);
      const calls = Array.from({ length: 40 }, () => randomCall(chance, "s3"));
      const [one, other] = [calls, chance.shuffled([...calls, ...calls])].map((list) => {
        const proposer = makeProposer([{ map: "", service: "s3", policy: PRESENT[1] }]);
        for (const call of list) proposer.add({ map: "", service: "s3" }, call);
        return JSON.stringify(documentOf(proposer.propose().flatMap(statementsIn)));
      });
      expect(one).toBe(other);
    }
  });
});

function requestsThatCount(calls: readonly RecordedCall[]): readonly PolicyRequest[] {
  return calls.filter(({ outcome }) => outcome !== "access-denied").flatMap(({ requests }) => requests);
}
