import { IMPORTS, type Import, moduleOf, roomOf, SOURCES } from "./sources";

const ROOMS = [
  "constructs",
  "emit",
  "plan",
  "rules",
  "model",
  "policy",
  "shapes",
  "services",
  "workloads",
  "cost",
] as const;

/** Which rooms of lib each room may import, besides itself. CONTRIBUTING.md has the picture. */
const MAY_IMPORT: Readonly<Record<string, readonly (typeof ROOMS)[number][]>> = {
  "lib/index": ROOMS,
  "lib/constructs": ["emit", "plan", "model", "rules", "services", "shapes"],
  "lib/emit": ["plan", "rules", "model", "policy", "services", "shapes"],
  "lib/plan": ["cost", "rules", "model", "policy", "shapes", "services"],
  "lib/rules": ["cost", "model", "policy", "shapes", "services"],
  "lib/model": ["policy", "shapes", "services"],
  "lib/workloads": ["model", "policy", "shapes", "services"],
  "lib/cost": ["shapes", "services"],
  "lib/policy": ["shapes", "services"],
  "lib/shapes": ["services"],
  "lib/services": [],
};

const TERRAFORM = /^(cdktf|constructs|@cdktf\/provider-aws\/lib\/[\w-]+)$/;
/** The same, and what writes the manifest beside the stack. */
const SYNTH = /^(cdktf|constructs|@cdktf\/provider-aws\/lib\/[\w-]+|node:fs|node:path)$/;
const COMMAND_LINE = /^(node:[\w/]+|commander|picocolors|echarts)$/;

/** Packages that a room may import; a room that is not here is pure and imports none, Node's own included. */
const PACKAGES: Readonly<Record<string, RegExp>> = { "lib/constructs": TERRAFORM, "lib/emit": SYNTH };

describe("imports", () => {
  test("go only from a room to those that it may import", () => {
    expect(IMPORTS.filter((one) => !one.isPackage && !isAllowed(one)).map(write)).toEqual([]);
  });

  test("name only packages that the room may import", () => {
    const wrong = IMPORTS.filter(({ from, to, isPackage }) => {
      const allowed = from.startsWith("cli/") ? COMMAND_LINE : PACKAGES[roomOf(from)];
      return isPackage && !allowed?.test(to);
    });
    expect(wrong.map(write)).toEqual([]);
  });

  test("form no cycle", () => {
    expect(SOURCES.map(({ path }) => moduleOf(path)).flatMap(cycleFrom)).toEqual([]);
  });

  test("find every room in the list of those that may be imported", () => {
    const rooms = new Set(SOURCES.map(({ path }) => roomOf(path)).filter((room) => room.startsWith("lib/")));
    expect([...rooms].filter((room) => !MAY_IMPORT[room])).toEqual([]);
  });
});

function isAllowed({ from, to }: Import): boolean {
  const [room, other] = [roomOf(from), roomOf(to)];
  if (room === other) return true;
  const isRoomOfLib = ROOMS.some((name) => other === `lib/${name}`);
  // The top of the command line starts the commands; a command uses the top, the readers of Terraform's JSON and of
  // recorded activity, and no other command.
  if (room === "cli") return isRoomOfLib || other.startsWith("cli/");
  if (room.startsWith("cli/"))
    return isRoomOfLib || other === "cli" || ["cli/page", "cli/terraform", "cli/trail"].includes(other);
  return MAY_IMPORT[room]?.some((name) => other === `lib/${name}`) ?? false;
}

/** The way from a module back to itself, if there is one. */
function cycleFrom(start: string): readonly string[] {
  const ways = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of imported(way.at(-1) ?? start)) {
      if (next === start) return [[...way, start].join(" -> ")];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return [];
}

function imported(module: string): readonly string[] {
  return IMPORTS.filter(({ from }) => moduleOf(from) === module).map(({ to }) => to);
}

function write({ from, to }: Import): string {
  return `${from} -> ${to}`;
}
