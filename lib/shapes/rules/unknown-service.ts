import { findService, suggestServices } from "../../services/catalogue";
import { shapeRule } from "../rule";
import { didYouMean, show } from "../text";

export const unknownService = shapeRule({
  id: "unknown-service",
  what: "A service is named as the catalogue of endpoint services names it.",
  why: "Its endpoint types, ports, private names and prices follow from the name.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html (2026)",
  message: (name: string, elsewhere?: string) => {
    if (findService(name)) return undefined;
    // The name of an endpoint may end with its type, such as "s3.Interface".
    const near = suggestServices(name.replace(/\.(Interface|Gateway)$/, ""));
    const advice = near.length > 0 ? didYouMean(near) : "search for it with npx vpc-endpoints services";
    const other = `${near.length > 0 ? "" : "."} A service outside the catalogue goes into ${elsewhere}`;
    return `${show(name)} is not an endpoint service of the catalogue: ${advice}${elsewhere ? other : ""}`;
  },
});
