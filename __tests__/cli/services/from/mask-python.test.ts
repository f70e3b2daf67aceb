import { maskPython } from "../../../../cli/services/from/mask-python";

describe("maskPython()", () => {
  test.each([
    ["a comment", 'a("b")  # c("d")\ne', 'a("b")          \ne'],
    ["a text over several lines", 'a = """b "c"\nd\\""" e"""\nf', "a =         \n          \nf"],
    ["a text with apostrophes over several lines", "'''a\nb''' c", "    \n     c"],
    ["a text that nothing ends", "'''a\nb", "    \n "],
    ["a text that is no name", "a('b # \\' c') # d", "a('        ')    "],
  ])("masks %s", (_about, text, code) => {
    expect(maskPython(text)).toBe(code);
  });

  test("keeps texts that may be names", () => {
    expect(maskPython("a('b-c.d', \"e_f\", '')")).toBe("a('b-c.d', \"e_f\", '')");
  });
});
