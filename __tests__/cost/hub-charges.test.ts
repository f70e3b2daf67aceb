import { countZones } from "../../lib/cost/hub-charges";

describe("countZones()", () => {
  test.each([
    ["one for a single name", ["sns"], 1, []],
    ["one for a name that stands for any label", ["ecr.dkr"], 1, []],
    ["one for each name", ["monitoring"], 4, []],
    ["those of an interface that is named by its type", ["s3.Interface"], 3, []],
    ["none for a service without private names", ["dynamodb-streams"], 0, []],
    ["none for an endpoint outside the catalogue, which it lists", ["sns", "partner"], 1, ["partner"]],
  ])("gives %s", (_title, services, zones, unknown) => {
    expect(countZones(services.map((name) => ({ name, service: name.replace(".Interface", "") })))).toEqual({
      zones,
      unknown,
    });
  });
});
