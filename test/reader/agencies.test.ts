import { agenciesAt } from "../../reader/agencies.ts";
import { passageOf } from "../../reader/passage.ts";

const names = (text: string, cell = false, damaged = false): string[] => {
  const passage = passageOf(text, [{ start: 0, end: text.length }], damaged);
  return agenciesAt(passage, 0, cell)?.agencies.map((agency) => agency.name) ?? [];
};

describe("names at the head of a sentence", () => {
  test.each<[string, string[]]>([
    ["Phòng Nội vụ chủ trì tham mưu", ["Phòng Nội vụ"]],
    ["Trưởng Phòng Tư pháp", ["Phòng Tư pháp"]],
    ["Chánh Văn phòng HĐND&UBND huyện", ["Văn phòng HĐND&UBND huyện"]],
    [
      "Sở Giáo dục và Đào tạo và các sở, ngành liên quan nghiên cứu",
      ["Sở Giáo dục và Đào tạo", "Các sở, ngành liên quan"],
    ],
    ["Sở Văn hóa, Thể thao và Du lịch chỉ đạo", ["Sở Văn hóa, Thể thao và Du lịch"]],
    ["Trung tâm Văn hóa, Thể thao và Truyền thông tiếp tục", ["Trung tâm Văn hóa, Thể thao và Truyền thông"]],
    ["các cơ quan, đơn vị, địa phương rà soát", ["Các cơ quan, đơn vị, địa phương"]],
    ["các cơ quan, đơn vị; UBND các xã, thị trấn tổ chức", ["Các cơ quan, đơn vị", "UBND các xã, thị trấn"]],
    ["Chủ tịch UBND các xã, thị trấn", ["UBND các xã, thị trấn"]],
    ["Các cấp, các ngành phải tăng cường", ["Các cấp, các ngành"]],
    ["Công an huyện khẩn trương nắm tình hình", ["Công an huyện"]],
    ["lực lượng Kiểm lâm và các chủ rừng tuần tra", ["Lực lượng Kiểm lâm", "Các chủ rừng"]],
    ["Cục Thống kê phối hợp với", ["Cục Thống kê"]],
    ["Trang thông tin điện tử huyện Tiếp tục đưa tin", ["Trang thông tin điện tử huyện"]],
    ["các xã, phường Đông Thành, Tây Hưng khẩn trương", ["Các xã, phường Đông Thành, Tây Hưng"]],
    ["xây dựng kế hoạch", []],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

test.each<[string, string[]]>([
  ["Sở KH&CN", ["Sở KH&CN"]],
  [
    "Các sở, ban, ngành tỉnh; các đơn vị liên quan; UBND các xã, phường",
    ["Các sở, ban, ngành tỉnh", "Các đơn vị liên quan", "UBND các xã, phường"],
  ],
  ["Doanh nghiệp, nhà cung cấp dịch vụ, nhà đầu tư", ["Doanh nghiệp", "Nhà cung cấp dịch vụ", "Nhà đầu tư"]],
  ["Ban Quản lý các khu công nghệ cao và khu công nghiệp", ["Ban Quản lý các khu công nghệ cao và khu công nghiệp"]],
  ["Sở Y tế Sở Công Thương", ["Sở Y tế", "Sở Công Thương"]],
])("cell: %s", (text, expected) => {
  expect(names(text, true)).toEqual(expected);
});

describe("damaged by a scan", () => {
  test.each<[string, string[]]>([
    ["S& Noi vy chu tri", ["Sở Nội vụ"]],
    ["S6¢ Noi vu chu tri", ["Sở Nội vụ"]],
    ["Phong N¢i vu chu tri", ["Phòng Nội vụ"]],
    ["B6 Noi vu huong dan", ["Bộ Nội vụ"]],
    ["Trweédng Phong Tai nguyén va Méi trwong", ["Phòng Tài nguyên và Môi trường"]],
    ["cic co quan, don vi, dia phwong ra soat", ["Các cơ quan, đơn vị, địa phương"]],
    ["UBND céc x4, thi trin t6 chirc", ["UBND các xã, thị trấn"]],
  ])("%s", (text, expected) => {
    expect(names(text, false, true)).toEqual(expected);
  });
});
