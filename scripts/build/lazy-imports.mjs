// Makes the library load modules on first use: an app loads those parts of the provider and of the library that it uses.

const LAZY =
  /^var (\w+) = (?:__toESM\()?(require\("(?:@cdkt[fn]\/provider-aws\/lib\/|\.\/on-demand)[^"]*"\)(?:\.\w+)?)\)?;$/gm;

/** Rewrites a bundle as esbuild wrote it. */
export function importLazily(bundle) {
  return [...bundle.matchAll(LAZY)].reduce((text, [line, variable, call]) => {
    const used = text.replaceAll(
      new RegExp(`(?<![.\\w])(new )?${variable}\\b(\\.\\w+)?`, "g"),
      (_, created, member = "") => (created ? `new (${variable}()${member})` : `${variable}()${member}`),
    );
    const first = line.replace(variable, `${variable}()`);
    return used.replace(first, `let ${variable}_;\nconst ${variable} = () => ${variable}_ ??= ${call};`);
  }, bundle);
}
