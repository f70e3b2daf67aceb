// Makes a file of the library hold what it takes from another one: each use would go through a getter otherwise.

const WHOLE = /^var (\w+) = require\("(\.\/shared\.js)"\);$/m;

/** Rewrites a bundle as esbuild wrote it. */
export function importDirectly(bundle) {
  const [line, variable, file] = WHOLE.exec(bundle) ?? [];
  if (line === undefined) return bundle;
  const taken = new Set();
  const used = bundle.replaceAll(
    new RegExp(`\\(0, ${variable}\\.(\\w+)\\)|\\b${variable}\\.(\\w+)`, "g"),
    (_, called, read) => {
      const name = called ?? read;
      taken.add(name);
      return `${variable}_${name}`;
    },
  );
  const members = [...taken].sort().map((name) => `${name}: ${variable}_${name}`);
  return used.replace(line, `const { ${members.join(", ")} } = require("${file}");`);
}
