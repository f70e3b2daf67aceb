import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findMirror } from "./e2e/provider-mirror";

describe("findMirror()", () => {
  let machine: string;
  let cache: string;

  beforeEach(() => {
    machine = mkdtempSync(join(tmpdir(), "provider-mirror-"));
  });
  afterEach(() => rmSync(machine, { recursive: true }));

  const at = (...path: readonly string[]) => join(machine, ...path);

  /** Makes a folder with the provider in it, as mirrors and caches have it. */
  function makeProvider(...path: readonly string[]): string {
    mkdirSync(at(...path, "registry.terraform.io", "hashicorp", "aws", "5.100.0"), { recursive: true });
    return at(...path);
  }

  function find(env: Readonly<Record<string, string>> = {}): string | undefined {
    const home = at("home");
    return findMirror({ env, home, roots: [at("home", ".terraform.d"), machine], memory: at("memory") });
  }

  test("finds a mirror, and remembers it", () => {
    const mirror = makeProvider("opt", "mirror");
    expect(find()).toBe(mirror);
    expect(readFileSync(at("memory"), "utf8")).toBe(mirror);
  });

  test("prefers the mirror that is remembered, and the one that is named to that", () => {
    makeProvider("home", ".terraform.d", "plugins");
    writeFileSync(at("memory"), makeProvider("srv", "remembered"));
    expect(find()).toBe(at("srv", "remembered"));
    expect(find({ TERRAFORM_PROVIDER_MIRROR: makeProvider("named") })).toBe(at("named"));
  });

  test("finds nothing if the folder that is named has no provider", () => {
    makeProvider("opt", "mirror");
    expect(find({ TERRAFORM_PROVIDER_MIRROR: at("opt") })).toBeUndefined();
  });

  test.each<[string, () => Readonly<Record<string, string>>]>([
    ["CDKTF's own cache", () => within("home", ".terraform.d", "plugin-cache")],
    ["a folder named plugin-cache", () => within("var", "plugin-cache")],
    ["a link to CDKTF's cache", () => linkTo(makeProvider("home", ".terraform.d", "plugin-cache"))],
    [
      "the folder of TF_PLUGIN_CACHE_DIR",
      () => ({ ...within("var", "plugins"), TF_PLUGIN_CACHE_DIR: at("var", "plugins") }),
    ],
    ["the plugin_cache_dir of ~/.terraformrc", () => configured(at("home", ".terraformrc"))],
    ["the plugin_cache_dir of TF_CLI_CONFIG_FILE", () => configured(at("terraform.rc"))],
  ])("never takes %s, however it is found", (_, makeCache) => {
    const env = makeCache();
    expect(find(env)).toBeUndefined();
    expect(find({ ...env, TERRAFORM_PROVIDER_MIRROR: cache })).toBeUndefined();
    writeFileSync(at("memory"), cache);
    expect(find(env)).toBeUndefined();
    const mirror = makeProvider("usr", "share", "mirror");
    expect(find(env)).toBe(mirror);
    expect(readFileSync(at("memory"), "utf8")).toBe(mirror);
  });

  function within(...path: readonly string[]): Readonly<Record<string, string>> {
    cache = makeProvider(...path);
    return {};
  }

  function linkTo(target: string): Readonly<Record<string, string>> {
    cache = at("opt-link");
    symlinkSync(target, cache);
    return {};
  }

  function configured(file: string): Readonly<Record<string, string>> {
    cache = makeProvider("home", "cache");
    writeFileSync(file, 'plugin_cache_dir = "~/cache"\n');
    return file.endsWith(".rc") ? { TF_CLI_CONFIG_FILE: file } : {};
  }
});
