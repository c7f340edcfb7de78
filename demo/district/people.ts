import type { Role } from "../../rules/may.ts";
import { agencies } from "./agencies.ts";

/** A person of the demo district with the one role held and where. */
export interface DemoPerson {
  name: string;
  email: string;
  role: Role;
  agency: string;
}

/** The domain of every address of the demo; `.example` is reserved, so no letter can reach anybody. */
export const mailDomain = "minhgiang.example";

/** Who signs the plans. */
export const chair = "Lê Quang Thiệu";

const at = (mailbox: string) => `${mailbox}@${mailDomain}`;

const committee: DemoPerson[] = [
  { name: "Trần Thị Hồng Vân", email: at("theodoi"), role: "MONITOR", agency: "UBND" },
  { name: "Phạm Đức Thuận", email: at("theodoi2"), role: "MONITOR", agency: "UBND" },
  { name: chair, email: at("chutich"), role: "LEADER", agency: "UBND" },
  { name: "Vũ Thị Minh Hạnh", email: at("phochutich1"), role: "LEADER", agency: "UBND" },
  { name: "Hoàng Văn Sỹ", email: at("phochutich2"), role: "LEADER", agency: "UBND" },
  { name: "Đỗ Thị Lan Phương", email: at("vanthu"), role: "CLERK", agency: "UBND" },
  { name: "Ngô Xuân Trường", email: at("thamdinh"), role: "APPRAISER", agency: "UBND" },
  { name: "Bùi Gia Khiêm", email: at("quantri"), role: "ADMIN", agency: "UBND" },
];

const heads: Record<string, string> = {
  VP: "Nguyễn Hữu Tân",
  PNV: "Phan Thị Thu Hằng",
  PTP: "Lương Văn Bách",
  PTCKH: "Đặng Quốc Huy",
  PVHTT: "Tạ Thị Bích Ngọc",
  PTNMT: "Trịnh Công Lập",
  PKTHT: "Mai Xuân Hợp",
  PNN: "Cao Văn Điền",
  PLDTBXH: "Lê Thị Kim Oanh",
  PGDDT: "Nguyễn Thị Tuyết Mai",
  PYT: "Hồ Sĩ Nghĩa",
  PDT: "Lò Văn Pản",
  TTR: "Đinh Trọng Nghiêm",
  CA: "Vương Đình Khải",
  CNDD: "Kiều Anh Dũng",
  TTVH: "Phùng Thị Thanh Trà",
  TTDVNN: "Thái Bá Lâm",
  BQLDA: "Lưu Quang Vịnh",
  BHXH: "Trương Thị Diệu Linh",
  MTTQ: "Nguyễn Văn Thục",
  HD: "Hà Thị Quỳnh Nga",
  HPN: "Đoàn Thị Nhàn",
  X01: "Nguyễn Đăng Quý",
  X02: "Trần Văn Phiên",
  X03: "Lê Thị Hoài",
  X04: "Phạm Văn Tấn",
  X05: "Hà Văn Mão",
  X06: "Vũ Đức Lợi",
  X07: "Nguyễn Thị Thơm",
  X08: "Đào Xuân Hưởng",
  X09: "Bùi Văn Chiến",
  X10: "Ngô Thị Lụa",
  X11: "Trần Quốc Bảo",
  X12: "Hoàng Minh Chuyên",
  X13: "Phan Văn Rạng",
  X14: "Đỗ Thị Én",
  X15: "Lê Hồng Quảng",
  X16: "Nguyễn Văn Thảng",
  X17: "Cao Thị Nhung",
  X18: "Trịnh Xuân Soạn",
  X19: "Mai Văn Thể",
  X20: "Lò Thị Pâng",
  X21: "Vũ Thị Dịu",
  X22: "Đinh Văn Khoát",
  X23: "Phạm Thị Ngân",
};

const officers: [agency: string, name: string][] = [
  ["VP", "Nguyễn Thùy Dương"],
  ["PNV", "Lê Tuấn Kiệt"],
  ["PTCKH", "Trần Khánh Ly"],
  ["PVHTT", "Đặng Bảo Châu"],
  ["PTNMT", "Nguyễn Đình Phúc"],
  ["X04", "Vũ Thị Hải Yến"],
];

const mailboxOf = (code: string): string => {
  const found = agencies.find((agency) => agency.code === code);
  if (!found) throw new Error(`No agency ${code} in the demo district`);
  return found.mailbox;
};

/** Everybody: the committee's people, one head for each agency, an officer for some. */
export const people: readonly DemoPerson[] = [
  ...committee,
  ...Object.entries(heads).map(
    ([agency, name]): DemoPerson => ({ name, email: at(`thutruong.${mailboxOf(agency)}`), role: "HEAD", agency }),
  ),
  ...officers.map(
    ([agency, name]): DemoPerson => ({ name, email: at(`chuyenvien.${mailboxOf(agency)}`), role: "OFFICER", agency }),
  ),
];

/** The people whose sign-in is printed, by e-mail: at least one for each role. */
export const shownEmails: readonly string[] = [
  at("theodoi"),
  at("theodoi2"),
  at("chutich"),
  at("thutruong.noivu"),
  at("thutruong.xa.binhlang"),
  at("chuyenvien.vanhoa"),
  at("vanthu"),
  at("thamdinh"),
  at("quantri"),
];

/** The one password of everybody in the demo. */
export const demoPassword = "DonDoc@Demo1";
