import { quoteList } from "../shapes/text";
import { defineRule } from "./rule";

export const optionOfOtherType = defineRule({
  id: "option-of-other-type",
  what: "An endpoint has only options that its type takes.",
  why: "AWS would reject the endpoint in the middle of an apply.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html (2026)",
  check: ({ misplacedOptions }) =>
    misplacedOptions.map(({ path, types, takenBy, alsoOffered }) => {
      const asked = JSON.stringify(alsoOffered);
      const advice = alsoOffered.length > 0 ? `remove it, or ask for that type with types: ${asked}` : "remove it";
      return {
        path,
        message: `This option belongs to endpoints of type ${quoteList(alsoOffered.length > 0 ? alsoOffered : takenBy)}, and this one is of type ${quoteList(types, "and")}: ${advice}`,
      };
    }),
});
