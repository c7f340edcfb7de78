import type { Api } from "../harness/api.ts";
import { type Desk, openDesk } from "./desk.ts";

// A progress report may carry files; whoever sees the assignment opens them, and nobody else.
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());

interface Reports {
  assignment: { progressReports: { percent: number | null; text: string; files: { name: string; url: string }[] }[] };
}
const reports = async (api: Api, id: string) =>
  (
    await api.query<Reports>(
      "query ($id: ID!) { assignment(id: $id) { progressReports { percent text files { name url } } } }",
      { id },
    )
  ).assignment.progressReports;

test("the percentage is optional, the files are opened through the assignment alone", async () => {
  const { id } = await desk.given();
  const { body: file } = await desk.head.upload("Dự thảo phương án", "du-thao.txt", "text/plain");
  const early = await desk.office.get(`/files/${file.id}`);
  expect(early.status).toBe(404);
  expect((await desk.change("REPORT_PROGRESS", id, 1, { text: "Đang lấy ý kiến" })).userErrors).toEqual([]);
  const second = { text: "Đã có dự thảo", percent: 40, fileIds: [file.id] };
  expect((await desk.change("REPORT_PROGRESS", id, 2, second)).userErrors).toEqual([]);
  const told = await reports(desk.office, id);
  expect(told.map(({ percent, text, files }) => [percent, text, files.map(({ name }) => name)])).toEqual(
    expect.arrayContaining([
      [40, "Đã có dự thảo", ["du-thao.txt"]],
      [null, "Đang lấy ý kiến", []],
    ]),
  );
  const opened = await desk.office.get(`/files/${file.id}`);
  expect([opened.status, opened.body.toString()]).toEqual([200, "Dự thảo phương án"]);
});

test.each([-1, 101])("%i percent is refused", async (percent) => {
  const { id } = await desk.given();
  const { userErrors } = await desk.change("REPORT_PROGRESS", id, 1, { percent });
  expect(userErrors.map(({ code, path }) => [code, path])).toEqual([["INVALID_INPUT", ["percent"]]]);
});

test("a file of somebody else is not there, and nothing of the report is kept", async () => {
  const { id } = await desk.given();
  const { body: file } = await desk.office.upload("Của văn phòng", "van-phong.txt", "text/plain");
  const { userErrors } = await desk.change("REPORT_PROGRESS", id, 1, { fileIds: [file.id] });
  expect(userErrors.map(({ code, path }) => [code, path])).toEqual([["NOT_FOUND", ["fileIds"]]]);
  expect([await reports(desk.office, id), (await desk.read(id)).version]).toEqual([[], 1]);
});
