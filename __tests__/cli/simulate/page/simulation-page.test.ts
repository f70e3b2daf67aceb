import { readFileSync } from "node:fs";
import { runCli } from "../../run-cli";
import { endpoint, state } from "../../terraform/plans";
import { fileOf, policyOf, sqsCall, trailOf } from "../trail";

describe("simulationPage()", () => {
  const policy = policyOf({ Sid: "<script>", Action: "sqs:SendMessage" });
  const stack = fileOf(state({ resources: [endpoint("sqs", undefined, { values: { policy } })] }));
  const denied = { errorCode: "VpceAccessDenied", vpcEndpointId: "vpce-0aaaabbbbccccdddd" };
  const trail = trailOf(sqsCall("SendMessage", "jobs"), sqsCall("ReceiveMessage", "<b>", denied));

  async function pageOf(): Promise<string> {
    const file = fileOf("", "page.html");
    await runCli(["simulate", stack, "--trail", trail, "--html", file]);
    return readFileSync(file, "utf8");
  }

  test("shows each part of the report, and what to paste", async () => {
    const page = await pageOf();
    const titles = [...page.matchAll(/<(?:h2|caption)>(.*?)</g)].map(([, title]) => title);
    expect(titles).toEqual(["Endpoints", "Would be denied", "Denied by an endpoint in reality", "Would pass"]);
    expect(page).toContain("<b>1</b><span>would be denied</span>");
    expect(page).toContain("<pre><code>{\n  actions: [&#34;sqs:ReceiveMessage&#34;],");
  });

  test("runs no script, and takes no name for HTML", async () => {
    const page = await pageOf();
    expect(page).not.toContain("<script");
    expect(page).toContain("(&#60;script&#62;)");
    expect(page).toContain("default-src 'none'");
  });
});
