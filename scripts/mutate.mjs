// Mutation testing by StrykerJS: it changes the code in many small ways and runs the tests of the same folder on
// each change. A change that no test notices survives. Fails if less than 90 % of the changes are noticed.
//   npm run mutate                             lib/plan, then lib/rules
//   npm run mutate -- lib/cost                 one folder
//   npm run mutate -- lib/cost/money.ts        one file
//   npm run mutate -- lib/emit --tests __tests__/constructs   with the tests of another folder as well
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const LEAST_SCORE = 90;

process.chdir(ROOT);
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { tests: { type: "string", multiple: true, default: [] } },
});
for (const target of positionals.length > 0 ? positionals : ["lib/plan", "lib/rules"]) {
  await mutate(target.replace(/\/$/, ""), values.tests);
}

/** Mutates a folder or a file, and sets the exit code if the score is too low. */
async function mutate(target, moreTests) {
  if (!existsSync(target)) throw new Error(`Cannot mutate ${target}: there is no such file or folder`);
  console.log(`\n${target}`);
  const isFile = target.endsWith(".ts");
  const folders = [testsOf(isFile ? dirname(target) : target), ...moreTests];
  const mutants = await new Stryker({
    mutate: [isFile ? target : `${target}/**/*.ts`, "!**/*.generated.*"],
    plugins: ["mirrored-tests", "rule-docs"].map((name) => join(ROOT, "scripts", "mutate", `${name}.mjs`)),
    testRunner: "mirrored-tests",
    ignorers: ["rule-docs"],
    coverageAnalysis: "perTest",
    concurrency: availableParallelism(),
    // Inside the project, so that the copies of the code find node_modules.
    tempDirName: ".stryker-tmp",
    cleanTempDir: "always",
    ignorePatterns: ["dist", "cdktf.out", "bench/.programs"],
    disableTypeChecks: false,
    jest: {
      config: {
        testMatch: folders.map((folder) => `<rootDir>/${folder}/**/*.test.ts`),
        testPathIgnorePatterns: ["/node_modules/", "/e2e/", "/generate\\.test\\.ts$"],
      },
    },
    timeoutMS: 8_000,
    reporters: ["clear-text", "progress-append-only"],
    clearTextReporter: {
      allowColor: Boolean(process.stdout.isTTY),
      logTests: false,
      reportTests: false,
      skipFull: true,
    },
    logLevel: "warn",
    warnings: { slow: false },
    thresholds: { high: LEAST_SCORE, low: LEAST_SCORE, break: LEAST_SCORE },
  }).runMutationTest();
  if (mutants.length === 0) throw new Error(`Cannot mutate ${target}: it has no code to change`);
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [noticed, survived] = [count("Killed", "Timeout"), count("Survived", "NoCoverage")];
  const score = ((100 * noticed) / (noticed + survived)).toFixed(1);
  console.log(`\n${target}: tests notice ${noticed} of ${noticed + survived} changes, ${score} %`);
}

/** The folder of tests that mirrors a folder of code, or the nearest one above it. */
function testsOf(folder) {
  if (!folder.includes("/") && folder !== "cli") throw new Error("Cannot mutate all of lib at once: name a room");
  const tests = join("__tests__", folder.replace(/^lib(\/|$)/, ""));
  return existsSync(tests) ? tests : testsOf(dirname(folder));
}
