/** How fast a document must travel, as stamped on it (Decree 30/2020): hỏa tốc, thượng khẩn, khẩn. */
export const Urgency = {
  NORMAL: "NORMAL",
  URGENT: "URGENT",
  VERY_URGENT: "VERY_URGENT",
  EXPRESS: "EXPRESS",
} as const;
export type Urgency = keyof typeof Urgency;

const names: Record<Urgency, string> = {
  NORMAL: "Thường",
  URGENT: "Khẩn",
  VERY_URGENT: "Thượng khẩn",
  EXPRESS: "Hỏa tốc",
};

/** The stamp's Vietnamese wording. */
export function urgencyName(urgency: Urgency): string {
  return names[urgency];
}
