import { GROUP_CHARACTERS } from "../group-characters";
import { shapeRule } from "../rule";
import { show } from "../text";

const TERRAFORM_SUFFIX_LENGTH = 26;

export const malformedSecurityGroupName = shapeRule({
  id: "malformed-security-group-name",
  what: "The name of a security group has the characters and the length that EC2 accepts, with room for Terraform's suffix.",
  why: "EC2 would refuse it in the middle of an apply.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html (2026)",
  message: (value: string) => {
    const longest = 255 - TERRAFORM_SUFFIX_LENGTH - "-".length;
    const fits = value !== "" && value.length <= longest && !value.startsWith("sg-") && GROUP_CHARACTERS.test(value);
    return fits
      ? undefined
      : `${show(value)} is not accepted by EC2 for a security group: use 1 to ${longest} letters, digits, spaces or ._-:/()#,@[]+=&;{}!$*, not beginning with "sg-"`;
  },
});
