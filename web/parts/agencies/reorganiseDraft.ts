import type { AgencyDetail } from "./agenciesQuery.ts";
import type { Member } from "./Members.tsx";
import type { ReorganiseInput } from "./reorganiseQuery.ts";

/** The ways in which agencies change. */
export const reorganiseKinds = ["MERGE", "SPLIT", "DISSOLVE", "RENAME", "MOVE"] as const;
type Kind = (typeof reorganiseKinds)[number];

/** An agency afterwards: one that exists, or a new one with its code and name. */
export type SuccessorDraft = { key: number; fresh: boolean; existing: Member | null; code: string; name: string };

/** A reorganisation as it is being filled in. */
export type ReorganiseDraft = {
  kind: Kind;
  agencies: Member[];
  successors: SuccessorDraft[];
  name: string;
  parent: Member | null;
  effectiveOn: string;
  basis: string;
  keepStaff: boolean;
  /** By assignment, the place of the successor that gets it. */
  shares: Readonly<Record<string, number>>;
};

/** An agency afterwards that nothing is said of yet. */
export const blank = (key: number, fresh: boolean): SuccessorDraft => ({
  key,
  fresh,
  existing: null,
  code: "",
  name: "",
});

/** What a kind begins with. */
export function begin(kind: Kind, agency: Member, today: string): ReorganiseDraft {
  const successors = kind === "SPLIT" ? [blank(0, true), blank(1, true)] : kind === "MERGE" ? [blank(0, true)] : [];
  return {
    kind,
    agencies: [agency],
    successors: kind === "DISSOLVE" ? [blank(0, false)] : successors,
    name: "",
    parent: null,
    effectiveOn: today,
    basis: "",
    keepStaff: kind === "MERGE",
    shares: {},
  };
}

/** The draft as it is sent, without the versions; null while something is missing. */
export function toInput(draft: ReorganiseDraft, agency: AgencyDetail): Omit<ReorganiseInput, "agencies"> | null {
  const { kind, successors, name, parent, effectiveOn, basis, keepStaff, shares } = draft;
  const common = { kind, effectiveOn, basis: basis.trim() || null };
  if (kind === "RENAME") return name.trim() ? { ...common, name: name.trim() } : null;
  if (kind === "MOVE") return parent ? { ...common, parentId: parent.id } : null;
  const named = successors.filter(({ fresh, existing, code, name: own }) =>
    fresh ? code.trim() && own.trim() : existing,
  );
  if (named.length < successors.length && kind !== "DISSOLVE") return null;
  const home = agency.parent?.id;
  if (named.some(({ fresh }) => fresh) && !home) return null;
  if (kind === "MERGE" && draft.agencies.length === 1 && named.some(({ fresh }) => fresh)) return null;
  return {
    ...common,
    keepStaff,
    parentId: kind === "DISSOLVE" ? (parent?.id ?? null) : null,
    successors: named.map(({ fresh, existing, code, name: own }) =>
      fresh
        ? {
            create: {
              code: code.trim(),
              name: own.trim(),
              kind: agency.kind,
              level: agency.level,
              parentId: home ?? "",
            },
          }
        : { agencyId: existing?.id ?? "" },
    ),
    shares:
      kind === "SPLIT" ? Object.entries(shares).map(([assignmentId, successor]) => ({ assignmentId, successor })) : [],
  };
}
