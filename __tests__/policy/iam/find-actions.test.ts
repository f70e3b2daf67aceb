import {
  actionNames,
  actionsNamed,
  findAction,
  findActions,
  matchingActions,
  parseAction,
} from "../../../lib/policy/iam/find-actions";
import { findPrefix } from "../../../lib/policy/iam/iam-data";

const namesOf = (actions: readonly { readonly name: string }[]) => actions.map(({ name }) => name);

describe("parseAction()", () => {
  test.each([
    ["sqs:SendMessage", { prefix: "sqs", name: "SendMessage" }],
    ["SQS:send*", { prefix: "sqs", name: "send*" }],
    ["SendMessage", undefined],
    [":SendMessage", undefined],
    ["sqs:", undefined],
    ["sqs*:Send", undefined],
    ["*", undefined],
  ])("takes %s apart", (text, parsed) => {
    expect(parseAction(text)).toEqual(parsed);
  });
});

describe("matchingActions()", () => {
  test.each([
    ["sendmessage", ["SendMessage"]],
    ["SendMessage*", ["SendMessage"]],
    ["*queueurl", ["GetQueueUrl"]],
    ["Frobnicate", []],
    ["Frob*", []],
  ])("of %s in sqs are %j", (name, found) => {
    expect(namesOf(matchingActions(name, findPrefix("sqs")))).toEqual(found);
  });

  test("of an unknown prefix are none", () => {
    expect(matchingActions("*", undefined)).toEqual([]);
  });
});

describe("findActions()", () => {
  test.each([
    ["sqs:SendMessage", ["sqs", "kms"], ["SendMessage"]],
    ["SQS:sendmessage", ["sqs"], ["SendMessage"]],
    ["iam:PassRole", ["glue", "iam:PassRole"], ["PassRole"]],
    ["kms:Decrypt", ["sqs"], []],
    ["SendMessage", ["sqs"], []],
    ["*", ["iam:PassRole", "sts:GetServiceBearerToken"], ["PassRole", "GetServiceBearerToken"]],
  ])("for %s among %j are %j", (text, prefixes, found) => {
    expect(namesOf(findActions(text, prefixes))).toEqual(found);
  });
});

describe("actionNames()", () => {
  test("returns AWS's spelling", () => {
    expect(actionNames("sqs")).toContain("SendMessage");
  });

  test("returns nothing for an unknown prefix", () => {
    expect(actionNames("nosuch")).toEqual([]);
  });
});

describe("actionsNamed()", () => {
  test.each([
    ["sendmessage", ["kms", "sqs"], ["sqs:SendMessage"]],
    ["passrole", ["iam:PassRole"], ["iam:PassRole"]],
    ["Frobnicate", ["sqs"], []],
  ])("for %s among %j are %j", (name, prefixes, found) => {
    expect(actionsNamed(name, prefixes)).toEqual(found);
  });
});

describe("findAction()", () => {
  test.each([
    ["sqs:SendMessage", "sqs", "known"],
    ["sqs:Send*", "sqs", "known"],
    ["sqs:Frobnicate", "sqs", "unknown"],
    ["kms:Decrypt", "sqs", "foreign"],
    ["iam:PassRole", "glue", "known"],
    ["iam:CreateRole", "glue", "foreign"],
    ["x:Y", undefined, "no data"],
    ["x:Y", "console", "no data"],
    ["sqs:Frobnicate", undefined, "unknown"],
    ["sqs:SendMessage", undefined, "known"],
    ["SendMessage", "sqs", undefined],
  ])("says that %s in %s is %s", (text, service, status) => {
    expect(findAction(text, service)?.status).toBe(status);
  });
});
