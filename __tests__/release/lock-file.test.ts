import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
}

const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(join(__dirname, "..", "..", "package-lock.json"), "utf8"),
);
const locked = Object.entries(packages).filter(([path, { link }]) => path !== "" && link !== true);

describe("package-lock.json", () => {
  test("has an integrity hash for every package that is downloaded", () => {
    const without = locked.filter(([, { integrity, inBundle }]) => integrity === undefined && inBundle !== true);
    expect(without.map(([path]) => path)).toEqual([]);
  });

  test("names no other registry than that of npm", () => {
    const others = locked.filter(([, { resolved = "" }]) => !/^(https:\/\/registry\.npmjs\.org\/|$)/.test(resolved));
    expect(others).toEqual([]);
  });
});
