import { TERRAFORM_KEY } from "../../shapes/terraform-key";
import type { ReadRequest } from "./request";
import { dependsOn, type Unknown } from "./truth";

/** Gives a text of a policy once it is known what Terraform puts into it. */
export type TerraformText = (request: Pick<ReadRequest, "valuesOf">) => string | Unknown;

const MARK = `\${${TERRAFORM_KEY}`;

/** Whether only Terraform knows a text, or a part of it. */
export function isTerraformText(text: string): boolean {
  return text.includes(MARK);
}

/** Takes a text apart in which `${terraform:aws_vpc.main.cidr_block}` stands for what only Terraform knows. */
export function parseTerraformText(text: string): TerraformText {
  const parts = text.split(/\$\{(terraform:[^}]*)\}/);
  return ({ valuesOf }) => {
    const resolved = parts.map((part, index) => (index % 2 === 0 ? part : onlyOne(valuesOf(part.toLowerCase()))));
    const [first, ...more] = parts.filter((_, index) => resolved[index] === undefined);
    return first === undefined ? resolved.join("") : dependsOn(first, ...more);
  };
}

function onlyOne(values: readonly string[] | undefined): string | undefined {
  return values?.length === 1 ? values[0] : undefined;
}
