// Runs the test file that mirrors the changed file first, and the other tests of the folder only if that one notices
// nothing. Loading a test file takes longer than its tests, so this is many times faster than running them all.

import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { strykerPlugins as jestPlugins } from "@stryker-mutator/jest-runner";

const [{ factory: jestRunner }] = jestPlugins;

mirroredTests.inject = tokens(commonTokens.injector, commonTokens.options);
function mirroredTests(injector, options) {
  const all = injector.injectFunction(jestRunner);
  const mirrored = new Map();

  async function mirrorOf(file) {
    if (!mirrored.has(file)) {
      const testMatch = [`<rootDir>/${mirroredTest(file)}`];
      const jest = { ...options.jest, config: { ...options.jest.config, testMatch } };
      const runner = injector.provideValue(commonTokens.options, { ...options, jest }).injectFunction(jestRunner);
      await runner.init();
      mirrored.set(file, runner);
    }
    return mirrored.get(file);
  }

  return {
    capabilities: () => all.capabilities(),
    init: () => all.init(),
    dryRun: (run) => all.dryRun(run),
    async mutantRun(run) {
      const runner = await mirrorOf(run.activeMutant.fileName);
      const result = await runner.mutantRun(run);
      return result.status === "survived" ? all.mutantRun(run) : result;
    },
  };
}

/** The test of a file: `__tests__/plan/dns.test.ts` of `lib/plan/dns.ts`. */
function mirroredTest(file) {
  const path = file.replaceAll("\\", "/").replace(/^.*\/(?=(?:lib|cli)\/)/, "");
  return `__tests__/${path.replace(/^lib\//, "").replace(/\.ts$/, ".test.ts")}`;
}

// The defaults of the options of the Jest runner.
export { strykerValidationSchema } from "@stryker-mutator/jest-runner";

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "mirrored-tests", mirroredTests)];
