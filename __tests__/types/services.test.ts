import { allServices } from "../../lib/services/catalogue";
import { compile } from "./compile";
import { openEditor } from "./completions";
import { moduleOf, own, RIGHT, SERVICE_ROWS, shared } from "./service-rows";

const complaints = compile([...SERVICE_ROWS.map(([, program]) => program), ...RIGHT].map(moduleOf));

describe("the compiler, on services", () => {
  test.each(SERVICE_ROWS.map((row, index) => [...row, index] as const))(
    "rejects %s",
    (_about, _program, at, says, index) => {
      expect(complaints[index]).toEqual([{ at, says }]);
    },
  );

  test("says nothing about right ones", () => {
    expect(complaints.slice(SERVICE_ROWS.length).flat()).toEqual([]);
  });
});

jest.setTimeout(30_000);

const editor = openEditor();
const names = allServices().map(({ name }) => name);
const inMap = editor.offersAt(moduleOf(own("{ | }")));
const withoutQuotes = (name: string) => name.replaceAll('"', "");

describe("an editor, in a map of services", () => {
  test("offers every service but the numbered cells, which are patterns", () => {
    const single = names.filter((name) => !name.includes("{n}"));
    expect(inMap.map(({ name }) => withoutQuotes(name)).toSorted()).toEqual(single.toSorted());
  });

  test.each([
    ["sqs", "Amazon SQS · interface · private DNS · policies"],
    ["s3", "Amazon S3 · gateway (free) or interface · private DNS · policies"],
    ["s3express", "Amazon S3 Express One Zone (directory buckets) · gateway (free) · policies"],
    ['"ecr.dkr"', "Amazon ECR · interface · needs private DNS · policies"],
    ['"execute-api"', "Amazon API Gateway · interface · private DNS depends on other endpoints · policies"],
    ['"sqs-fips"', "Amazon SQS (FIPS) · interface · private DNS · policies"],
  ])("says of %s: %s", (name, documentation) => {
    expect(inMap.find((offer) => offer.name === name)?.documentation).toBe(documentation);
  });

  test("says of each what type of endpoint it is and what is known of policies", () => {
    const form =
      /(^| · )(gateway \(free\)|interface|gateway \(free\) or interface)( · .+)? · (no )?policies( unknown| doubtful)?$/;
    expect(inMap.filter(({ documentation }) => !form.test(documentation))).toEqual([]);
  });

  test("offers the services that AWS ends after all others", () => {
    const last = inMap.filter(({ sortText }) => sortText.startsWith("z")).map(({ name }) => withoutQuotes(name));
    const ended = allServices().filter(({ retired }) => retired !== false);
    expect(last.toSorted()).toEqual(ended.map(({ name }) => name).toSorted());
  });

  test("says what a service is that is written", () => {
    expect(editor.documentationAt(moduleOf(own("{ sqs|: {} }")))).toBe(
      "Amazon SQS · interface · private DNS · policies",
    );
    expect(editor.signatureAt(moduleOf(own("{ sqs|: {} }")))).toBe('(property) sqs?: InterfaceOptions<"sqs">');
  });
});

describe("an editor, in a list of services", () => {
  test("offers every service", () => {
    const offers = editor.offersAt(moduleOf(own('["|"]')), () => false).map(({ name }) => name);
    expect(offers).toEqual(expect.arrayContaining(names.filter((name) => !name.includes("{n}"))));
  });
});

describe("an editor, in the services of a hub", () => {
  test("offers the services that have interface endpoints, each with what it is", () => {
    const offers = editor.offersAt(moduleOf(shared("{ | }")), (name) => name === "sqs");
    expect(offers.find(({ name }) => name === "sqs")?.documentation).toBe(
      "Amazon SQS · interface · private DNS · policies",
    );
    const interfaces = allServices().filter(({ name, types }) => types.includes("Interface") && !name.includes("{n}"));
    expect(offers.map(({ name }) => withoutQuotes(name)).toSorted()).toEqual(
      interfaces.map(({ name }) => name).toSorted(),
    );
  });
});
