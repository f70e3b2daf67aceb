// Makes a file of the bundles hold what it takes from another one: each use would go through a getter otherwise.

const WHOLE = /^var (\w+) = require\("(\.\/(?:core|shared-\w+)\.js)"\);$/gm;

/** Rewrites a bundle as esbuild wrote it. */
export function importDirectly(bundle) {
  return [...bundle.matchAll(WHOLE)].reduce((text, [line, variable, file]) => {
    const taken = new Set();
    const used = text.replaceAll(
      new RegExp(`\\(0, ${variable}\\.(\\w+)\\)|\\b${variable}\\.(\\w+)`, "g"),
      (_, called, read) => {
        const name = called ?? read;
        taken.add(name);
        return `${variable}_${name}`;
      },
    );
    const members = [...taken].sort().map((name) => `${name}: ${variable}_${name}`);
    return used.replace(line, `const { ${members.join(", ")} } = require("${file}");`);
  }, bundle);
}
