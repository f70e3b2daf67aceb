// Makes the library load each module of the provider on first use: an app loads only those of the resources it has.

const IMPORT = /^var (\w+) = (require\("@cdkt[fn]\/provider-aws\/lib\/[^"]+"\));$/gm;

/** Rewrites a bundle as esbuild wrote it. */
export function importLazily(bundle) {
  return [...bundle.matchAll(IMPORT)].reduce((text, [line, variable, call]) => {
    const used = text.replaceAll(new RegExp(`\\b(new )?${variable}\\.(\\w+)`, "g"), (_, created, name) =>
      created ? `new (${variable}()).${name}` : `${variable}().${name}`,
    );
    return used.replace(line, `let ${variable}_;\nconst ${variable} = () => ${variable}_ ??= ${call};`);
  }, bundle);
}
