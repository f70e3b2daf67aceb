import { compare } from "../../scripts/refresh/compare";
import { readGuide } from "../../scripts/refresh/read-guide";

const LIST = `
# AWS services that integrate with AWS PrivateLink

- ** [Amazon API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html) **
  - com.amazonaws.{{region}}.execute-api

- **AWS Data Exports**
  - aws.api.{{region}}.bcm-data-exports

- **[Amazon Aurora](https://docs.aws.amazon.com/a.html)**
  - com.amazonaws.{{region}}.rds

- **[Amazon RDS](https://docs.aws.amazon.com/b.html)**
  - com.amazonaws.{{region}}.rds
  - com.amazonaws.us-east-1.pricingplanmanager
`;

const TABLE = `<table><tr><th>AWS service</th><th>Service name</th></tr>
<tr><td><a href="https://docs.aws.amazon.com/a.html">Amazon ECR</a></td><td><p><code class="code">com.amazonaws.<em>region</em>.ecr.api</code></p>
<p><code class="code">com.amazonaws.<code class="replaceable">region</code>.ecr.dkr</code></p></td></tr>
<tr><td>AWS Identity and Access Management</td><td>com.amazonaws.iam</td></tr></table>`;

function read(page: string): readonly string[] {
  const { statements } = readGuide(page, "2026-10", "2026-12-01");
  return statements.filter(({ fact }) => fact !== "types").map(({ service, value }) => `${service}: ${value}`);
}

describe("readGuide()", () => {
  test("reads a list in Markdown, and a service of two products once", () => {
    expect(read(LIST)).toEqual([
      "execute-api: Amazon API Gateway",
      "execute-api: com.amazonaws.{region}.execute-api",
      "bcm-data-exports: AWS Data Exports",
      "bcm-data-exports: aws.api.{region}.bcm-data-exports",
      "rds: Amazon Aurora",
      "rds: com.amazonaws.{region}.rds",
      "pricingplanmanager: Amazon RDS",
      "pricingplanmanager: com.amazonaws.us-east-1.pricingplanmanager",
    ]);
  });

  test("reads a table in HTML", () => {
    expect(read(TABLE)).toEqual([
      "ecr.api: Amazon ECR",
      "ecr.api: com.amazonaws.{region}.ecr.api",
      "ecr.dkr: Amazon ECR",
      "ecr.dkr: com.amazonaws.{region}.ecr.dkr",
      "iam: AWS Identity and Access Management",
      "iam: com.amazonaws.iam",
    ]);
  });

  test("reads a table in Markdown", () => {
    expect(read("| [Amazon SQS](https://a.b) | com.amazonaws.region.sqs, `com.amazonaws.{region}.sqs` |")).toContain(
      "sqs: Amazon SQS",
    );
  });

  test("refuses a page without services", () => {
    expect(() => readGuide("# Page not found", null, "2026-12-01")).toThrow("The page names no endpoint service");
  });

  test("dates anew what it says again in a later copy, and nothing in the same copy", () => {
    const one = readGuide(TABLE, "2026-10", "2026-11-01");
    expect(compare(one, one.statements)).toEqual({ added: [], contradicted: [], confirmed: [], gone: [] });
    const later = readGuide(TABLE, "2026-11", "2026-12-01");
    expect(compare(later, one.statements).confirmed).toHaveLength(later.statements.length);
  });
});
