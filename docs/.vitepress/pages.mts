import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const DOCS = join(dirname(fileURLToPath(import.meta.url)), "..");

interface Page {
  readonly text: string;
  readonly link: string;
}

const START = [
  page("Getting started", "getting-started"),
  page("Installation", "installation"),
  page("What is created", "what-is-created"),
  page("Test your stack", "testing"),
  page("Deploy", "deploy"),
  page("The command line", "command-line"),
  page("Troubleshooting", "troubleshooting"),
];

const RECIPES = [
  page("All recipes", "recipes/"),
  page("A VPC in the same program", "recipes/new-vpc"),
  page("Tasks on Fargate", "recipes/fargate"),
  page("A private EKS cluster", "recipes/eks"),
  page("Session Manager", "recipes/session-manager"),
  page("Dual-stack", "recipes/dual-stack"),
  page("S3 from on-premises", "recipes/on-premises-s3"),
  page("A partner endpoint", "recipes/partner-endpoint"),
  page("Restricted egress", "recipes/restricted-egress"),
  page("Dev and prod", "recipes/environments"),
  page("A shared map", "recipes/shared-map"),
  page("Two regions", "recipes/two-regions"),
  page("Escape hatches and Aspects", "recipes/overrides-and-aspects"),
  page("Policies from Terraform", "recipes/policies-from-terraform"),
];

const GUIDES = [
  page("Options", "options"),
  page("Policies", "policies"),
  page("Sets for workloads", "workloads"),
  page("The security group", "security-group"),
  page("Zones", "zones"),
  page("Hub and spoke", "hub-and-spoke"),
  page("Terraform child modules", "child-modules"),
  page("Adopt endpoints", "adopt"),
  page("Cost", "cost"),
  page("Simulate policies", "simulate"),
  page("Recorded activity", "recorded-activity"),
  page("Aspects and overrides", "aspects-and-overrides"),
  page("Recover after a crash", "recover-after-a-crash"),
];

const REFERENCE = [
  page("API", "api/"),
  page("Rules", "rules"),
  page("Endpoint services", "catalogue"),
  page("What each edit does", "what-each-edit-does"),
  page("Versions", "versions"),
  page("Limits", "limits"),
  page("From the article", "from-the-article"),
  page("A sample of the catalogue", "catalogue-sample"),
];

/** The pages of the site, as its sidebar shows them. */
export const SIDEBAR = [
  { text: "Start", items: START },
  { text: "Recipes", items: RECIPES },
  { text: "Guides", items: GUIDES },
  { text: "Reference", items: REFERENCE },
].map(({ text, items }) => ({ text, items: items.filter(isThere) }));

function page(text: string, path: string): Page {
  return { text, link: `/${path}` };
}

/** Pages that are generated or still to come are shown once they are there. */
function isThere({ link }: Page): boolean {
  return link === "/api/" || existsSync(join(DOCS, link.endsWith("/") ? `${link}index.md` : `${link}.md`));
}
