import type { AgencyKind, AgencyLevel } from "../../entities/agency.ts";

/** An agency of the demo district; every one but the committee stands directly below it. */
export interface DemoAgency {
  code: string;
  name: string;
  kind: AgencyKind;
  level: AgencyLevel;
  aliases: string[];
  /** The part of e-mail addresses that names the agency. */
  mailbox: string;
  /** The post of its head as signed under a report. */
  headTitle: string;
}

const top: DemoAgency = {
  code: "UBND",
  name: "UBND huyện Minh Giang",
  kind: "COMMITTEE",
  level: "DISTRICT",
  aliases: ["Ủy ban nhân dân huyện Minh Giang", "UBND huyện", "Ủy ban nhân dân huyện", "Lãnh đạo UBND huyện"],
  mailbox: "ubnd",
  headTitle: "CHỦ TỊCH",
};

const office: DemoAgency = {
  code: "VP",
  name: "Văn phòng HĐND&UBND huyện",
  kind: "OFFICE",
  level: "DISTRICT",
  aliases: [
    "Văn phòng HĐND và UBND huyện",
    "Văn phòng HĐND-UBND huyện",
    "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện",
    "Văn phòng UBND huyện",
    "Văn phòng UBND",
    "Văn phòng huyện",
    "Bộ phận Một cửa huyện",
    "Bộ phận Một cửa cấp huyện",
    "Bộ phận Tiếp nhận và Trả kết quả huyện",
    "Bộ phận Tiếp nhận và Trả kết quả cấp huyện",
    "Trung tâm Hành chính công huyện",
  ],
  mailbox: "vanphong",
  headTitle: "CHÁNH VĂN PHÒNG",
};

const division = (code: string, name: string, mailbox: string, ...aliases: string[]): DemoAgency => ({
  code,
  name,
  kind: "DIVISION",
  level: "DISTRICT",
  aliases,
  mailbox,
  headTitle: "TRƯỞNG PHÒNG",
});

const divisions: DemoAgency[] = [
  division("PNV", "Phòng Nội vụ", "noivu", "Cơ quan Tổ chức - Nội vụ", "Ban Tổ chức - Nội vụ"),
  division("PTP", "Phòng Tư pháp", "tuphap"),
  division(
    "PTCKH",
    "Phòng Tài chính - Kế hoạch",
    "taichinh",
    "Phòng Tài chính và Kế hoạch",
    "Phòng TC-KH",
    "Phòng TCKH",
  ),
  division(
    "PVHTT",
    "Phòng Văn hóa và Thông tin",
    "vanhoa",
    "Phòng Văn hoá và Thông tin",
    "Phòng Văn hóa - Thông tin",
    "Phòng VHTT",
    "Phòng VH-TT",
    "Phòng VH&TT",
    "Phòng Văn hóa, Khoa học và Thông tin",
  ),
  division(
    "PTNMT",
    "Phòng Tài nguyên và Môi trường",
    "tainguyen",
    "Phòng Tài nguyên - Môi trường",
    "Phòng TN&MT",
    "Phòng TNMT",
    "Phòng TN-MT",
  ),
  division(
    "PKTHT",
    "Phòng Kinh tế và Hạ tầng",
    "kinhte",
    "Phòng Kinh tế - Hạ tầng",
    "Phòng KT&HT",
    "Phòng KT-HT",
    "Phòng Công Thương",
    "Phòng Quản lý đô thị",
    "Phòng Kinh tế",
  ),
  division(
    "PNN",
    "Phòng Nông nghiệp và Phát triển nông thôn",
    "nongnghiep",
    "Phòng Nông nghiệp và PTNT",
    "Phòng Nông nghiệp & PTNT",
    "Phòng NN&PTNT",
    "Phòng Nông nghiệp",
  ),
  division(
    "PLDTBXH",
    "Phòng Lao động - Thương binh và Xã hội",
    "laodong",
    "Phòng Lao động, Thương binh và Xã hội",
    "Phòng Lao động - TB&XH",
    "Phòng LĐ-TB&XH",
    "Phòng LĐTB&XH",
    "Phòng LĐTBXH",
  ),
  division(
    "PGDDT",
    "Phòng Giáo dục và Đào tạo",
    "giaoduc",
    "Phòng Giáo dục - Đào tạo",
    "Phòng GD&ĐT",
    "Phòng GD-ĐT",
    "Phòng GDĐT",
  ),
  division("PYT", "Phòng Y tế", "yte"),
  division("PDT", "Phòng Dân tộc", "dantoc", "Phòng Dân tộc và Tôn giáo", "Phòng Dân tộc - Tôn giáo"),
  {
    ...division("TTR", "Thanh tra huyện", "thanhtra", "Cơ quan Thanh tra huyện", "Phòng Thanh tra"),
    headTitle: "CHÁNH THANH TRA",
  },
];

const unit = (code: string, name: string, mailbox: string, headTitle: string, ...aliases: string[]): DemoAgency => ({
  code,
  name,
  kind: "UNIT",
  level: "DISTRICT",
  aliases,
  mailbox,
  headTitle,
});

