import { type Day, formatDay } from "./day.ts";
import { Failure } from "./failure.ts";

/** How agencies change: đổi tên, chuyển cơ quan cấp trên, hợp nhất/sáp nhập, chia/tách, giải thể. */
export const ReorganisationKind = {
  RENAME: "RENAME",
  MOVE: "MOVE",
  MERGE: "MERGE",
  SPLIT: "SPLIT",
  DISSOLVE: "DISSOLVE",
} as const;
export type ReorganisationKind = keyof typeof ReorganisationKind;

/** Which agencies change into which; `name` and `parentId` are what RENAME and MOVE bring. */
export interface ReorganisationShape {
  readonly kind: ReorganisationKind;
  readonly predecessorIds: readonly string[];
  /** The first one takes over what nobody said otherwise of. */
  readonly successorIds: readonly string[];
  readonly name: string | null;
  readonly parentId: string | null;
}

/** Nothing is carried out before it takes effect, nor before it was recorded: figures of days gone by stay as they are. */
export function carriedOutOn(effectiveOn: Day, today: Day): Day {
  return effectiveOn > today ? effectiveOn : today;
}

/** The agencies that end: an agency that is split off from, or that takes others in, goes on. */
export function closing({ kind, predecessorIds, successorIds }: ReorganisationShape): string[] {
  if (kind === "RENAME" || kind === "MOVE") return [];
  return predecessorIds.filter((id) => !successorIds.includes(id));
}

/** What is wrong with a reorganisation as such, whoever asks and whatever work there is. */
export function reorganisationFailures(shape: ReorganisationShape): Failure[] {
  const { kind, predecessorIds, successorIds, name, parentId } = shape;
  const wrong = (field: string, expected: string) =>
    new Failure("INVALID_INPUT", { path: [field], details: { expected } });
  const failures: Failure[] = [];
  if (new Set(predecessorIds).size !== predecessorIds.length || predecessorIds.length === 0) {
    failures.push(wrong("agencies", "mỗi cơ quan được nêu một lần"));
  }
  if (new Set(successorIds).size !== successorIds.length) {
    failures.push(wrong("successors", "mỗi cơ quan tiếp nhận được nêu một lần"));
  }
  if (kind !== "MERGE" && predecessorIds.length > 1) failures.push(wrong("agencies", "một cơ quan"));
  switch (kind) {
    case "RENAME":
      if (!name) failures.push(wrong("name", "tên mới của cơ quan"));
      break;
    case "MOVE":
      if (!parentId) failures.push(wrong("parentId", "cơ quan cấp trên mới"));
      break;
    case "MERGE":
      if (successorIds.length !== 1) failures.push(wrong("successors", "một cơ quan sau hợp nhất"));
      else if (closing(shape).length === 0) failures.push(wrong("agencies", "cơ quan được hợp nhất vào cơ quan khác"));
      break;
    case "SPLIT":
      if (successorIds.length < 2) failures.push(wrong("successors", "ít nhất hai cơ quan sau khi chia, tách"));
      break;
    case "DISSOLVE":
      if (successorIds.length > 1) failures.push(wrong("successors", "nhiều nhất một cơ quan tiếp nhận"));
      else if (closing(shape).length !== predecessorIds.length) {
        failures.push(wrong("successors", "cơ quan tiếp nhận khác cơ quan giải thể"));
      }
      break;
  }
  return failures;
}

const verbs: Record<Exclude<ReorganisationKind, "RENAME" | "MOVE">, string> = {
  MERGE: "hợp nhất vào",
  SPLIT: "chia, tách, nhiệm vụ chuyển sang",
  DISSOLVE: "giải thể, nhiệm vụ chuyển sang",
};

/** Why a row gave way to the successor's, as its history says it: "hợp nhất vào UBND xã Bình An, nhiệm vụ …". */
export function cancelReason(kind: ReorganisationKind, successor: string, done: boolean): string {
  const verb = kind === "RENAME" || kind === "MOVE" ? "chuyển sang" : verbs[kind];
  return `${verb} ${successor}, ${done ? "cơ quan này đã hoàn thành nhiệm vụ" : "nhiệm vụ được theo dõi chung tại cơ quan này"}`;
}

/** What is told of a reorganisation: the names in question, as they were before it. */
export interface ToldReorganisation {
  readonly kind: ReorganisationKind;
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
  /** The new name, or the agency above, of RENAME and MOVE. */
  readonly becomes: string | null;
  readonly effectiveOn: Day;
  readonly basis: string | null;
}

/** A reorganisation in one sentence: "Hợp nhất UBND xã A, UBND xã B thành UBND xã C từ ngày 01/07/2025 theo …". */
export function describeReorganisation(told: ToldReorganisation): string {
  const since = ` từ ngày ${formatDay(told.effectiveOn)}${told.basis ? ` theo ${told.basis}` : ""}`;
  return `${deed(told)}${since}`;
}

function deed({ kind, predecessors, successors, becomes }: ToldReorganisation): string {
  const before = predecessors.join(", ");
  const after = successors.join(", ");
  switch (kind) {
    case "RENAME":
      return `Đổi tên ${before} thành ${becomes ?? ""}`;
    case "MOVE":
      return `Chuyển ${before} về trực thuộc ${becomes ?? ""}`;
    case "MERGE": {
      const joining = predecessors.filter((name) => !successors.includes(name));
      const takenIn = joining.length < predecessors.length || predecessors.length === 1;
      return takenIn ? `Sáp nhập ${joining.join(", ")} vào ${after}` : `Hợp nhất ${before} thành ${after}`;
    }
    case "SPLIT": {
      const fresh = successors.filter((name) => !predecessors.includes(name));
      return fresh.length < successors.length
        ? `Tách ${fresh.join(", ")} từ ${before}`
        : `Chia ${before} thành ${after}`;
    }
    case "DISSOLVE":
      return `Giải thể ${before}${after ? `, nhiệm vụ chuyển sang ${after}` : ""}`;
  }
}
