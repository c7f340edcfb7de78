import { perform } from "../actions/act.ts";
import { editDirective } from "../actions/directives/editDirective.ts";
import { issueDirective } from "../actions/directives/issueDirective.ts";
import { importDirective } from "../actions/readings/importDirective.ts";
import { Directive } from "../entities/directive.ts";
import { Failure } from "../rules/failure.ts";
import { Failures } from "../rules/failures.ts";
import { startTestServer, type TestServer } from "./harness/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const text = (number: string) => `ỦY BAN NHÂN DÂN
HUYỆN BÌNH AN

Số: ${number}    Bình An, ngày 16 tháng 11 năm 2026

KẾ HOẠCH
Kiểm tra công vụ

I. NHIỆM VỤ

1. Phòng Kiểm Tra Lạ rà soát hồ sơ, hoàn thành trước ngày 12/11/2026.

2. Phòng Nội vụ tổng hợp kết quả trước ngày 30/11/2026.
`;

async function imported(number: string) {
  const root = await server.make.root();
  const { directiveId } = await perform(server.door, importDirective, { text: text(number), issuerId: root.id });
  return server.dataSource.manager.findOneByOrFail(Directive, { id: directiveId });
}

const failure = (error: unknown) => (error instanceof Failure ? error.code : error);

describe("a draft", () => {
  beforeAll(async () => {
    await server.make.person({ roles: [{ role: "ADMIN" }] });
    await server.make.agency({ code: "PNV", name: "Phòng Nội vụ" });
  });

  test("points at what is missing, refuses to be issued with all of it named, and forgets what was mended", async () => {
    const draft = await imported("61/KH-UBND");
    expect(draft.warnings.map(({ code, ref }) => [code, ref])).toEqual([
      ["AGENCY_UNKNOWN", "I.1"],
      ["DUE_BEFORE_ISSUE", "I.1"],
    ]);
    const refused = await perform(server.door, issueDirective, { id: draft.id, expectedVersion: 1 }).catch((e) => e);
    expect(refused).toBeInstanceOf(Failures);
    expect((refused as Failures).failures.map(({ code, path }) => [code, path?.at(-1)])).toEqual([
      ["AGENCY_UNKNOWN", "lead"],
    ]);

    const division = await server.make.agency({ name: "Phòng Tư pháp" });
    await perform(server.door, editDirective, {
      id: draft.id,
      expectedVersion: 1,
      tasks: [
        {
          ref: "I.1",
          text: "Rà soát hồ sơ",
          deadline: { kind: "date", date: "2026-11-12" },
          lead: [{ name: division.name, agencyId: division.id }],
          coordinating: [],
        },
      ],
    });
    const mended = await server.dataSource.manager.findOneByOrFail(Directive, { id: draft.id });
    expect(mended.warnings.map(({ code }) => code)).toEqual(["DUE_BEFORE_ISSUE"]);
    // A due day before the issue day is legal input: it warns and does not stop.
    await perform(server.door, issueDirective, { id: draft.id, expectedVersion: 2 });
    expect((await server.dataSource.manager.findOneByOrFail(Directive, { id: draft.id })).taskTotal).toBe(1);
  });

  test("cannot be registered twice under one number and year", async () => {
    await imported("62/KH-UBND");
    expect(await imported("62/KH-UBND").catch(failure)).toBe("NUMBER_TAKEN");
  });

  test("is refused when the document is marked secret", async () => {
    const root = await server.make.root();
    const secret = `MẬT\n${text("63/KH-UBND")}`;
    const refused = await perform(server.door, importDirective, { text: secret, issuerId: root.id }).catch(failure);
    expect(refused).toBe("SECRET_REFUSED");
  });

  test("is edited by one of two people, not by both", async () => {
    const draft = await imported("64/KH-UBND");
    const edit = (abstract: string) =>
      perform(server.door, editDirective, { id: draft.id, expectedVersion: 1, abstract }).then(() => "done", failure);
    expect((await Promise.all([edit("Bản thứ nhất"), edit("Bản thứ hai")])).sort()).toEqual([
      "VERSION_CONFLICT",
      "done",
    ]);
  });
});
