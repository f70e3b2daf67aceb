import { readAmount, readAmounts, readDnsWay, readNames, readPrices } from "../../../cli/cost/arguments";

describe("readNames()", () => {
  test("reads names with and without spaces", () => {
    expect(readNames("sqs, kms,,s3 ")).toEqual(["sqs", "kms", "s3"]);
  });

  test("rejects a list without names", () => {
    expect(() => readNames(" , ")).toThrow('Expected names separated by commas: "sqs,kms".');
  });
});

describe("readAmount()", () => {
  test.each([
    ["0", 0],
    ["1.5", 1.5],
    ["1e3", 1000],
  ])("reads %s", (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });

  test.each(["", "-1", "ten", "Infinity"])("rejects %j", (text) => {
    expect(() => readAmount(text)).toThrow("Expected a number of at least 0.");
  });
});

describe("readAmounts()", () => {
  test("adds to the amounts before, and replaces those of the same name", () => {
    expect(readAmounts("sqs=1,kms=0.5", { sqs: 7, s3: 2 })).toEqual({ sqs: 1, kms: 0.5, s3: 2 });
  });

  test.each([
    ["sqs", 'Expected names and amounts: "sqs=10,kms=0.5".'],
    ["=1", 'Expected names and amounts: "sqs=10,kms=0.5".'],
    ["sqs=1=2", 'Expected names and amounts: "sqs=10,kms=0.5".'],
    ["sqs=x", "Expected a number of at least 0."],
    ["sqs=1,sqs=2", '"sqs" is named twice.'],
  ])("rejects %s", (text, message) => {
    expect(() => readAmounts(text)).toThrow(message);
  });
});

describe("readPrices()", () => {
  test("reads the names of the command line, and adds to the prices before", () => {
    expect(readPrices("public-ipv4-hour=0.01,nat-gb=0.1", { natHour: 1 })).toEqual({
      natHour: 1,
      publicIpv4Hour: 0.01,
      natGb: 0.1,
    });
  });

  test("suggests the nearest name", () => {
    expect(() => readPrices("nat-hours=1")).toThrow('There is no price "nat-hours": did you mean "nat-hour"?');
  });
});

describe("readDnsWay()", () => {
  test("reads only the ways that there are", () => {
    expect(readDnsWay("profile")).toBe("profile");
    expect(() => readDnsWay("zones")).toThrow('Expected "hosted-zones" or "profile".');
  });
});
