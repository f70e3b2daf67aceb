// Prints what CHANGELOG.md says of the version of a tag, and fails if the tag is not that of package.json:
// `node scripts/release-notes.mjs v0.2.0`
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const [, , tag] = process.argv;

const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
if (tag !== `v${version}`)
  fail(`The tag is ${tag}, and package.json has version ${version}: the tag must be v${version}`);

const sections = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8").split(/^## /m);
const own = sections.find((section) => section.split(/\s/, 1)[0] === version);
if (own === undefined) fail(`CHANGELOG.md has no section "## ${version}": run npm run release:version`);
process.stdout.write(own.slice(own.indexOf("\n")).trimStart());

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
