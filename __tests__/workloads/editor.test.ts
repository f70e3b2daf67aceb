import * as lib from "../../lib";
import { WORKLOADS } from "../../lib/workloads/sets.generated";
import type { WorkloadFacts } from "../../lib/workloads/workload-facts";
import { openEditor } from "../types/completions";

const FACTS: readonly WorkloadFacts[] = Object.values(WORKLOADS);
const editor = openEditor();

/** A module that imports a set and goes on as given. */
const written = (call: string, rest: string) => `import { ${call} } from "../../lib";\nexport const set = ${rest}`;

function optionsOf({ call, conditional, services }: WorkloadFacts): readonly string[] {
  const hasS3 = [Object.keys(services), ...Object.values(conditional).map((one) => [...one.services])]
    .flat()
    .includes("s3");
  const others = call === "lambda" ? ["calls"] : hasS3 ? ["restrictS3"] : [];
  return [...Object.keys(conditional), ...others].sort();
}

/** The names as an editor offers them: in quotes unless they are identifiers. */
const offered = (names: readonly string[]) => names.map((name) => (/^\w+$/.test(name) ? name : JSON.stringify(name)));

const withOptions = FACTS.filter((facts) => optionsOf(facts).length > 0).map((facts) => [facts.call, facts] as const);

describe("an editor", () => {
  test("knows every exported set", () => {
    const known = FACTS.map(({ call }) => call);
    expect(known.filter((call) => !(call in lib))).toEqual([]);
  });

  test.each(withOptions)("offers the options of %s(), and nothing else, each with a sentence", (call, facts) => {
    const offers = editor.offersAt(written(call, `${call}({ | });`));
    expect(offers.map(({ name }) => name).sort()).toEqual([...offered(optionsOf(facts))].sort());
    expect(offers.filter(({ documentation }) => !/^[A-Z`].*\.$/s.test(documentation))).toEqual([]);
  });

  test("offers the other options after the first", () => {
    const offers = editor.offersAt(written("ecsFargate", "ecsFargate({ logs: true, | });"));
    const others = optionsOf(WORKLOADS["ecs-fargate"]).filter((name) => name !== "logs");
    expect(offers.map(({ name }) => name).sort()).toEqual([...offered(others)].sort());
  });

  test("offers the options in the services of a construct", () => {
    const offers = editor.offersAt(`import { stepFunctions, VpcEndpoints } from "../../lib";
new VpcEndpoints({} as never, "endpoints", { vpcId: "vpc-1", services: { ...stepFunctions({ | }), sqs: {} } });`);
    expect(offers.map(({ name }) => name)).toEqual(['"sync-states"']);
  });

  test("offers the members of restrictS3", () => {
    const offers = editor.offersAt(written("ecsFargate", "ecsFargate({ restrictS3: { | } });"));
    expect(offers.map(({ name }) => name).sort()).toEqual(["partition", "region", "regionWithoutDashes", "statements"]);
  });

  test("offers services that a function calls", () => {
    const offers = editor.offersAt(written("lambda", 'lambda({ calls: ["|"] });'));
    expect(offers.map(({ name }) => name)).toEqual(expect.arrayContaining(["sqs", "dynamodb"]));
  });

  test.each(FACTS.map(({ call }) => call))("says what %s() is for", (call) => {
    expect(editor.documentationAt(written(call, `${call}|`))).toMatch(/^Endpoints of .*\.$/s);
  });
});
