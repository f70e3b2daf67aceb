import { nearest } from "../../lib/services/nearest";

const NAMES = ["ecr.api", "ecr.dkr", "ecs", "events", "lambda", "logs", "monitoring", "rds", "secretsmanager", "sqs"];

describe("nearest()", () => {
  test.each([
    ["a letter too many", "sqss", ["sqs"]],
    ["a letter missing", "lamda", ["lambda"]],
    ["a wrong letter", "lambdo", ["lambda"]],
    ["neighbours swapped", "qss", ["sqs"]],
    ["upper case", "LAMBDA", ["lambda"]],
    ["another separator", "ecr-dkr", ["ecr.dkr"]],
    ["a separator too many", "secrets-manager", ["secretsmanager"]],
    ["another word order", "dkr.ecr", ["ecr.dkr"]],
    ["words too many", "sqs-queue", ["sqs"]],
    ["words missing, before wrong letters", "ecr", ["ecr.api", "ecr.dkr", "ecs"]],
  ])("finds a name with %s", (_title, word, expected) => {
    expect(nearest(word, NAMES)).toEqual(expected);
  });

  test.each(["cloudwatch", "", "-", "q", "xyz"])("finds nothing for %j", (word) => {
    expect(nearest(word, NAMES)).toEqual([]);
  });

  test("gives at most as many as asked for, the nearest first", () => {
    expect(nearest("sqs", ["sns", "sqs-fips", "sqs", "sts"], 2)).toEqual(["sqs", "sqs-fips"]);
  });

  test("keeps the order of the candidates among equally near ones", () => {
    expect(nearest("sxs", ["sts", "sns", "sqs"])).toEqual(["sts", "sns", "sqs"]);
  });
});
