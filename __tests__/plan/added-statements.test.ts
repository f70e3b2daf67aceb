import type { EffectiveOptions } from "../../lib/model/effective-options";
import { addedStatements } from "../../lib/plan/added-statements";
import { readPolicies } from "../../lib/plan/policies";
import { fullAccess } from "../../lib/policy/ready/full-access";
import { organizationPerimeter } from "../../lib/policy/ready/perimeter";
import { markOfSet, type SetContext } from "../../lib/shapes/of-set";
import { tokenValue } from "../../lib/shapes/unresolved";
import { contextOf, endpointOf } from "./planning";

const OWN = { actions: ["s3:GetObject"], resources: ["arn:aws:s3:::mine/*"] };
const PERIMETER = organizationPerimeter({ organizationId: "o-a1b2c3d4e5" });

/** A statement of a set that shows in what context it was resolved. */
const OF_SET = markOfSet(OWN, {
  own: null,
  about: "Layers are pulled.",
  resolve: (context) => ({ ...OWN, context }),
});
const ABSENT = markOfSet(OWN, { own: "principal", about: "Layers are pulled.", resolve: () => undefined });

function added(options: EffectiveOptions, props: Parameters<typeof contextOf>[0] = { region: "eu-west-1" }) {
  const endpoint = endpointOf("s3", options);
  const context = contextOf(props);
  const [policy] = readPolicies([endpoint], context).filter(({ option }) => option === "policy");
  return addedStatements(endpoint, policy, context);
}

function contextIn(statements: unknown): SetContext | undefined {
  return Array.isArray(statements) ? statements[0]?.context : undefined;
}

describe("addedStatements()", () => {
  test("resolves statements of sets for the region and the owner that the policy names", () => {
    const context = contextIn(added({ policy: PERIMETER, alsoAllow: [OF_SET] }));
    expect(context).toEqual({ region: "eu-west-1", owner: { by: "organization", ids: ["o-a1b2c3d4e5"] } });
  });

  test("resolves them for the region of the service, if it is another one", () => {
    const options = { policy: PERIMETER, alsoAllow: [OF_SET], serviceRegion: "us-east-1" };
    expect(contextIn(added(options))?.region).toBe("us-east-1");
  });

  test("knows no owner of a policy that only Terraform knows", () => {
    const context = contextIn(added({ policy: tokenValue("${var.policy}"), alsoAllow: [OF_SET] }));
    expect(context).toEqual({ region: "eu-west-1", owner: undefined });
  });

  test.each<[string, EffectiveOptions]>([
    ["no policy", {}],
    ['policy: "none"', { policy: "none" }],
    ["full access", { policy: fullAccess() }],
  ])("leaves statements of sets out beside %s", (_about, options) => {
    expect(added({ ...options, alsoAllow: [OF_SET] })).toBeUndefined();
    expect(added({ ...options, alsoAllow: [OWN] })).toEqual([OWN]);
  });

  test("resolves them for a policy that callers of a module may give, unless the endpoint takes none", () => {
    const props = { servicesVariable: "services", region: "eu-west-1" };
    expect(contextIn(added({ alsoAllow: [OF_SET] }, props))).toEqual({ region: "eu-west-1", owner: undefined });
    expect(added({ policy: "none", alsoAllow: [OF_SET] }, props)).toBeUndefined();
  });

  test("keeps the places of the others if a statement does not apply", () => {
    const statements = added({ policy: PERIMETER, alsoAllow: [ABSENT, OWN] });
    expect(statements).toHaveLength(2);
    expect(Object.entries(Object(statements))).toEqual([["1", OWN]]);
    expect(added({ policy: PERIMETER, alsoAllow: [ABSENT] })).toBeUndefined();
  });

  test("leaves to the reader what is no list, and a list that is empty", () => {
    expect(added({ policy: PERIMETER, alsoAllow: [] })).toEqual([]);
  });
});
