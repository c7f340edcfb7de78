import type { Ageing, Timeliness } from "./timeliness.ts";

const names: Record<Timeliness, string> = {
  ON_TIME: "Hoàn thành đúng hạn",
  LATE: "Hoàn thành quá hạn",
  OVERDUE: "Quá hạn",
  DUE_SOON: "Sắp đến hạn",
  IN_TERM: "Trong hạn",
  NO_DEADLINE: "Không có thời hạn",
  STALE: "Lâu chưa báo cáo",
};

const ageingNames: Record<Ageing, string> = {
  "1-30": "Quá hạn từ 01 đến 30 ngày",
  "31-60": "Quá hạn từ 31 đến 60 ngày",
  "61-120": "Quá hạn từ 61 đến 120 ngày",
  ">120": "Quá hạn trên 120 ngày",
};

/** The Vietnamese name of a timeliness, for legends and filters. */
export function timelinessName(value: Timeliness): string {
  return names[value];
}

/** The Vietnamese name of an ageing class. */
export function ageingName(value: Ageing): string {
  return ageingNames[value];
}
