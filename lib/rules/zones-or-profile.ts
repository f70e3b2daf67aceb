import { shapeRule } from "../shapes/rule";

export const zonesOrProfile = shapeRule({
  id: "zones-or-profile",
  what: "A spoke is given either zoneIds or profileId.",
  why: "With neither, the spoke resolves none of the names; with both, it resolves each name twice.",
  message: (given: number) => {
    const what = "zoneIds of the hub (hub.zoneIdsFor(...)) or its profileId";
    if (given === 1) return undefined;
    return given > 1 ? `Received both: give either ${what}` : `Missing: give ${what}`;
  },
});
