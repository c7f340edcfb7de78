import type { CalendarDay, CalendarKind } from "./calendar.ts";
import type { Day } from "./day.ts";

type Row = readonly [date: Day, kind: CalendarKind, occasion: string, decision?: string];

const law = "Điều 112 Bộ luật Lao động 2019";
const government2024 = "văn bản số 8662/VPCP-KGVX ngày 03/11/2023";
const government2025 = "văn bản số 8726/VPCP-KGVX ngày 26/11/2024";
const newYear2026 = "văn bản số 12729/VPCP-KGVX ngày 25/12/2025";

const y2023: readonly Row[] = [
  ["2023-01-01", "HOLIDAY", "Tết Dương lịch"],
  ["2023-01-02", "COMPENSATORY", "Nghỉ bù Tết Dương lịch"],
  ["2023-01-20", "HOLIDAY", "Tết Nguyên đán (29 tháng Chạp)"],
  ["2023-01-21", "HOLIDAY", "Tết Nguyên đán (30 tháng Chạp)"],
  ["2023-01-22", "HOLIDAY", "Tết Nguyên đán (mùng 1)"],
  ["2023-01-23", "HOLIDAY", "Tết Nguyên đán (mùng 2)"],
  ["2023-01-24", "HOLIDAY", "Tết Nguyên đán (mùng 3)"],
  ["2023-01-25", "COMPENSATORY", "Nghỉ bù Tết Nguyên đán"],
  ["2023-01-26", "COMPENSATORY", "Nghỉ bù Tết Nguyên đán"],
  ["2023-04-29", "HOLIDAY", "Giỗ Tổ Hùng Vương (10/3 âm lịch)"],
  ["2023-04-30", "HOLIDAY", "Ngày Chiến thắng"],
  ["2023-05-01", "HOLIDAY", "Ngày Quốc tế lao động"],
  ["2023-05-02", "COMPENSATORY", "Nghỉ bù Giỗ Tổ Hùng Vương"],
  ["2023-05-03", "COMPENSATORY", "Nghỉ bù Ngày Chiến thắng"],
  ["2023-09-01", "HOLIDAY", "Quốc khánh (ngày liền kề)"],
  ["2023-09-02", "HOLIDAY", "Quốc khánh"],
  ["2023-09-04", "COMPENSATORY", "Nghỉ bù Quốc khánh"],
];

const y2024: readonly Row[] = [
  ["2024-01-01", "HOLIDAY", "Tết Dương lịch"],
  ["2024-02-08", "HOLIDAY", "Tết Nguyên đán (29 tháng Chạp)", government2024],
  ["2024-02-09", "HOLIDAY", "Tết Nguyên đán (30 tháng Chạp)", government2024],
  ["2024-02-10", "HOLIDAY", "Tết Nguyên đán (mùng 1)", government2024],
  ["2024-02-11", "HOLIDAY", "Tết Nguyên đán (mùng 2)", government2024],
  ["2024-02-12", "HOLIDAY", "Tết Nguyên đán (mùng 3)", government2024],
  ["2024-02-13", "COMPENSATORY", "Nghỉ bù Tết Nguyên đán", government2024],
  ["2024-02-14", "COMPENSATORY", "Nghỉ bù Tết Nguyên đán", government2024],
  ["2024-04-18", "HOLIDAY", "Giỗ Tổ Hùng Vương (10/3 âm lịch)"],
  ["2024-04-29", "DAY_OFF", "Hoán đổi với ngày làm việc 04/05/2024"],
  ["2024-04-30", "HOLIDAY", "Ngày Chiến thắng"],
  ["2024-05-01", "HOLIDAY", "Ngày Quốc tế lao động"],
  ["2024-05-04", "WORKING_DAY", "Làm bù cho ngày nghỉ 29/04/2024"],
  ["2024-09-02", "HOLIDAY", "Quốc khánh", government2024],
  ["2024-09-03", "HOLIDAY", "Quốc khánh (ngày liền kề)", government2024],
];

const y2025: readonly Row[] = [
  ["2025-01-01", "HOLIDAY", "Tết Dương lịch"],
  ["2025-01-27", "HOLIDAY", "Tết Nguyên đán (28 tháng Chạp)", government2025],
  ["2025-01-28", "HOLIDAY", "Tết Nguyên đán (29 tháng Chạp)", government2025],
  ["2025-01-29", "HOLIDAY", "Tết Nguyên đán (mùng 1)", government2025],
  ["2025-01-30", "HOLIDAY", "Tết Nguyên đán (mùng 2)", government2025],
  ["2025-01-31", "HOLIDAY", "Tết Nguyên đán (mùng 3)", government2025],
  ["2025-04-07", "HOLIDAY", "Giỗ Tổ Hùng Vương (10/3 âm lịch)"],
  ["2025-04-26", "WORKING_DAY", "Làm bù cho ngày nghỉ 02/05/2025", government2025],
  ["2025-04-30", "HOLIDAY", "Ngày Chiến thắng", government2025],
  ["2025-05-01", "HOLIDAY", "Ngày Quốc tế lao động", government2025],
  ["2025-05-02", "DAY_OFF", "Hoán đổi với ngày làm việc 26/04/2025", government2025],
  ["2025-09-01", "HOLIDAY", "Quốc khánh (ngày liền kề)", government2025],
  ["2025-09-02", "HOLIDAY", "Quốc khánh", government2025],
];

