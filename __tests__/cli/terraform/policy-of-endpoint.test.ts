import { shownEndpoints } from "../../../cli/terraform/shown-endpoints";
import { shownIn } from "../../../cli/terraform/shown-json";
import { endpoint, plan, refersTo, state } from "./plans";

const policiesOf = (json: unknown) => {
  const shown = shownIn(json);
  return shown ? shownEndpoints(shown).map(({ policy }) => policy) : undefined;
};

const attached = (values: object, expressions: object = {}, more: object = {}) => ({
  address: "aws_vpc_endpoint_policy.p",
  values,
  expressions,
  ...more,
});

describe("policyOf()", () => {
  test.each<[string, object, unknown]>([
    ["that it has", { values: { policy: "{}" } }, { text: "{}" }],
    ["none", { values: { policy: null } }, "none"],
    ["none, as empty text", { values: { policy: " " } }, "none"],
    ["none, as the configuration gives none", {}, "none"],
    ["one that Terraform does not know yet", { expressions: { policy: refersTo("data.x.y.json") } }, "unknown"],
  ])("of an endpoint in a plan is %s", (_what, more, expected) => {
    expect(policiesOf(plan({ resources: [endpoint("sqs", undefined, more)] }))).toEqual([expected]);
  });

  test("is that of a resource of its own, by the id of the endpoint", () => {
    const resources = [
      endpoint("sqs", undefined, { values: { id: "vpce-1", policy: "old" } }),
      endpoint("sns", undefined, { values: { id: "vpce-2", policy: "own" } }),
      attached({ vpc_endpoint_id: "vpce-1", policy: "new" }),
    ];
    expect(policiesOf(state({ resources }))).toEqual([{ text: "new" }, { text: "own" }]);
  });

  test("is that of a resource of its own, by its reference in a plan", () => {
    const expressions = { vpc_endpoint_id: refersTo("aws_vpc_endpoint.sqs.id") };
    const resources = [
      endpoint("sqs", undefined),
      endpoint("sns", undefined),
      attached({ policy: "new" }, expressions),
    ];
    expect(policiesOf(plan({ resources }))).toEqual([{ text: "new" }, "none"]);
  });

  test("is that of the instance with the same key", () => {
    const expressions = { vpc_endpoint_id: refersTo("aws_vpc_endpoint.sqs") };
    const all = { indexes: ["a", "b"] };
    const resources = [endpoint("sqs", undefined, all), attached({ policy: "new" }, expressions, all)];
    expect(policiesOf(plan({ resources }))).toEqual([{ text: "new" }, { text: "new" }]);
  });
});
