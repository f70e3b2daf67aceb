import { moduleOf, own, RIGHT, SERVICE_ROWS } from "./service-rows";
import { compileWith7, offersWith7 } from "./typescript-7";

const complaints = compileWith7([...SERVICE_ROWS.map(([, program]) => program), ...RIGHT].map(moduleOf));

describe("TypeScript 7, on services", () => {
  test.each(SERVICE_ROWS.map(([about, , , says], index) => [about, says, index] as const))(
    "rejects %s with the words of 5.9",
    (_about, says, index) => {
      expect(complaints[index]).toEqual([says]);
    },
  );

  test("says nothing about right ones", () => {
    expect(complaints.slice(SERVICE_ROWS.length).flat()).toEqual([]);
  });
});

// Version 7.0.2 shows no comments of what a mapped type has, not even of Partial<…>: a service has none there yet.
test("an editor with TypeScript 7 offers the services", async () => {
  const offers = await offersWith7(moduleOf(own("{ | }")));
  expect(offers).toEqual(expect.arrayContaining(["sqs", "s3", '"ecr.dkr"']));
}, 30_000);
