import type { AgencyKind, AgencyLevel } from "../../entities/agency.ts";
import type { Role } from "../../rules/may.ts";

/** An agency of the province of the example, invented like its people. */
interface ReformAgency {
  code: string;
  name: string;
  kind: AgencyKind;
  level: AgencyLevel;
  above: string | null;
}

/** Where the example's people get their mail. */
export const reformDomain = "dongtra.example";

/** The province before 01/07/2025: a district with its division and four communes. */
export const before: readonly ReformAgency[] = [
  { code: "DT-UBND", name: "UBND tỉnh Đông Trà", kind: "COMMITTEE", level: "PROVINCE", above: null },
  { code: "DT-SNV", name: "Sở Nội vụ tỉnh Đông Trà", kind: "DIVISION", level: "PROVINCE", above: "DT-UBND" },
  { code: "DT-SXD", name: "Sở Xây dựng tỉnh Đông Trà", kind: "DIVISION", level: "PROVINCE", above: "DT-UBND" },
  { code: "DT-VT", name: "UBND huyện Vân Trà", kind: "COMMITTEE", level: "DISTRICT", above: "DT-UBND" },
  { code: "DT-VT-PNV", name: "Phòng Nội vụ huyện Vân Trà", kind: "DIVISION", level: "DISTRICT", above: "DT-VT" },
  { code: "DT-X1", name: "UBND xã Tân Trà", kind: "COMMUNE", level: "COMMUNE", above: "DT-VT" },
  { code: "DT-X2", name: "UBND xã Trà Sơn", kind: "COMMUNE", level: "COMMUNE", above: "DT-VT" },
  { code: "DT-X3", name: "UBND xã Phú Lộc Hạ", kind: "COMMUNE", level: "COMMUNE", above: "DT-VT" },
  { code: "DT-X4", name: "UBND thị trấn Vân Trà", kind: "COMMUNE", level: "COMMUNE", above: "DT-VT" },
];

/** The communes as a group of addressees. */
export const communes = { code: "DT-XA", name: "UBND các xã, thị trấn", members: ["DT-X1", "DT-X2", "DT-X3", "DT-X4"] };

/** The resolution that the example pretends to rest on. */
export const basis = "Nghị quyết về sắp xếp đơn vị hành chính cấp xã của tỉnh Đông Trà năm 2025 (ví dụ)";

/** The communes from 01/07/2025 on, each with those that became it. */
export const after = [
  { code: "DT-M1", name: "UBND xã Vân Sơn", of: ["DT-X1", "DT-X2"] },
  { code: "DT-M2", name: "UBND xã Vân Trà", of: ["DT-X3", "DT-X4"] },
] as const;

/** Those that end on 01/07/2025 beside the communes, in this order, and who takes over. */
export const dissolved = [
  { code: "DT-VT-PNV", heir: "DT-SNV" },
  { code: "DT-VT", heir: "DT-SXD" },
] as const;

/** A person of the example. */
interface ReformPerson {
  mailbox: string;
  name: string;
  role: Role;
  agency: string;
}

/** The people of the province at first. */
export const people: readonly ReformPerson[] = [
  { mailbox: "theodoi", name: "Đỗ Thu Hà", role: "MONITOR", agency: "DT-UBND" },
  { mailbox: "quantri", name: "Lương Đức Anh", role: "ADMIN", agency: "DT-UBND" },
  { mailbox: "huyen.vantra", name: "Trịnh Văn Khôi", role: "HEAD", agency: "DT-VT" },
  { mailbox: "noivu.vantra", name: "Vũ Thị Lan", role: "HEAD", agency: "DT-VT-PNV" },
  { mailbox: "xa.tantra", name: "Hà Văn Dũng", role: "HEAD", agency: "DT-X1" },
  { mailbox: "xa.trason", name: "Lò Thị Mai", role: "HEAD", agency: "DT-X2" },
  { mailbox: "xa.phulocha", name: "Nông Văn Bảo", role: "HEAD", agency: "DT-X3" },
  { mailbox: "tt.vantra", name: "Quách Thị Yến", role: "HEAD", agency: "DT-X4" },
  { mailbox: "chuyenvien.tantra", name: "Bế Văn Quân", role: "OFFICER", agency: "DT-X1" },
];

/** The heads of the new communes. */
export const newHeads: readonly ReformPerson[] = [
  { mailbox: "xa.vanson", name: "Lò Thị Hạnh", role: "HEAD", agency: "DT-M1" },
  { mailbox: "xa.vantra", name: "Ma Văn Thắng", role: "HEAD", agency: "DT-M2" },
];

/** The tasks of the plan of 2023: who leads, until when, and on which day each agency handed its result in. */
export const tasks: readonly { lead: string; text: string; dueOn: string; done: Record<string, string> }[] = [
  {
    lead: "DT-XA",
    text: "Niêm yết công khai thủ tục hành chính tại Bộ phận Một cửa, hoàn thành trước ngày 30/6/2023.",
    dueOn: "2023-06-30",
    done: { "DT-X1": "2023-06-12", "DT-X2": "2023-06-28", "DT-X3": "2023-07-14", "DT-X4": "2023-06-20" },
  },
  {
    lead: "DT-XA",
    text: "Số hóa hồ sơ hộ tịch, hoàn thành trước ngày 31/12/2025.",
    dueOn: "2025-12-31",
    done: { "DT-X1": "2024-11-05" },
  },
  {
    lead: "DT-X1",
    text: "Xây dựng nhà văn hóa thôn Bản Khoang, hoàn thành trước ngày 15/12/2023.",
    dueOn: "2023-12-15",
    done: { "DT-X1": "2023-12-08" },
  },
  {
    lead: "DT-X2",
    text: "Xử lý điểm tập kết rác thải Trà Sơn, hoàn thành trước ngày 30/9/2025.",
    dueOn: "2025-09-30",
    done: {},
  },
  {
    lead: "DT-VT-PNV",
    text: "Rà soát vị trí việc làm của công chức cấp xã, hoàn thành trước ngày 30/11/2023.",
    dueOn: "2023-11-30",
    done: { "DT-VT-PNV": "2023-11-27" },
  },
  {
    lead: "DT-VT",
    text: "Lập hồ sơ quy hoạch khu trung tâm huyện, hoàn thành trước ngày 31/10/2025.",
    dueOn: "2025-10-31",
    done: {},
  },
];
