import type { Timeliness } from "./timeliness.ts";

/** Why a figure of one day is not that of another. */
export const DriftKind = {
  COMPLETED: "COMPLETED",
  REOPENED: "REOPENED",
  OVERDUE: "OVERDUE",
  RELIEVED: "RELIEVED",
  CHANGED: "CHANGED",
  GIVEN: "GIVEN",
  FELL_DUE: "FELL_DUE",
  ADDED: "ADDED",
  DROPPED: "DROPPED",
  SUSPENDED: "SUSPENDED",
  RESUMED: "RESUMED",
  CANCELLED: "CANCELLED",
  MOVED_IN: "MOVED_IN",
  MOVED_OUT: "MOVED_OUT",
} as const;
export type DriftKind = keyof typeof DriftKind;

/** The part of a count that a row stands in; the last two stand beside it. */
export type CountedPart = "ON_TIME" | "LATE" | "IN_TERM" | "OVERDUE" | "NO_DEADLINE" | "SUSPENDED" | "CANCELLED";

/** A row of both counts, with why it would come or go; `before` and `after` are null where a count does not have it. */
export interface DriftRow {
  readonly before: CountedPart | null;
  readonly after: CountedPart | null;
  readonly came: "GIVEN" | "FELL_DUE" | "ADDED" | "MOVED_IN";
  readonly went: "DROPPED" | "MOVED_OUT";
}

/** What one kind of change does to the figures. */
export interface DriftChange<Row extends DriftRow = DriftRow> {
  readonly kind: DriftKind;
  readonly rows: readonly Row[];
  /** By how much the total, the completed and the overdue moved. */
  readonly total: number;
  readonly completed: number;
  readonly overdue: number;
}

/** The part in which a row of a count stands. */
export function partOf(row: { timeliness: Timeliness | null; state: string }): CountedPart {
  if (row.timeliness === null) return row.state === "SUSPENDED" ? "SUSPENDED" : "CANCELLED";
  if (row.timeliness === "DUE_SOON") return "IN_TERM";
  return row.timeliness === "STALE" ? "NO_DEADLINE" : row.timeliness;
}

type Step = { readonly kind: DriftKind; readonly from: CountedPart | null; readonly to: CountedPart | null };

/** Explains two counts row by row: the effects of all changes together are the whole difference, nothing is left over. */
export function drift<Row extends DriftRow>(rows: readonly Row[]): DriftChange<Row>[] {
  const steps = rows.flatMap((row) => stepsOf(row).map((step) => ({ ...step, row })));
  return Object.values(DriftKind).flatMap((kind) => {
    const own = steps.filter((step) => step.kind === kind);
    if (own.length === 0) return [];
    const moved = (holds: (part: CountedPart | null) => boolean) =>
      own.filter(({ to }) => holds(to)).length - own.filter(({ from }) => holds(from)).length;
    return [
      {
        kind,
        rows: own.map(({ row }) => row),
        total: moved(isCounted),
        completed: moved(isDone),
        overdue: moved((part) => part === "OVERDUE"),
      },
    ];
  });
}

// What came and was done at once is told as both, so that "+1 hoàn thành" always means every completion.
function stepsOf({ before, after, came, went }: DriftRow): Step[] {
  const enter = (kind: DriftKind): Step[] => {
    const to = after === "NO_DEADLINE" ? after : "IN_TERM";
    return [{ kind, from: before, to }, ...between(to, after)];
  };
  if (!isCounted(before)) {
    if (!isCounted(after)) return [];
    return enter(before === null ? came : "RESUMED");
  }
  if (isCounted(after)) return between(before, after);
  return [{ kind: after === null ? went : after === "SUSPENDED" ? "SUSPENDED" : "CANCELLED", from: before, to: after }];
}

function between(from: CountedPart | null, to: CountedPart | null): Step[] {
  if (from === to) return [];
  if (isDone(from) !== isDone(to)) return [{ kind: isDone(to) ? "COMPLETED" : "REOPENED", from, to }];
  if (to === "OVERDUE") return [{ kind: "OVERDUE", from, to }];
  return [{ kind: from === "OVERDUE" ? "RELIEVED" : "CHANGED", from, to }];
}

const isDone = (part: CountedPart | null) => part === "ON_TIME" || part === "LATE";
const isCounted = (part: CountedPart | null) => part !== null && part !== "SUSPENDED" && part !== "CANCELLED";

const labels: Record<DriftKind, string> = {
  COMPLETED: "Hoàn thành",
  REOPENED: "Trở lại đang thực hiện",
  OVERDUE: "Chuyển sang quá hạn",
  RELIEVED: "Không còn quá hạn (gia hạn hoặc đã nộp)",
  CHANGED: "Đổi thời hạn",
  GIVEN: "Giao mới",
  FELL_DUE: "Đến kỳ",
  ADDED: "Bổ sung do điều chỉnh",
  DROPPED: "Đưa ra do điều chỉnh",
  SUSPENDED: "Tạm hoãn",
  RESUMED: "Tiếp tục thực hiện",
  CANCELLED: "Dừng thực hiện",
  MOVED_IN: "Chuyển đến",
  MOVED_OUT: "Chuyển đi",
};

/** The Vietnamese name of a kind of change. */
export function driftName(kind: DriftKind): string {
  return labels[kind];
}

/** "+1 hoàn thành, −2 do điều chỉnh (bổ sung 3, đưa ra 5)": what made the figures of one day those of the other. */
export function describeDrift(changes: readonly Pick<DriftChange, "kind" | "rows">[]): string {
  const n = (kind: DriftKind) => changes.find((change) => change.kind === kind)?.rows.length ?? 0;
  const part = (count: number, sign: string, words: string) => (count > 0 ? [`${sign}${count} ${words}`] : []);
  const [added, dropped] = [n("ADDED"), n("DROPPED")];
  const net = added - dropped;
  const both = added > 0 && dropped > 0 ? ` (bổ sung ${added}, đưa ra ${dropped})` : "";
  const sign = net === 0 ? "±" : net > 0 ? "+" : "−";
  const parts = [
    ...part(n("COMPLETED"), "+", "hoàn thành"),
    ...part(n("REOPENED"), "−", "hoàn thành do phát sinh việc mới"),
    ...(added + dropped > 0 ? [`${sign}${Math.abs(net)} do điều chỉnh${both}`] : []),
    ...part(n("GIVEN"), "+", "giao mới"),
    ...part(n("FELL_DUE"), "+", "đến kỳ"),
    ...part(n("SUSPENDED"), "−", "tạm hoãn"),
    ...part(n("RESUMED"), "+", "tiếp tục thực hiện"),
    ...part(n("CANCELLED"), "−", "dừng thực hiện"),
    ...part(n("MOVED_IN"), "+", "chuyển đến"),
    ...part(n("MOVED_OUT"), "−", "chuyển đi"),
    ...part(n("OVERDUE"), "+", "quá hạn"),
    ...part(n("RELIEVED"), "−", "quá hạn nhờ gia hạn hoặc đã nộp"),
    ...part(n("CHANGED"), "", "đổi thời hạn"),
  ];
  return parts.length === 0 ? "Không thay đổi" : parts.join(", ");
}
