// The data about IAM as lib has it. The names of the actions are in the types already, and are read from there, since
// they are a third of the package.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const { prefixes, columns, ...rest } = require("./iam.generated.json");
const types = readTypes(join(__dirname, "policy", "iam", "iam.generated.d.ts"));
const verbs = new Map(Array.from(types.matchAll(/^type (_\d+)=(.*);$/gm), ([, alias, list]) => [alias, textsOf(list)]));

module.exports = { ...rest, prefixes: Object.fromEntries(prefixes.map((name, at) => [name, prefixAt(name, at)])) };

function prefixAt(name, at) {
  let names;
  const own = {
    get actions() {
      names ??= namesOf(name);
      return names;
    },
  };
  for (const [column, values] of Object.entries(columns)) own[column] = values[at];
  return own;
}

function readTypes(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const cure = "leave the package cdktf-aws-vpc-endpoints outside of your bundle (esbuild: --packages=external)";
    throw new Error(`Cannot read ${path}, which the rules on policies need: ${cure}`, { cause });
  }
}

/** The names of the actions of a prefix, sorted, with a space between them. */
function namesOf(prefix) {
  const start = `\n"${prefix}":`;
  const from = types.indexOf(`${start}Actions<`);
  if (from < 0) return prefix.slice(prefix.indexOf(":") + 1);
  const list = types.slice(from + start.length, types.indexOf(">;", from)).replace(/^[^,]*,/, "");
  const names = Array.from(list.matchAll(/"([^"]*)"|`(?:\$\{(_\d+)\}|(\w*))(?:\$\{([^}]*)\}|([^`]*))`/g), readNames);
  return names.flat().sort().join(" ");
}

function readNames([, name, alias, verb, nouns, noun]) {
  if (name !== undefined) return name;
  const ends = nouns === undefined ? [noun] : textsOf(nouns);
  return (alias === undefined ? [verb] : verbs.get(alias)).flatMap((begin) => ends.map((end) => begin + end));
}

function textsOf(union) {
  return Array.from(union.matchAll(/"([^"]*)"/g), ([, text]) => text);
}
