import { malformedAccountId } from "../../../lib/shapes/rules/malformed-account-id";
import { found, written } from "../../found";

const PATH = ["accountIds", 0];

describe("malformed-account-id", () => {
  test.each(["123456789012", "000000000001"])("accepts %j", (value) => {
    expect(malformedAccountId.check(PATH, value)).toEqual([]);
  });

  test.each(["", "12345678901", "1234567890123", "12345678901a", " 123456789012", "123456789012 ", 123456789012, 1])(
    "rejects %j",
    (value) => {
      expect(found(malformedAccountId.check(PATH, value))).toEqual(["malformed-account-id accountIds[0]"]);
    },
  );

  test.each([
    [
      "keeps the zeros of a number",
      'Received the number 1: write the id as text, such as "000000000001", so that leading zeros stay',
      1,
    ],
    [
      "adds the zeros of a text",
      '"12345" is not the id of an AWS account: write all 12 digits as text, such as "000000012345"',
      "12345",
    ],
    [
      "says what it expects of any other text",
      '"1234567890123" is not the id of an AWS account: expected 12 digits',
      "1234567890123",
    ],
  ] as const)("%s", (_about, message, value) => {
    expect(written(malformedAccountId.check(PATH, value))).toEqual([
      `accountIds[0]: ${message} (malformed-account-id)`,
    ]);
  });
});
