import type { Readable } from "node:stream";
import NodeClam from "clamscan";

/** Looks into a file for malware: its name, or null when it is clean. Throws when the scanner cannot be asked. */
export type VirusScan = (bytes: Readable) => Promise<string | null>;

const timeoutMs = 60_000;

/** A scan by a ClamAV daemon; `url` is CLAMD_URL. Null stands for no scanner: nothing is looked into. */
export function createVirusScan(url: string | null): VirusScan | null {
  if (url === null) return null;
  const { protocol, hostname, port, pathname } = new URL(url);
  const place = protocol === "unix:" ? { socket: pathname } : { host: hostname, port: Number(port || 3310) };
  // Only the daemon: a scanner started anew for every file would take longer than people wait.
  const scanner = new NodeClam().init({
    preference: "clamdscan",
    clamscan: { active: false },
    clamdscan: { ...place, timeout: timeoutMs, localFallback: false, bypassTest: true },
  });
  return async (bytes) => {
    const { isInfected, viruses } = await (await scanner).scanStream(bytes);
    if (isInfected === null) throw new Error("The malware scanner gave no answer");
    return isInfected ? (viruses[0] ?? "không rõ tên") : null;
  };
}
