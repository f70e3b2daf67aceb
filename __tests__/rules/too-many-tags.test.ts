import { tooManyTags } from "../../lib/rules/too-many-tags";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths } from "./check-rule";

const tags = (count: number, prefix = "key") =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}-${index}`, ""]));

describe("too-many-tags", () => {
  test.each([
    ["no tags", {}],
    ["49 tags and the name", { tags: tags(49) }],
    ["50 tags with a name of the user's", { tags: { ...tags(49), Name: "mine" } }],
    ["the same keys, shared and own", { tags: tags(49), services: { sqs: { tags: tags(49) } } }],
    ["tags that only Terraform knows", { tags: tokenValue("tags"), services: { sqs: { tags: tags(49) } } }],
    ["keys that may be equal", { tags: { ...tags(49), ["${var.x}"]: "" } }],
    ["tags of a group that no endpoint takes", { services: ["s3"], securityGroup: { tags: tags(60) } }],
  ])("accepts %s", (_, props) => {
    expect(paths(tooManyTags, { services: ["sqs"], ...props })).toEqual([]);
  });

  test.each([
    ["shared tags", { tags: tags(50) }, 51, ["tags", "tags", "tags"]],
    ["tags of one service", { services: { sqs: { tags: tags(50) }, kms: {} } }, 51, ["services.sqs.tags"]],
    [
      "shared tags and those of one service",
      { tags: tags(30), services: { sqs: { tags: tags(30, "own") }, kms: {} } },
      61,
      ["services.sqs.tags"],
    ],
    ["tags of the group", { tags: tags(1), securityGroup: { tags: tags(49, "own") } }, 51, ["securityGroup.tags"]],
  ])("finds more than AWS accepts: %s", (_, props, count, places) => {
    expect(findings(tooManyTags, { services: ["sqs", "kms"], ...props })).toEqual(
      places.map(
        (path) => `${path}: AWS accepts 50 tags, not ${count} (Name and the shared tags among them): remove some`,
      ),
    );
  });
});
