import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A certificate with its key, both PEM. */
export interface KeyPair {
  readonly cert: string;
  readonly key: string;
}

/** What to write into a certificate. */
export interface CertificateWish {
  /** Host names. */
  readonly names: readonly string[];
  /** Days from now until it ends; in the past where negative. */
  readonly days?: number;
  /** Whether it signs itself instead of having the authority sign it. */
  readonly isSelfSigned?: boolean;
}

/** An authority of its own, in a folder of its own. */
export interface Authority {
  /** File with its certificate, as `--ca` takes it. */
  readonly caFile: string;
  /** Its certificate (PEM). */
  readonly ca: string;
  readonly issue: (wish: CertificateWish) => KeyPair;
  readonly remove: () => void;
}

/** Makes an authority with the `openssl` command. */
export function makeAuthority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), "verify-"));
  const file = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  // One key serves all: what differs is what the certificates say.
  openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", "key.pem");
  openssl("req", "-x509", "-new", "-key", "key.pem", "-subj", "/CN=Test Authority", "-days", "30", "-out", "ca.pem");
  mkdirDatabase(folder);
  let count = 0;
  const issue = ({ names, days = 10, isSelfSigned = false }: CertificateWish): KeyPair => {
    count += 1;
    const [request, cert] = [`${count}.csr`, `${count}.pem`];
    writeFileSync(file("san.cnf"), `subjectAltName=${names.map((name) => `DNS:${name}`).join(",")}\n`);
    openssl("req", "-new", "-key", "key.pem", "-subj", "/CN=test", "-out", request);
    const until = dateOf(days);
    const signer = isSelfSigned ? ["-selfsign"] : ["-cert", "ca.pem"];
    const dates = ["-startdate", dateOf(Math.min(-1, days - 30)), "-enddate", until];
    openssl(
      "ca",
      "-batch",
      "-notext",
      "-config",
      "ca.cnf",
      "-keyfile",
      "key.pem",
      ...signer,
      ...dates,
      "-extfile",
      "san.cnf",
      "-in",
      request,
      "-out",
      cert,
    );
    return { cert: readFileSync(file(cert), "utf8"), key: readFileSync(file("key.pem"), "utf8") };
  };
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { caFile: file("ca.pem"), ca: readFileSync(file("ca.pem"), "utf8"), issue, remove };
}

/** What `openssl ca` needs, the one command that writes certificates that have already ended. */
function mkdirDatabase(folder: string): void {
  writeFileSync(join(folder, "index.txt"), "");
  writeFileSync(join(folder, "index.txt.attr"), "unique_subject = no\n");
  writeFileSync(
    join(folder, "ca.cnf"),
    "[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nnew_certs_dir=.\nrand_serial=yes\ndefault_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n",
  );
}

function dateOf(daysFromNow: number): string {
  const date = new Date(Date.now() + daysFromNow * 86_400_000).toISOString();
  return `${date.replace(/[-:T]/g, "").slice(0, 14)}Z`;
}
