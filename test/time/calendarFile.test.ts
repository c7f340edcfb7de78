import { type Api, signIn } from "../harness/api.ts";
import type { MadePerson } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

let server: TestServer;
let admin: Api;
let monitor: MadePerson;

beforeAll(async () => {
  server = await startTestServer({ now: "2026-11-23T09:00:00+07:00" });
  monitor = await server.make.person({ roles: [{ role: "MONITOR" }] });
  const { email, password } = await server.make.person({ roles: [{ role: "ADMIN" }] });
  admin = await signIn(server.url, email, password);
});
afterAll(() => server?.stop());

test("a file of days is read for a preview first: what it holds, row by row, and nothing is changed", async () => {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//thử//VI"];
  for (const [day, words] of [
    ["20280103", "Nghỉ bù Tết Dương lịch"],
    ["20280902", "Quốc khánh"],
  ]) {
    lines.push("BEGIN:VEVENT", `UID:${day}`, `DTSTART;VALUE=DATE:${day}`, `SUMMARY:${words}`, "END:VEVENT");
  }
  const file = await admin.upload([...lines, "END:VCALENDAR", ""].join("\r\n"), "lich-2028.ics");
  expect(file).toMatchObject({ status: 201, body: { type: "text/calendar" } });
  const ask = (fileId: string, as = admin) =>
    as.query<{ calendarFile: { rows: { date: string; kind: string; note: string }[]; userErrors: object[] } | null }>(
      "query ($fileId: ID!) { calendarFile(fileId: $fileId) { rows { line date kind note problem } userErrors { code message } } }",
      { fileId },
    );
  const { calendarFile } = await ask(file.body.id);
  expect(calendarFile).toEqual({
    userErrors: [],
    rows: [
      { line: 1, date: "2028-01-03", kind: "COMPENSATORY", note: "Nghỉ bù Tết Dương lịch", problem: null },
      { line: 2, date: "2028-09-02", kind: "HOLIDAY", note: "Quốc khánh", problem: null },
    ],
  });
  const set = calendarFile?.rows.map(({ date, kind, note }) => ({ date, kind, note }));
  const { calendarPreview } = await admin.query<{ calendarPreview: { userErrors: object[] } }>(
    "query ($change: CalendarChangeInput!) { calendarPreview(change: $change) { userErrors { code } } }",
    { change: { set } },
  );
  expect(calendarPreview.userErrors).toEqual([]);

  const { body } = await admin.upload("Không phải lịch", "ghi-chu.txt");
  expect((await ask(body.id)).calendarFile).toMatchObject({ rows: [], userErrors: [{ code: "FILE_REFUSED" }] });
  const asMonitor = await signIn(server.url, monitor.email, monitor.password);
  expect((await ask(file.body.id, asMonitor)).calendarFile).toBeNull();
});
