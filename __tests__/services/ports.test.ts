import { usualPorts, writePorts } from "../../lib/services/ports";

const RANGE = { from: 1024, to: 1064 };

describe("usualPorts()", () => {
  test.each([
    ["known ports", [25, 587], [25, 587]],
    ["ranges", [443, RANGE], [443, RANGE]],
    ["443 for what no source names", "unknown", [443]],
    ["nothing for what is no plain HTTPS API", "other", "unknown"],
  ] as const)("gives %s", (_about, ports, expected) => {
    expect(usualPorts(ports)).toEqual(expected);
  });
});

describe("writePorts()", () => {
  test("writes ports and ranges", () => {
    expect(writePorts([443, RANGE])).toBe("443, 1024-1064");
  });
});
