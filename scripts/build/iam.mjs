// Writes the data about IAM into dist: the names of actions are in its types only, and iam-data.js puts them back.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const DATA = "iam.generated.json";
const READER = fileURLToPath(new URL("iam-data.cjs", import.meta.url));

/** The module that reads a file of data: the file itself, or what reads it. */
export function readerOf(file) {
  return file === DATA ? "./iam-data.js" : `./${file}`;
}

/** Takes the names of actions from the data, and the blanks from the types. */
export function packIam(dist) {
  copyFileSync(READER, join(dist, "iam-data.js"));
  rewrite(join(dist, DATA), (text) => {
    const { prefixes, ...rest } = JSON.parse(text);
    return JSON.stringify({ ...rest, prefixes: Object.keys(prefixes), columns: columnsOf(Object.values(prefixes)) });
  });
  rewrite(join(dist, "policy", "iam", "iam.generated.d.ts"), (text) => text.split("\n").map(withoutBlanks).join("\n"));
}

/** What is alike stands together, which packs better. */
function columnsOf(prefixes) {
  const names = Object.keys(prefixes[0]).filter((name) => name !== "actions");
  return Object.fromEntries(names.map((name) => [name, prefixes.map((prefix) => prefix[name])]));
}

function withoutBlanks(line) {
  return /^\s*(\/|\*|export |interface )/.test(line) ? line : line.trim().replaceAll(/ ?([|=:,]) /g, "$1");
}

function rewrite(file, change) {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}