const y2026: readonly Row[] = [
  ["2026-01-01", "HOLIDAY", "Tết Dương lịch"],
  ["2026-01-02", "DAY_OFF", "Hoán đổi với ngày làm việc 10/01/2026", newYear2026],
  ["2026-01-10", "WORKING_DAY", "Làm bù cho ngày nghỉ 02/01/2026", newYear2026],
  ["2026-02-16", "HOLIDAY", "Tết Nguyên đán (29 tháng Chạp)"],
  ["2026-02-17", "HOLIDAY", "Tết Nguyên đán (mùng 1)"],
  ["2026-02-18", "HOLIDAY", "Tết Nguyên đán (mùng 2)"],
  ["2026-02-19", "HOLIDAY", "Tết Nguyên đán (mùng 3)"],
  ["2026-02-20", "HOLIDAY", "Tết Nguyên đán (mùng 4)"],
  ["2026-04-26", "HOLIDAY", "Giỗ Tổ Hùng Vương (10/3 âm lịch)"],
  ["2026-04-27", "COMPENSATORY", "Nghỉ bù Giỗ Tổ Hùng Vương"],
  ["2026-04-30", "HOLIDAY", "Ngày Chiến thắng"],
  ["2026-05-01", "HOLIDAY", "Ngày Quốc tế lao động"],
  ["2026-08-22", "WORKING_DAY", "Làm bù cho ngày nghỉ 31/08/2026"],
  ["2026-08-31", "DAY_OFF", "Hoán đổi với ngày làm việc 22/08/2026"],
  ["2026-09-01", "HOLIDAY", "Quốc khánh (ngày liền kề)"],
  ["2026-09-02", "HOLIDAY", "Quốc khánh"],
];

// The yearly decision was not at hand: the choice of days around Tết and 2 September follows the years before.
const y2027: readonly Row[] = [
  ["2027-01-01", "HOLIDAY", "Tết Dương lịch"],
  ["2027-02-04", "HOLIDAY", "Tết Nguyên đán (28 tháng Chạp)"],
  ["2027-02-05", "HOLIDAY", "Tết Nguyên đán (29 tháng Chạp)"],
  ["2027-02-06", "HOLIDAY", "Tết Nguyên đán (mùng 1)"],
  ["2027-02-07", "HOLIDAY", "Tết Nguyên đán (mùng 2)"],
  ["2027-02-08", "HOLIDAY", "Tết Nguyên đán (mùng 3)"],
  ["2027-02-09", "COMPENSATORY", "Nghỉ bù Tết Nguyên đán"],
  ["2027-02-10", "COMPENSATORY", "Nghỉ bù Tết Nguyên đán"],
  ["2027-04-16", "HOLIDAY", "Giỗ Tổ Hùng Vương (10/3 âm lịch)"],
  ["2027-04-30", "HOLIDAY", "Ngày Chiến thắng"],
  ["2027-05-01", "HOLIDAY", "Ngày Quốc tế lao động"],
  ["2027-05-03", "COMPENSATORY", "Nghỉ bù Ngày Quốc tế lao động"],
  ["2027-09-02", "HOLIDAY", "Quốc khánh"],
  ["2027-09-03", "HOLIDAY", "Quốc khánh (ngày liền kề)"],
];

function sourced(rows: readonly Row[], yearly: string): CalendarDay[] {
  return rows.map(([date, kind, occasion, decision]) => ({
    date,
    kind,
    note: `${occasion} – ${law}; ${decision ?? yearly}`,
  }));
}

/** Days off and make-up days of civil servants, 2023–2027, each with the act it rests on; loaded once, then edited as data. */
export const statutoryDays: readonly CalendarDay[] = [
  ...sourced(y2023, "thông báo lịch nghỉ năm 2023"),
  ...sourced(y2024, "thông báo lịch nghỉ năm 2024"),
  ...sourced(y2025, "thông báo lịch nghỉ năm 2025"),
  ...sourced(y2026, "thông báo lịch nghỉ năm 2026"),
  ...sourced(y2027, "tạm tính, cần đối chiếu thông báo lịch nghỉ năm 2027"),
];
