import { openSource } from "../../../reader/files/open.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");
const vietnamese = "Ủy ban nhân dân huyện giao Phòng Nội vụ chủ trì, hoàn thành trước ngày 30/6/2025.";

test.each<[string, Buffer, string, string[]]>([
  ["UTF-8", Buffer.from(vietnamese), vietnamese, []],
  ["UTF-8 with its mark", Buffer.from(`\ufeff${vietnamese}`), vietnamese, []],
  ["UTF-8 with letters apart from their marks (NFD)", Buffer.from(vietnamese.normalize("NFD")), vietnamese, []],
  ["UTF-16 with its mark", Buffer.from(`\ufeff${vietnamese}`, "utf16le"), vietnamese, []],
  ["UTF-16 of the other order", Buffer.from(`\ufeff${vietnamese}`, "utf16le").swap16(), vietnamese, []],
  ["UTF-16 without its mark", Buffer.from("Phong Noi vu ra soat", "utf16le"), "Phong Noi vu ra soat", []],
  [
    "TCVN3",
    bytes("Uû ban nh©n d©n huyÖn giao Phßng Néi vô chñ tr×, hoµn thµnh tr­íc ngµy 30/6/2025. HUYÖN §¤NG S¥N"),
    "Uỷ ban nhân dân huyện giao Phòng Nội vụ chủ trì, hoàn thành trước ngày 30/6/2025. HUYỆN ĐÔNG SƠN",
    ["Chuyển từ bảng mã TCVN3 sang Unicode"],
  ],
  [
    "VNI",
    bytes(
      "UÛy ban nhaân daân huyeän giao Phoøng Noäi vuï chuû trì, hoaøn thaønh tröôùc ngaøy 30/6/2025. ÑAÁT ñai, kyõ thuaät",
    ),
    "Ủy ban nhân dân huyện giao Phòng Nội vụ chủ trì, hoàn thành trước ngày 30/6/2025. ĐẤT đai, kỹ thuật",
    ["Chuyển từ bảng mã VNI sang Unicode"],
  ],
  [
    "Windows-1258",
    bytes(
      "U\xd2y ban nh\xe2n d\xe2n huy\xea\xf2n giao Pho\xccng N\xf4\xf2i vu\xf2 chu\xd2 tri\xcc, tr\xfd\xf5\xecc nga\xccy 30/6/2025",
    ),
    "Ủy ban nhân dân huyện giao Phòng Nội vụ chủ trì, trước ngày 30/6/2025",
    ["Chuyển từ bảng mã Windows-1258 sang Unicode"],
  ],
  [
    "TCVN3 that was saved as UTF-8",
    Buffer.from("Uû ban nh©n d©n huyÖn giao Phßng Néi vô chñ tr×"),
    "Uỷ ban nhân dân huyện giao Phòng Nội vụ chủ trì",
    ["Chuyển từ bảng mã TCVN3 sang Unicode"],
  ],
  [
    "what a scan left, which is not touched",
    Buffer.from("Uy ban nhin din huyén giao Phong Néi vu chu tri, truéc ngay 30/6/2025 §6i vei cdc x4"),
    "Uy ban nhin din huyén giao Phong Néi vu chu tri, truéc ngay 30/6/2025 §6i vei cdc x4",
    [],
  ],
])("%s", async (_, file, text, notes) => {
  expect(await openSource(file, "van-ban.txt")).toMatchObject({ format: "text", text, notes });
});

test("lines keep their places and pages; stray control characters go", async () => {
  const source = await openSource(Buffer.from("Dòng một\r\n\r\nDòng\u200b hai\u00a0\x07\fTrang hai"), "a.txt");
  expect(source.text).toBe("Dòng một\n\nDòng hai \fTrang hai");
  expect(source.lines.map(({ start, end, page }) => [source.text.slice(start, end), page])).toEqual([
    ["Dòng một", 1],
    ["Dòng hai ", 1],
    ["Trang hai", 2],
  ]);
});

test.each([
  [
    "an encoding of another language",
    bytes("\xc0\xc1\xc2\xc3 \xc4\xc5\xc6\xc7 \xc8\xc9\xca\xcb \xcc\xcd\xce\xcf"),
    "bảng mã",
  ],
  ["nothing but blanks", Buffer.from(" \n\t \n"), "không có chữ nào"],
])("%s is refused", async (_, file, reason) => {
  await expect(openSource(file, "a.txt")).rejects.toMatchObject({
    code: "FILE_REFUSED",
    details: { name: "a.txt", reason: expect.stringContaining(reason) },
  });
});
