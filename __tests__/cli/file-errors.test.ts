import { cannotRead, cannotWrite } from "../../cli/file-errors";

const error = (code: string) => Object.assign(new Error("message"), { code });

describe("cannotRead()", () => {
  test.each([
    [error("ENOENT"), "the file does not exist"],
    [error("EISDIR"), "it is a folder, not a file"],
    [error("EACCES"), "permission is denied"],
    [error("EMFILE"), "EMFILE"],
    [new Error("some message"), "some message"],
    ["a text", "a text"],
  ])("explains %s", (thrown, reason) => {
    expect(cannotRead("a b", thrown)).toBe(`Cannot read "a b": ${reason}`);
  });
});

describe("cannotWrite()", () => {
  test("explains a folder that does not exist", () => {
    expect(cannotWrite("a/b", error("ENOENT"))).toBe('Cannot write "a/b": its folder does not exist');
  });
});
