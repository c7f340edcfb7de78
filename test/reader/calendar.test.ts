import { kindOf } from "../../reader/calendar/calendarRow.ts";
import { readCalendar } from "../../reader/calendar/readCalendar.ts";
import { makeXlsx } from "./files/makeOffice.ts";

const ics = (...events: string[]) =>
  Buffer.from(
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//thử//VI",
      ...events.map((lines, i) => `BEGIN:VEVENT\nUID:${i}\n${lines}\nEND:VEVENT`),
      "END:VCALENDAR",
      "",
    ]
      .join("\n")
      .replaceAll("\n", "\r\n"),
  );
const read = async (bytes: Uint8Array, name = "lich.ics") =>
  (await readCalendar(bytes, name)).map(({ line, date, kind, problem }) =>
    `${line} ${date} ${kind} ${problem ?? ""}`.trim(),
  );

test.each([
  ["Nghỉ lễ, tết", "HOLIDAY"],
  ["Tết Nguyên đán (mùng 1)", "HOLIDAY"],
  ["Nghỉ bù Tết Nguyên đán", "COMPENSATORY"],
  ["Hoán đổi với ngày làm việc 10/01/2026", "DAY_OFF"],
  ["Nghỉ hoán đổi", "DAY_OFF"],
  ["Làm bù cho ngày nghỉ 02/01/2026", "WORKING_DAY"],
  ["Đi làm bù", "WORKING_DAY"],
  ["Ngày làm việc", "WORKING_DAY"],
  ["WORKING_DAY", "WORKING_DAY"],
  ["Hội nghị", null],
])("“%s” is %s", (words, kind) => expect(kindOf(words)).toBe(kind));

describe("an iCalendar file", () => {
  test("gives every day of its events; the end of whole days is the day after", async () => {
    const bytes = ics(
      "DTSTART;VALUE=DATE:20270902\nSUMMARY:Quốc khánh",
      "DTSTART;VALUE=DATE:20270209\nDTEND;VALUE=DATE:20270211\nSUMMARY:Nghỉ bù Tết Nguyên đán",
      "DTSTART:20270305T170000Z\nDTEND:20270306T165900Z\nSUMMARY:Làm bù",
    );
    expect(await read(bytes)).toEqual([
      "1 2027-09-02 HOLIDAY",
      "2 2027-02-09 COMPENSATORY",
      "2 2027-02-10 COMPENSATORY",
      "3 2027-03-06 WORKING_DAY",
    ]);
  });

  test("tells of each event what keeps it out", async () => {
    const bytes = ics(
      "DTSTART;VALUE=DATE:20270902\nSUMMARY:Quốc khánh",
      "DTSTART;VALUE=DATE:20270902\nSUMMARY:Nghỉ lễ",
      "DTSTART;VALUE=DATE:20270101\nRRULE:FREQ=YEARLY\nSUMMARY:Tết Dương lịch",
      "SUMMARY:Giỗ Tổ",
    );
    expect(await read(bytes)).toEqual([
      "1 2027-09-02 HOLIDAY",
      "2 2027-09-02 HOLIDAY Ngày 02/09/2027 đã có ở dòng 1.",
      "3 null null Sự kiện lặp lại “Tết Dương lịch” không được nhập: ghi từng ngày.",
      "4 null null Sự kiện “Giỗ Tổ” không có ngày.",
    ]);
  });

  test.each([
    ["another text", Buffer.from("Kế hoạch nghỉ lễ"), "không phải tệp lịch"],
    ["an empty calendar", ics(), "không có sự kiện nào"],
  ])("is not %s", async (_, bytes, reason) => {
    await expect(readCalendar(bytes, "lich.ics")).rejects.toMatchObject({
      code: "FILE_REFUSED",
      details: { reason: expect.stringContaining(reason) },
    });
  });
});

describe("a workbook", () => {
  test("gives the days of its table, with what keeps a row out", async () => {
    const bytes = await makeXlsx([
      {
        name: "Lịch 2027",
        rows: [
          ["LỊCH NGHỈ NĂM 2027", "", "", ""],
          ["STT", "Ngày", "Loại", "Căn cứ"],
          ["1", "02/09/2027", "Nghỉ lễ", "Thông báo 15/TB-VPCP"],
          ["2", "31/02/2027", "Nghỉ lễ", "Thông báo 15/TB-VPCP"],
          ["3", "04/09/2027", "Họp", "Thông báo 15/TB-VPCP"],
          ["4", "11/09/2027", "Làm bù", ""],
          ["5", "", "Làm bù", "Thông báo 15/TB-VPCP"],
        ],
      },
    ]);
    expect(await read(bytes, "lich.xlsx")).toEqual([
      "3 2027-09-02 HOLIDAY",
      expect.stringMatching(/^4 /),
      "5 2027-09-04 null Không rõ loại ngày “Họp”: ghi “nghỉ lễ”, “nghỉ bù”, “nghỉ hoán đổi” hoặc “làm bù”.",
      "6 2027-09-11 WORKING_DAY Thiếu căn cứ (văn bản quy định ngày này).",
      "7 null WORKING_DAY Thiếu ngày.",
    ]);
  });

  test("may name stretches of days", async () => {
    const rows = (to: string) => [
      ["Từ ngày", "Đến ngày", "Loại ngày", "Căn cứ"],
      ["2027-02-04", to, "Tết", "Thông báo 15/TB-VPCP"],
    ];
    const of = async (to: string) => read(await makeXlsx([{ name: "A", rows: rows(to) }]), "lich.xlsx");
    expect(await of("2027-02-06")).toEqual(["2 2027-02-04 HOLIDAY", "2 2027-02-05 HOLIDAY", "2 2027-02-06 HOLIDAY"]);
    expect(await of("2027-02-01")).toEqual([
      "2 2027-02-04 HOLIDAY Ngày kết thúc 01/02/2027 trước ngày bắt đầu 04/02/2027.",
    ]);
    expect(await of("2028-02-06")).toEqual(["2 2027-02-04 HOLIDAY Đợt dài quá 31 ngày."]);
  });

  test("without such a table is refused", async () => {
    const bytes = await makeXlsx([
      {
        name: "A",
        rows: [
          ["Họ tên", "Chức vụ"],
          ["An", "Trưởng phòng"],
        ],
      },
    ]);
    await expect(readCalendar(bytes, "a.xlsx")).rejects.toMatchObject({ code: "FILE_REFUSED" });
  });
});
