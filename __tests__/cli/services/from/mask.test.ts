import { maskPython, maskScript } from "../../../../cli/services/from/mask";

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

describe("maskScript()", () => {
  test.each([
    ["a comment to the end of the line", "a; // b 'c'\nd", "a;         \nd"],
    ["a comment over several lines", "a /* b\nc */ d", "a     \n     d"],
    ["a comment that nothing ends", "a /* b\nc", "a     \n "],
    ["what looks like a comment in a text", "'http://a' b", "'        ' b"],
    ["a text that is no name", 'f(\'a b\', "c\\"d")', "f('   ', \"    \")"],
    ["a text that nothing ends", "don't\n'./a'", "don  \n'./a'"],
    ["the texts of a template", "`a b ${c + `d e ${{ f }}` + '}'} g h`", "`    ${c + `    ${{ f }}` + ' '}    `"],
    ["a dollar that begins no expression", "`a$b`.c", "`   `.c"],
    ["a regular expression", "x = /[/`]'\\/\"/g; y", "x = /         /; y"],
    ["a regular expression after a word", "return /'/", "return / /"],
    ["a regular expression after an arrow", "x => /'/", "x => / /"],
  ])("masks %s", (_about, text, code) => {
    expect(maskScript(text)).toBe(code);
  });

  test.each([
    ["names of modules", "import \"./a\"; require(`@b/c-${d}`); import 'e'"],
    ["divisions", "a / b / 'c'; f() / 2 / `d`"],
    ["tags of JSX", "<a b='c'></a><d/>"],
    ["divisions of what is asserted not to be null", "`${a! / 2}/s`; b[0]! / c()! / 'd'"],
    ["code after a sign that begins no template", "<p>Press the ` key</p>; import './a'"],
  ])("keeps %s", (_about, text) => {
    expect(maskScript(text)).toBe(text);
  });
});
