import { agencies, type DemoAgency } from "./agencies.ts";

/** An addressee that stands for several agencies, as documents of districts name them. */
export interface DemoGroup {
  code: string;
  name: string;
  aliases: string[];
  members: string[];
}

const codes = (...kinds: DemoAgency["kind"][]) =>
  agencies.filter(({ kind }) => kinds.includes(kind)).map(({ code }) => code);

const specialised = codes("OFFICE", "DIVISION");
const communes = codes("COMMUNE");
const publicUnits = ["TTVH", "TTDVNN", "BQLDA"];

// The same group is written with and without these words, and means the same agencies each time.
const endings = [
  "liên quan",
  "có liên quan",
  "trên địa bàn huyện",
  "trên địa bàn",
  "thuộc huyện",
  "trực thuộc",
  "của huyện",
];

function group(code: string, members: string[], name: string, ...others: string[]): DemoGroup {
  const names = [name, ...others];
  return {
    code,
    name,
    members,
    aliases: [...others, ...names.flatMap((one) => endings.map((ending) => `${one} ${ending}`))],
  };
}

/** The groups: every collective addressee of the genre belongs to exactly one of them. */
export const groups: readonly DemoGroup[] = [
  group(
    "NHOM-DIAPHUONG",
    [...specialised, ...communes],
    "Các cơ quan, đơn vị, địa phương",
    "Các cơ quan, địa phương",
    "Các đơn vị, địa phương",
    "Các ngành, địa phương",
    "Các ngành, các địa phương",
    "Các cấp, các ngành",
    "Các cấp, ngành",
    "Các ngành, các cấp",
    "Các cấp, các ngành, các địa phương",
    "Các ban, ngành, địa phương",
    "Các phòng, ban, ngành, địa phương",
    "Các phòng, ban, ngành, UBND các xã, thị trấn",
    "Các phòng, ban, ngành, đơn vị, địa phương",
    "Các phòng, ban, đơn vị, địa phương",
    "Các phòng, ban, đơn vị, UBND các xã, thị trấn",
    "Các phòng, ban chuyên môn, UBND các xã, thị trấn",
    "Các phòng chuyên môn, UBND các xã, thị trấn",
    "Các cơ quan, đơn vị, UBND các xã, thị trấn",
    "Các cơ quan, ban, ngành, địa phương",
    "Các cơ quan, ban, ngành, UBND các xã, thị trấn",
    "Các cơ quan chuyên môn, UBND các xã, thị trấn",
    "Mỗi cơ quan, đơn vị, địa phương",
    "Từng cơ quan, đơn vị, địa phương",
    "Người đứng đầu các cơ quan, đơn vị, địa phương",
    "Thủ trưởng các cơ quan, đơn vị, địa phương",
  ),
  group(
    "NHOM-CHUYENMON",
    specialised,
    "Các phòng, ban chuyên môn",
    "Các phòng chuyên môn",
    "Các phòng, ban",
    "Các phòng, ban, đơn vị",
    "Các cơ quan chuyên môn",
    "Các cơ quan hành chính",
    "Trưởng các phòng chuyên môn",
    "Thủ trưởng các phòng chuyên môn",
  ),
  group(
    "NHOM-NGANH",
    [...specialised, "CA", "CNDD", "BHXH"],
    "Các phòng, ban, ngành",
    "Các ngành",
    "Các ban, ngành",
    "Các cơ quan, ban, ngành",
    "Các phòng, ngành",
    "Thủ trưởng các phòng, ban, ngành",
  ),
  group(
    "NHOM-COQUAN",
    [...specialised, ...publicUnits],
    "Các cơ quan, đơn vị",
    "Các cơ quan",
    "Các đơn vị",
    "Các cơ quan, đơn vị, tổ chức",
    "Các cơ quan, tổ chức",
    "Các cơ quan hành chính, đơn vị sự nghiệp",
    "Mỗi cơ quan, đơn vị",
    "Thủ trưởng các cơ quan, đơn vị",
  ),
  group(
    "NHOM-SUNGHIEP",
    publicUnits,
    "Các đơn vị sự nghiệp công lập",
    "Các đơn vị sự nghiệp",
    "Đơn vị sự nghiệp công lập",
    "Thủ trưởng các đơn vị sự nghiệp công lập",
  ),
  group(
    "NHOM-XA",
    communes,
    "UBND các xã, thị trấn",
    "UBND cấp xã",
    "UBND các xã",
    "UBND xã, thị trấn",
    "UBND các xã, phường, thị trấn",
    "Các xã, thị trấn",
    "Các xã",
    "Các địa phương",
    "Cấp xã",
    "Chủ tịch UBND các xã, thị trấn",
    "Chủ tịch UBND cấp xã",
    "Chủ tịch UBND các xã, phường, thị trấn",
  ),
  group(
    "NHOM-MOTCUA",
    ["VP", ...communes],
    "Bộ phận Một cửa cấp huyện, cấp xã",
    "Bộ phận Một cửa các cấp",
    "Bộ phận Một cửa huyện, các xã, thị trấn",
    "Bộ phận Tiếp nhận và Trả kết quả các cấp",
    "Bộ phận Tiếp nhận và Trả kết quả cấp huyện, cấp xã",
  ),
  group(
    "NHOM-DOANTHE",
    ["MTTQ", "HD", "HPN"],
    "Mặt trận Tổ quốc và các đoàn thể",
    "Các tổ chức, đoàn thể",
    "Các đoàn thể",
    "Các đoàn thể chính trị - xã hội",
    "Các tổ chức chính trị - xã hội",
    "Các hội, đoàn thể",
    "Các tổ chức đoàn thể cùng cấp",
    "Các tổ chức, đoàn thể cùng cấp",
    "Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội",
    "Ủy ban Mặt trận Tổ quốc Việt Nam và các đoàn thể",
  ),
];
