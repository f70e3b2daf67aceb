import { addNeeds } from "../../lib/plan/set-needs";
import { REFUSED } from "../../lib/shapes/unresolved";

const LAYERS = { sid: "AllowImageLayers", actions: ["s3:GetObject"] };
const OWN = { actions: ["s3:PutObject"] };
const NEEDS = [{ s3: [LAYERS], "ecr.dkr": [] }, { s3: [{ ...LAYERS }] }];

describe("addNeeds()", () => {
  test("adds what is lost, once and after what is given", () => {
    expect(addNeeds({}, "s3", NEEDS)).toEqual({ alsoAllow: [LAYERS] });
    expect(addNeeds({ alsoAllow: [OWN], policy: "x" }, "s3", NEEDS)).toEqual({ alsoAllow: [OWN, LAYERS], policy: "x" });
  });

  test("adds nothing that is there, in the form of the user's too", () => {
    const changed = { alsoAllow: [{ ...LAYERS, actions: ["s3:*"] }] };
    expect(addNeeds(changed, "s3", NEEDS)).toBe(changed);
  });

  test("adds nothing to services without needs, and to what could not be read", () => {
    for (const options of [{}, { alsoAllow: [OWN] }]) expect(addNeeds(options, "ecr.dkr", NEEDS)).toBe(options);
    const refused = { alsoAllow: REFUSED };
    expect(addNeeds(refused, "s3", NEEDS)).toBe(refused);
  });
});
