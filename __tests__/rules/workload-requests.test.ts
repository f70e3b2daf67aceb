import { workloadRequests } from "../../lib/rules/workload-requests";

describe("workloadRequests()", () => {
  test.each(["principal", null] as const)("are for resources of AWS, of which no organization is known: %p", (own) => {
    const contexts = workloadRequests(own).map(({ context }) => context);
    expect(contexts).toHaveLength(2);
    expect(contexts.map((context) => context["aws:ResourceOrgID"])).toEqual([null, "o-0000000000"]);
    expect(contexts.flatMap(Object.keys).filter((key) => key.startsWith("aws:Principal"))).toEqual([]);
  });

  test.each(["resource", "node"] as const)("are of callers who are no principals: %p", (own) => {
    expect(workloadRequests(own)).toMatchObject([
      { context: { "aws:PrincipalOrgID": null, "aws:PrincipalArn": null } },
    ]);
  });
});
