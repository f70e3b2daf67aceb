import { sortProblems } from "../../lib/plan/problem-order";
import type { Path, Problem } from "../../lib/shapes/problem";
import { subjectWith } from "./planning";

function at(...path: Path): Problem {
  return { rule: "wrong-type", path, message: path.join("."), severity: "error" };
}

/** The paths of problems in the order of the input with these props. */
function sorted(props: object, problems: readonly Problem[]): readonly string[] {
  return sortProblems(problems, subjectWith(props)).map(({ path }) => path.join("."));
}

describe("sortProblems()", () => {
  test("sorts by prop, in the order of their table, and at the end what no prop of the input is about", () => {
    const props = { securityGroup: {}, services: { sqs: {} }, tags: {} };
    const problems = [at("provider"), at("tags", "a"), at("services", "sqs"), at("securityGroup"), at(), at("vpcId")];
    expect(sorted(props, problems)).toEqual(["vpcId", "services.sqs", "securityGroup", "tags.a", "provider", ""]);
  });

  test("sorts by service, and before them what is about all services", () => {
    const props = { services: { sqs: {}, kms: {} }, customServices: { own: { type: "Interface" }, a: {} } };
    const problems = [
      at("customServices", "a"),
      at("customServices", "own", "serviceName"),
      at("services", "kms", "ports"),
      at("services", "sqs", "tags", "a"),
      at("services", "kms"),
      at("services"),
    ];
    expect(sorted(props, problems)).toEqual([
      "services",
      "services.sqs.tags.a",
      "services.kms.ports",
      "services.kms",
      "customServices.own.serviceName",
      "customServices.a",
    ]);
  });

  test("keeps the order of problems with one service", () => {
    const problems = [at("services", "sqs", "tags"), at("services", "sqs", "ports")];
    expect(sorted({ services: { sqs: {} } }, problems)).toEqual(["services.sqs.tags", "services.sqs.ports"]);
  });

  test("reports an option of a listed name at the name, and shows the map", () => {
    expect(sortProblems([at("services", 1, "ports", 0)], subjectWith({ services: ["sqs", "ecr.dkr"] }))).toEqual([
      {
        rule: "wrong-type",
        path: ["services", 1],
        message: 'services.1.ports.0; options need services as a map, such as { "ecr.dkr": { ... } }',
        severity: "error",
      },
    ]);
  });

  test.each([
    ["a listed name", { services: ["sqs"] }, at("services", 0)],
    ["an option of a map", { services: { sqs: {} } }, at("services", "sqs", "ports")],
    ["a list that is another prop", { services: ["sqs"] }, at("subnetIds", 0, "x")],
    ["a list that could not be read", { services: "sqs" }, at("services", 0, "x")],
  ])("leaves a problem with %s", (_about, props, problem) => {
    expect(sortProblems([problem], subjectWith(props))).toEqual([problem]);
  });
});
