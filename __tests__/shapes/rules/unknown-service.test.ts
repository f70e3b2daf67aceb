import { unknownService } from "../../../lib/shapes/rules/unknown-service";
import { written } from "../../found";

const PATH = ["services", 0];

describe("unknown-service", () => {
  test("gives the nearest services", () => {
    expect(written(unknownService.check(PATH, "sqss"))).toEqual([
      'services[0]: "sqss" is not an endpoint service of the catalogue: did you mean "sqs"? (unknown-service)',
    ]);
  });

  test("gives the nearest service of a name with a type", () => {
    expect(written(unknownService.check(PATH, "sqss.Interface"))).toEqual([
      'services[0]: "sqss.Interface" is not an endpoint service of the catalogue: did you mean "sqs"? (unknown-service)',
    ]);
  });

  test("says how to search if no service is near", () => {
    expect(written(unknownService.check(PATH, "zzzzqqq"))).toEqual([
      'services[0]: "zzzzqqq" is not an endpoint service of the catalogue: search for it with npx vpc-endpoints services (unknown-service)',
    ]);
  });

  test("says where other services go", () => {
    expect(written(unknownService.check(PATH, "sqss", "customServices"))).toEqual([
      'services[0]: "sqss" is not an endpoint service of the catalogue: did you mean "sqs"? A service outside the catalogue goes into customServices (unknown-service)',
    ]);
  });

  test("says how to search and where other services go", () => {
    expect(written(unknownService.check(PATH, "zzzzqqq", "customServices"))).toEqual([
      'services[0]: "zzzzqqq" is not an endpoint service of the catalogue: search for it with npx vpc-endpoints services. A service outside the catalogue goes into customServices (unknown-service)',
    ]);
  });
});
