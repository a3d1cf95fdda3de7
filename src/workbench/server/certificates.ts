import { X509Certificate } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import {
  ensureCertificatesAreInstalled,
  generateCertificates,
  verifyCertificates,
} from "office-addin-dev-certs";

const folder = path.join(homedir(), ".office-addin-dev-certs");

/** Where office-addin-dev-certs keeps what it makes. */
const files = {
  ca: path.join(folder, "ca.crt"),
  cert: path.join(folder, "localhost.crt"),
  key: path.join(folder, "localhost.key"),
};

export interface Certificates {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
  /** Whether this machine takes https://localhost for genuine; Excel loads nothing from it otherwise. */
  readonly trusted: boolean;
  /** Why it is not trusted, in the words of the tool. */
  readonly reason?: string;
}

/**
 * A certificate for https://localhost, made where there is none yet. On Windows and Mac it is also made known to the system, which
 * may ask the user; on Linux that would take sudo and serve no Excel, so it is left out.
 */
export async function localhostCertificates(platform: NodeJS.Platform): Promise<Certificates> {
  let reason: string | undefined;
  if (platform === "win32" || platform === "darwin") {
    try {
      await ensureCertificatesAreInstalled();
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
  }
  if (!(await valid())) {
    // The tool writes nothing over a file that is there.
    await Promise.all(Object.values(files).map((file) => rm(file, { force: true })));
    await generateCertificates();
  }
  const [ca, cert, key] = await Promise.all([readFile(files.ca), readFile(files.cert), readFile(files.key)]);
  return { ca, cert, key, trusted: isTrusted(platform), ...(reason === undefined ? {} : { reason }) };
}

async function valid(): Promise<boolean> {
  if (!Object.values(files).every((file) => existsSync(file))) return false;
  const certificate = new X509Certificate(await readFile(files.cert));
  const tomorrow = Date.now() + 24 * 60 * 60 * 1000;
  return Date.parse(certificate.validTo) > tomorrow;
}

/** The tool's install step can fail and still say that all is well: ask the system itself. */
function isTrusted(platform: NodeJS.Platform): boolean {
  if (platform !== "win32" && platform !== "darwin") return false;
  try {
    return verifyCertificates();
  } catch {
    return false;
  }
}
