import type { Directory } from "./directory.ts";
import { foldSameLength } from "./foldSameLength.ts";
import { distance } from "./nearness.ts";

const KINDS = [
  "so",
  "phong",
  "bo",
  "van phong",
  "ubnd",
  "hdnd",
  "trung tam",
  "cong an",
  "ban",
  "chi cuc",
  "cuc",
  "thanh tra",
  "hoi",
  "doan",
  "don vi",
];

/** A function from a name as written to the id of the agency meant, or null when none or several are as near. */
export function resolver(directory: Directory): (name: string) => string | null {
  const known = directory.agencies.flatMap(({ id, code, name, aliases }) =>
    [name, code, ...aliases].map((alias) => ({ id, key: keyOf(alias) })),
  );
  const exact = new Map<string, Set<string>>();
  for (const { id, key } of known) exact.set(key, (exact.get(key) ?? new Set()).add(id));
  return (name) => {
    const key = keyOf(name);
    const same = exact.get(key);
    if (same) return same.size === 1 ? [...same][0]! : null;
    return nearest(key, known);
  };
}

function nearest(key: string, known: { id: string; key: string }[]): string | null {
  const kind = kindOf(key);
  let best = Number.POSITIVE_INFINITY;
  let ids = new Set<string>();
  if (key.length < 6 || key.length > 120) return null;
  for (const entry of known) {
    // "Sở", "Phòng" and "Bộ Nội vụ" are one letter apart in a scan, so the kind of agency must be the same beyond doubt.
    if (kind === null || kindOf(entry.key) !== kind || Math.abs(entry.key.length - key.length) > 4) continue;
    const far = distance(key.slice(kind.length), entry.key.slice(kind.length));
    if (far < best - 0.2) {
      best = far;
      ids = new Set([entry.id]);
    } else if (far < best + 0.2) ids.add(entry.id);
  }
  return best <= 0.1 * key.length && ids.size === 1 ? [...ids][0]! : null;
}

const kindOf = (key: string): string | null => KINDS.find((kind) => key.startsWith(`${kind} `)) ?? null;

function keyOf(name: string): string {
  return foldSameLength(name.normalize("NFC"))
    .replace(/\buy ban nhan dan\b/g, "ubnd")
    .replace(/\bhoi dong nhan dan\b/g, "hdnd")
    .replace(/[^a-z0-9&]+/g, " ")
    .replace(/(?<=[a-z]) va (?=[a-z])/g, " ")
    .replace(/&/g, " ")
    .replace(/^cac /, "")
    .replace(/ (?:huyen|tinh|thanh pho|thi xa|quan)$/, (level, at: number, whole: string) =>
      /^(?:ubnd|hdnd)/.test(whole) || at === 0 ? level : "",
    )
    .replace(/\s+/g, " ")
    .trim();
}
