import { unknownService } from "../../lib/rules/unknown-service";
import { findings, paths } from "./check-rule";

describe("unknown-service", () => {
  test.each([
    ["services of the catalogue", { services: ["sqs", "ecr.dkr", "timestream.ingest-cell2"] }],
    ["a full service name, which another rule reports", { services: ["com.amazonaws.eu-west-1.sqs"] }],
    [
      "any key of a custom service",
      {
        services: [],
        customServices: { sqss: { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x" } },
      },
    ],
  ])("accepts %s", (_about, props) => {
    expect(paths(unknownService, props)).toEqual([]);
  });

  test.each([
    ["in a list", { services: ["sqs", "sqss"] }, ["services[1]"]],
    ["in a map", { services: { sqss: {}, sqs: {}, kmss: {} } }, ["services.sqss", "services.kmss"]],
    ["with the type of an endpoint", { services: ["s3.Interface"] }, ["services[0]"]],
  ])("finds a name that the catalogue lacks %s", (_about, props, expected) => {
    expect(paths(unknownService, props)).toEqual(expected);
  });

  test.each([
    [
      "suggests the nearest service",
      "sqss",
      '"sqss" is not an endpoint service of the catalogue: did you mean "sqs"? A service outside the catalogue goes into customServices',
    ],
    [
      "names the command that searches otherwise",
      "zzzzqqq",
      '"zzzzqqq" is not an endpoint service of the catalogue: search for it with npx vpc-endpoints services. A service outside the catalogue goes into customServices',
    ],
  ])("%s", (_about, name, message) => {
    expect(findings(unknownService, { services: [name] })).toEqual([`services[0]: ${message}`]);
  });
});