const units: DemoAgency[] = [
  unit("CA", "Công an huyện", "congan", "TRƯỞNG CÔNG AN HUYỆN", "Công an huyện Minh Giang", "Cơ quan Công an"),
  unit(
    "CNDD",
    "Chi nhánh Văn phòng Đăng ký đất đai huyện",
    "datdai",
    "GIÁM ĐỐC",
    "Chi nhánh VPĐKĐĐ",
    "Chi nhánh VPĐKĐĐ huyện",
    "Chi nhánh VPĐK đất đai",
    "Chi nhánh Văn phòng Đăng ký đất đai",
    "Văn phòng Đăng ký đất đai huyện",
    "Chi nhánh Văn phòng Đăng ký đất đai Minh Giang",
  ),
  unit(
    "TTVH",
    "Trung tâm Văn hóa, Thể thao và Truyền thông huyện",
    "truyenthong",
    "GIÁM ĐỐC",
    "Trung tâm Văn hóa, Thông tin và Thể thao",
    "Trung tâm Văn hóa - Thể thao và Truyền thanh",
    "Trung tâm Văn hóa, Thể thao và Truyền thanh - Truyền hình",
    "Trung tâm VHTT&TT",
    "Trung tâm Truyền thông - Văn hóa",
    "Trung tâm Truyền thông",
    "Đài Truyền thanh huyện",
    "Đài Truyền thanh - Truyền hình huyện",
    "Trang thông tin điện tử huyện",
    "Trang Thông tin điện tử",
    "Cổng thông tin điện tử huyện",
    "Ban Biên tập Trang thông tin điện tử huyện",
  ),
  unit(
    "TTDVNN",
    "Trung tâm Dịch vụ nông nghiệp huyện",
    "dvnongnghiep",
    "GIÁM ĐỐC",
    "Trung tâm Kỹ thuật - Dịch vụ nông nghiệp",
  ),
  unit(
    "BQLDA",
    "Ban Quản lý dự án đầu tư xây dựng huyện",
    "bqlda",
    "GIÁM ĐỐC",
    "Ban Quản lý dự án",
    "Ban QLDA đầu tư xây dựng",
    "Ban QLDA",
  ),
  unit("BHXH", "Bảo hiểm xã hội huyện", "bhxh", "GIÁM ĐỐC", "BHXH huyện"),
  unit(
    "MTTQ",
    "Ủy ban Mặt trận Tổ quốc Việt Nam huyện",
    "mttq",
    "CHỦ TỊCH",
    "Mặt trận Tổ quốc",
    "Mặt trận Tổ quốc Việt Nam huyện",
    "UBMTTQ Việt Nam huyện",
    "Ủy ban MTTQ Việt Nam huyện",
    "UBMTTQVN huyện",
    "MTTQ huyện",
    "MTTQ",
  ),
  unit(
    "HD",
    "Huyện đoàn",
    "huyendoan",
    "BÍ THƯ",
    "Đoàn Thanh niên",
    "Đoàn Thanh niên huyện",
    "Đoàn TNCS Hồ Chí Minh huyện",
    "Đoàn Thanh niên Cộng sản Hồ Chí Minh huyện",
  ),
  unit("HPN", "Hội Liên hiệp Phụ nữ huyện", "phunu", "CHỦ TỊCH", "Hội LHPN huyện", "Hội Phụ nữ huyện"),
];

/** The communes and towns, with the part of e-mail addresses that names each. */
const communeNames: [name: string, mailbox: string][] = [
  ["thị trấn Minh Giang", "tt.minhgiang"],
  ["thị trấn Bến Sỏi", "tt.bensoi"],
  ["xã An Điền", "xa.andien"],
  ["xã Bình Lãng", "xa.binhlang"],
  ["xã Cẩm Khê Thượng", "xa.camkhethuong"],
  ["xã Châu Lộc", "xa.chauloc"],
  ["xã Đại Khê", "xa.daikhe"],
  ["xã Đông Vân", "xa.dongvan"],
  ["xã Gia Phúc", "xa.giaphuc"],
  ["xã Hà Lương", "xa.haluong"],
  ["xã Hòa Mỹ", "xa.hoamy"],
  ["xã Hồng Khê", "xa.hongkhe"],
  ["xã Khánh Lâm", "xa.khanhlam"],
  ["xã Lạc Viên", "xa.lacvien"],
  ["xã Mỹ Đồng", "xa.mydong"],
  ["xã Nam Thạch", "xa.namthach"],
  ["xã Ngọc Bình", "xa.ngocbinh"],
  ["xã Phú Lương Đông", "xa.phuluongdong"],
  ["xã Quang Lộc", "xa.quangloc"],
  ["xã Sơn Vĩ", "xa.sonvi"],
  ["xã Tân Khê", "xa.tankhe"],
  ["xã Thanh Sơn Hạ", "xa.thanhsonha"],
  ["xã Vĩnh Trường", "xa.vinhtruong"],
];

const communes: DemoAgency[] = communeNames.map(([name, mailbox], index) => ({
  code: `X${String(index + 1).padStart(2, "0")}`,
  name: `UBND ${name}`,
  kind: "COMMUNE",
  level: "COMMUNE",
  aliases: [name.charAt(0).toUpperCase() + name.slice(1), `Chủ tịch UBND ${name}`],
  mailbox,
  headTitle: "CHỦ TỊCH",
}));

/** The committee, its office, its 12 divisions, the units beside them and the 23 communes; an invented district. */
export const agencies: readonly DemoAgency[] = [top, office, ...divisions, ...units, ...communes];
