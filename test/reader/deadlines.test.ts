import { deadlinesIn } from "../../reader/deadlines.ts";
import { passageOf } from "../../reader/passage.ts";
import type { Deadline } from "../../rules/deadline.ts";

const read = (text: string, cell: boolean, issuedOn: string | null = null, damaged = false): Deadline[] => {
  const passage = passageOf(text, [{ start: 0, end: text.length }], damaged);
  return deadlinesIn(passage, 0, passage.key.length, issuedOn, cell).map((found) => found.deadline);
};
const date = (day: string): Deadline => ({ kind: "date", date: day });
const period = (value: string): Deadline => ({ kind: "period", value });
const recurring = (
  every: "day" | "week" | "month" | "quarter" | "halfyear" | "year",
  by: string | null = null,
): Deadline => ({ kind: "recurring", every, by });

describe("limits in a sentence", () => {
  test.each<[string, Deadline[]]>([
    ["Lập danh sách, gửi trước ngày 05/8/2024.", [date("2024-08-05")]],
    ["Nộp hồ sơ trước ngày 7 tháng 9 năm 2024", [date("2024-09-07")]],
    ["Hoàn thành chậm nhất là ngày 30 tháng 6 năm 2024", [date("2024-06-30")]],
    ["Gửi chậm nhất 10h00' ngày 27/4/2024 để tổng hợp", [date("2024-04-27")]],
    ["Phê duyệt xong trước 14h00 ngày 02/5/2024", [date("2024-05-02")]],
    ["Đến ngày 30/12/2024 phải hoàn thành việc bàn giao", [date("2024-12-30")]],
    ["Sửa chữa nhà văn hóa chậm nhất trong tháng 7 năm 2024", [{ kind: "month", value: "2024-07" }]],
    ["Tổ chức hội nghị vào tháng 3/2024; báo cáo kết quả", [{ kind: "month", value: "2024-03" }]],
    ["Nghiệm thu trong quý II/2024.", [{ kind: "quarter", value: "2024-Q2" }]],
    ["Trình phê duyệt trong quí 2 năm 2024", [{ kind: "quarter", value: "2024-Q2" }]],
    ["Chậm nhất là cuối quý I năm 2025", [{ kind: "quarter", value: "2025-Q1" }]],
    ["Nâng cấp bãi đỗ xe trong năm 2024.", [period("2024")]],
    ["Bảo đảm nguồn điện đến hết năm 2025", [period("2025")]],
    ["Sắp xếp trong năm 2024 và những năm tiếp theo", [period("2024/")]],
    ["Lắp đặt trong giai đoạn 2 (năm 2023 - 2025)", [period("2023-2025")]],
    ["Chi trả trong 6 tháng đầu năm 2024", [period("2024-H1")]],
    ["Trả lời trong thời hạn 10 ngày kể từ ngày nhận Kế hoạch này", [{ kind: "relative", days: 10, from: "receipt" }]],
    [
      "Báo cáo trong thời hạn 05 ngày làm việc kể từ ngày ban hành",
      [{ kind: "relative", workingDays: 5, from: "issue" }],
    ],
    ["Trong vòng 15 ngày kể từ ngày Kế hoạch được ban hành", [{ kind: "relative", days: 15, from: "issue" }]],
    ["Chậm nhất là 05 ngày kể từ ngày bàn giao", [{ kind: "relative", days: 5, from: "event" }]],
    ["Hết thời hạn 100 ngày, tổ chức sơ kết", [{ kind: "relative", days: 100, from: "unspecified" }]],
    ["Báo cáo trước ngày 15 hằng tháng", [recurring("month", "15")]],
    ["Gửi số liệu trước ngày 20 của tháng", [recurring("month", "20")]],
    ["Báo cáo trước ngày 05 tháng cuối quý", [recurring("quarter", "05")]],
    ["Định kỳ hằng năm (trước ngày 15 tháng 12) gửi báo cáo", [recurring("year", "12-15")]],
    ["Tổng kết trước 15/11 hằng năm", [recurring("year", "11-15")]],
    ["Định kỳ trước ngày 01/6 và 15/11 hằng năm báo cáo", [recurring("halfyear", "06-01,11-15")]],
    ["Báo cáo 6 tháng (trước ngày 16/6)", [recurring("halfyear", "06-16")]],
    ["Gửi lịch trước 10 giờ thứ Hai hàng tuần", [recurring("week", "mon")]],
    ["Họp 02 tuần một lần (trước 16 giờ thứ Sáu)", [{ kind: "recurring", every: "week", by: "fri", interval: 2 }]],
    ["Hàng tháng, tham mưu họp đánh giá", [recurring("month")]],
    ["Định kỳ hằng quý báo cáo kết quả", [recurring("quarter")]],
    ["Định kỳ hằng tháng, quý, năm báo cáo kết quả", [recurring("month"), recurring("quarter"), recurring("year")]],
    ["Thường xuyên kiểm tra việc trực ban", [{ kind: "continuous" }]],
    ["Các cơ quan, đơn vị thường xuyên cập nhật số liệu", [{ kind: "continuous" }]],
    ["Theo dõi một cách thường xuyên, liên tục", [{ kind: "continuous" }]],
  ])("%s", (text, expected) => {
    expect(read(text, false)).toEqual(expected);
  });
});

