import { resolver } from "../../reader/resolve.ts";

const agency = (id: string, name: string, aliases: string[] = []) => ({
  id,
  code: id,
  name,
  aliases,
  kind: "DIVISION",
});
const resolve = resolver({
  agencies: [
    agency("SO", "Sở Nội vụ"),
    agency("PHONG", "Phòng Nội vụ"),
    agency("BO", "Bộ Nội vụ"),
    agency("VH", "Phòng Văn hóa và Thông tin", ["Phòng VHTT"]),
    agency("VP", "Văn phòng HĐND và UBND huyện"),
    agency("HUYEN", "UBND huyện"),
    agency("TINH", "UBND tỉnh"),
    agency("A", "UBND xã Tân Lập"),
    agency("B", "UBND xã Tân Lạp"),
  ],
});

test.each<[string, string | null]>([
  ["Phòng Nội vụ", "PHONG"],
  ["phòng nội vụ huyện", "PHONG"],
  ["Phong Noi vu", "PHONG"],
  ["Phong N¢i vy", "PHONG"],
  ["Sở Nội vụ", "SO"],
  ["Bo Noi vu", "BO"],
  ["Phòng Văn hoá và Thông tin", "VH"],
  ["Phòng Văn hóa - Thông tin", "VH"],
  ["Phòng VHTT", "VH"],
  ["Văn phòng HĐND&UBND huyện", "VP"],
  ["Ủy ban nhân dân huyện", "HUYEN"],
  ["UBND tỉnh", "TINH"],
  ["UBND xã Tân Lâp", null],
  ["S6 Noi vu", null],
  ["Phòng Tư pháp", null],
  ["", null],
])("“%s” → %s", (name, id) => {
  expect(resolve(name)).toBe(id);
});
