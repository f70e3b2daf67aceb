import { GROUP_CHARACTERS } from "../group-characters";
import { shapeRule } from "../rule";
import { show } from "../text";

export const malformedSecurityGroupDescription = shapeRule({
  id: "malformed-security-group-description",
  what: "The description of a security group or of a rule has the characters and the length that EC2 accepts.",
  why: "EC2 would refuse it in the middle of an apply.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html (2026)",
  message: (value: string) =>
    value !== "" && value.length <= 255 && GROUP_CHARACTERS.test(value)
      ? undefined
      : `${show(value)} is not accepted by EC2 for a security group: use 1 to 255 letters, digits, spaces or ._-:/()#,@[]+=&;{}!$*`,
});