describe("words of time that set no limit", () => {
  test.each([
    "Thực hiện Công văn số 12/UBND-VX ngày 07/9/2024 của UBND tỉnh",
    "Cập nhật tiến độ (dự kiến họp kiểm điểm vào ngày 19/11/2024)",
    "Xây dựng bảng giá đất áp dụng từ ngày 01/01/2025",
    "Tổng hợp số liệu phát sinh từ ngày 30/01/2024 đến ngày 24/4/2024",
    "Thực hiện kế hoạch tuyển quân năm 2025",
    "Bổ sung vào kế hoạch thi đua hằng năm của huyện",
    "Chấn chỉnh những nơi thường xuyên trễ hẹn",
    "Không thường xuyên cập nhật thì bị nhắc nhở",
    "Tuyên truyền bằng nhiều hình thức đa dạng, thường xuyên, liên tục",
    "Cải thiện chỉ số trong năm 2024 của huyện",
    "Khẩn trương rà soát, kịp thời báo cáo",
  ])("%s", (text) => {
    expect(read(text, false, "2024-05-02")).toEqual([]);
  });
});

describe("a cell or a line of its own", () => {
  test.each<[string, Deadline[]]>([
    ["30/8/2024", [date("2024-08-30")]],
    ["Trước ngày 15/4/2024.", [date("2024-04-15")]],
    ["Tháng 11/2024 (sau khi có hướng dẫn)", [{ kind: "month", value: "2024-11" }]],
    ["Dự kiến tuần 1 tháng 01 năm 2025", [{ kind: "month", value: "2025-01" }]],
    ["Quý III Năm 2024", [{ kind: "quarter", value: "2024-Q3" }]],
    ["Quí IV-2024", [{ kind: "quarter", value: "2024-Q4" }]],
    ["Quý I, II/2025", [period("2025-Q1/2025-Q2")]],
    ["Quý IV/2024- Quý II/2025", [period("2024-Q4/2025-Q2")]],
    ["Tháng 11 - 12/2024", [period("2024-11/2024-12")]],
    ["Từ tháng 11/2024 đến khi kết thúc kiểm kê", [period("2024-11/")]],
    ["Từ ngày 01/01/2025 đến ngày 31/3/2025", [period("2025-01-01/2025-03-31")]],
    ["Năm 2024 - 2025", [period("2024-2025")]],
    ["Năm 2024 và các năm tiếp theo", [period("2024/")]],
    ["2025", [period("2025")]],
    ["Thường xuyên, hằng năm", [{ kind: "continuous" }]],
    ["Hằng năm", [recurring("year")]],
    ["10", [{ kind: "relative", days: 10, from: "unspecified" }]],
  ])("%s", (text, expected) => {
    expect(read(text, true)).toEqual(expected);
  });
});

test("a day without a year is the next one after the issue, and is marked as inferred", () => {
  const text = "Gửi báo cáo trước 15/3";
  const passage = passageOf(text, [{ start: 0, end: text.length }], false);
  const [found] = deadlinesIn(passage, 0, passage.key.length, "2024-05-02");
  expect(found).toMatchObject({ deadline: date("2025-03-15"), inferred: true });
});

test("what lies before the issue with “đến ngày” is a fact, with “trước ngày” a duty", () => {
  expect(read("Đến ngày 24/4/2024 đã giải ngân 40%", false, "2024-05-02")).toEqual([]);
  expect(read("Công khai trước ngày 24/4/2024", false, "2024-05-02")).toEqual([date("2024-04-24")]);
});

test.each<[string, Deadline[]]>([
  ["Hoan thanh truwéc ngay 05/8/2024.", [date("2024-08-05")]],
  ["nop truée ngiy 7/9/2024", [date("2024-09-07")]],
  ["Pinh ky hang thdng béo cdo", [recurring("month")]],
  ["trong thang 7 nim 2024", [{ kind: "month", value: "2024-07" }]],
  ["tride 15/11 hang nim", [recurring("year", "11-15")]],
])("damaged: %s", (text, expected) => {
  expect(read(text, false, null, true)).toEqual(expected);
});
