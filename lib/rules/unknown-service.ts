import { suggestServices } from "../services/catalogue";
import { didYouMean, show } from "../shapes/text";
import { shortNames } from "./full-service-name";
import type { Rule } from "./rule";

/** Demands names that the catalogue has. */
export const unknownService: Rule = {
  id: "unknown-service",
  severity: "error",
  basis: "shape",
  what: "A service is one of the catalogue.",
  why: "The name becomes part of the full service name, and AWS would know no such service. A service that the catalogue lacks goes into customServices.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html (2026)",
  check: ({ requests }) =>
    requests.flatMap(({ name, path, isCustom, service }) => {
      if (isCustom || service || shortNames(name) !== undefined) return [];
      const near = suggestServices(name);
      const advice = near.length > 0 ? didYouMean(near) : "search it with npx vpc-endpoints services.";
      return [
        {
          path,
          message: `${show(name)} is not an endpoint service of the catalogue: ${advice} A service outside the catalogue goes into customServices`,
        },
      ];
    }),
};
