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

/** What the directory says of a name: the one agency meant, or several as near, or those that come nearest. */
export type Match = { id: string | null; candidates: string[]; suggestions: string[] };

/** A function from a name as written to the id of the agency meant, or null when none or several are as near. */
export function resolver(directory: Directory): (name: string) => string | null {
  const match = matcher(directory);
  return (name) => match(name).id;
}

/** A function from a name as written to what the directory says of it; nothing is guessed. */
export function matcher(directory: Directory): (name: string) => Match {
  const known = directory.agencies.flatMap(({ id, code, name, aliases }) =>
    [name, code, ...aliases].map((alias) => ({ id, key: keyOf(alias) })),
  );
  const exact = new Map<string, Set<string>>();
  for (const { id, key } of known) exact.set(key, (exact.get(key) ?? new Set()).add(id));
  const memory = new Map<string, Match>();
  return (name) => {
    const seen = memory.get(name);
    if (seen) return seen;
    const key = keyOf(name);
    const ids = [...(exact.get(key) ?? nearest(key, known))];
    const id = ids.length === 1 ? ids[0]! : null;
    const found = {
      id,
      candidates: ids.length > 1 ? ids : [],
      suggestions: ids.length > 0 ? [] : suggestionsFor(key, known),
    };
    memory.set(name, found);
    return found;
  };
}

function nearest(key: string, known: Known[]): Set<string> {
  const kind = kindOf(key);
  let best = Number.POSITIVE_INFINITY;
  let ids = new Set<string>();
  if (key.length < 6 || key.length > 120) return ids;
  for (const entry of known) {
    // "Sở", "Phòng" and "Bộ Nội vụ" are one letter apart in a scan, so the kind of agency must be the same beyond doubt.
    if (kind === null || kindOf(entry.key) !== kind || Math.abs(entry.key.length - key.length) > 4) continue;
    const far = distance(key.slice(kind.length), entry.key.slice(kind.length));
    if (far < best - 0.2) {
      best = far;
      ids = new Set([entry.id]);
    } else if (far < best + 0.2) ids.add(entry.id);
  }
  return best <= 0.1 * key.length ? ids : new Set();
}

// At most three that share most words or letters; a person chooses, so "Phòng" may be offered for "Sở".
function suggestionsFor(key: string, known: Known[]): string[] {
  if (key.length < 4 || key.length > 120) return [];
  const kind = kindOf(key);
  const own = kind === null ? key : key.slice(kind.length + 1);
  const words = new Set(own.split(" "));
  const ranked = new Map<string, number>();
  for (const entry of known) {
    const other = entry.key.slice(kindOf(entry.key)?.length ?? 0).trim();
    const others = other.split(" ");
    const shared = others.filter((word) => words.has(word)).length / Math.max(words.size, others.length);
    const letters = Math.abs(other.length - own.length) <= 5 ? 1 - distance(own, other) / own.length : 0;
    const likeness = Math.max(shared, letters) + (kindOf(entry.key) === kind ? 0.1 : 0);
    if (likeness >= 0.6) ranked.set(entry.id, Math.max(ranked.get(entry.id) ?? 0, likeness));
  }
  return [...ranked]
    .sort(([, a], [, b]) => b - a)
    .filter(([, likeness], _, all) => likeness > all[0]![1] - 0.15)
    .slice(0, 3)
    .map(([id]) => id);
}

type Known = { id: string; key: string };

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
