import { possiblePlaceholder } from "../../lib/rules/possible-placeholder";
import { tokenValue } from "../../lib/shapes/unresolved";
import { messagesOf, policyWhen } from "./policy-findings";

const tagged = (value: unknown) => policyWhen({ StringLike: { "aws:PrincipalTag/team": value } });

describe("possible-placeholder", () => {
  test.each([
    "platform",
    "platform-*",
    "undefined-team",
    "nullable",
    "<none>",
    "${aws:PrincipalTag/team}",
    "your team",
    "a...b",
    tokenValue("team"),
  ])("accepts %s", (value) => {
    expect(messagesOf(possiblePlaceholder, tagged(value))).toEqual([]);
  });

  test("accepts the keys that have another rule", () => {
    expect(messagesOf(possiblePlaceholder, policyWhen({ StringEquals: { "aws:PrincipalOrgID": "<org>" } }))).toEqual(
      [],
    );
  });

  test.each(["<team>", "<my team>", "{{team}}", "YOUR_TEAM_NAME", "your-team-id", "REPLACE_ME", "__TEAM__", "%TEAM%"])(
    "reports %s",
    (value) => {
      expect(messagesOf(possiblePlaceholder, tagged(value))).toEqual([
        `"${value}" looks like a placeholder: put the real value in its place`,
      ]);
    },
  );

  test.each(["undefined", "null", "NaN", "[object Object]", "teams/undefined/*"])("reports %s", (value) => {
    expect(messagesOf(possiblePlaceholder, tagged(value))).toEqual([
      `"${value}" seems to be written with a value that was missing: put the real value in its place`,
    ]);
  });
});
