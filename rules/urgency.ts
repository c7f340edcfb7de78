/** How fast a document must travel, as stamped on it. */
export const Urgency = {
  NORMAL: "NORMAL",
  URGENT: "URGENT",
  VERY_URGENT: "VERY_URGENT",
  IMMEDIATE: "IMMEDIATE",
} as const;
export type Urgency = keyof typeof Urgency;

const names: Record<Urgency, string> = {
  NORMAL: "Thường",
  URGENT: "Khẩn",
  VERY_URGENT: "Thượng khẩn",
  IMMEDIATE: "Hỏa tốc",
};

/** The stamp's Vietnamese wording. */
export function urgencyName(urgency: Urgency): string {
  return names[urgency];
}
