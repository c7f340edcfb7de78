/**
 * The kinds of documents: the codes of Decree 30/2020, annex III, without diacritics, CV for the official letter that
 * carries none, and the legal acts that directives rest on (Decree 78/2025).
 */
export const DirectiveKind = {
  NQ: "NQ",
  QD: "QD",
  CT: "CT",
  QC: "QC",
  QYD: "QYD",
  TC: "TC",
  TB: "TB",
  HD: "HD",
  CTR: "CTR",
  KH: "KH",
  PA: "PA",
  DA: "DA",
  DUAN: "DUAN",
  BC: "BC",
  BB: "BB",
  TTR: "TTR",
  HOPDONG: "HOPDONG",
  CD: "CD",
  BGN: "BGN",
  BTT: "BTT",
  GUQ: "GUQ",
  GM: "GM",
  GGT: "GGT",
  GNP: "GNP",
  PG: "PG",
  PC: "PC",
  PB: "PB",
  KL: "KL",
  L: "L",
  PL: "PL",
  ND: "ND",
  TT: "TT",
  TTLT: "TTLT",
  VBHN: "VBHN",
  CV: "CV",
} as const;
export type DirectiveKind = keyof typeof DirectiveKind;

// Each kind's code as printed, and its name.
const table: Record<DirectiveKind, readonly [code: string, name: string]> = {
  NQ: ["NQ", "Nghị quyết"],
  QD: ["QĐ", "Quyết định"],
  CT: ["CT", "Chỉ thị"],
  QC: ["QC", "Quy chế"],
  QYD: ["QyĐ", "Quy định"],
  TC: ["TC", "Thông cáo"],
  TB: ["TB", "Thông báo"],
  HD: ["HD", "Hướng dẫn"],
  CTR: ["CTr", "Chương trình"],
  KH: ["KH", "Kế hoạch"],
  PA: ["PA", "Phương án"],
  DA: ["ĐA", "Đề án"],
  DUAN: ["DA", "Dự án"],
  BC: ["BC", "Báo cáo"],
  BB: ["BB", "Biên bản"],
  TTR: ["TTr", "Tờ trình"],
  HOPDONG: ["HĐ", "Hợp đồng"],
  CD: ["CĐ", "Công điện"],
  BGN: ["BGN", "Bản ghi nhớ"],
  BTT: ["BTT", "Bản thỏa thuận"],
  GUQ: ["GUQ", "Giấy ủy quyền"],
  GM: ["GM", "Giấy mời"],
  GGT: ["GGT", "Giấy giới thiệu"],
  GNP: ["GNP", "Giấy nghỉ phép"],
  PG: ["PG", "Phiếu gửi"],
  PC: ["PC", "Phiếu chuyển"],
  PB: ["PB", "Phiếu báo"],
  KL: ["KL", "Kết luận"],
  L: ["L", "Luật"],
  PL: ["PL", "Pháp lệnh"],
  ND: ["NĐ", "Nghị định"],
  TT: ["TT", "Thông tư"],
  TTLT: ["TTLT", "Thông tư liên tịch"],
  VBHN: ["VBHN", "Văn bản hợp nhất"],
  CV: ["", "Công văn"],
};

/** The kind's Vietnamese name: KH is "Kế hoạch". */
export function directiveKindName(kind: DirectiveKind): string {
  return table[kind][1];
}

/** The kind's code as printed in a symbol: QD is "QĐ"; empty for the official letter. */
export function directiveKindCode(kind: DirectiveKind): string {
  return table[kind][0];
}

const kinds = Object.values(DirectiveKind).filter((kind) => table[kind][0] !== "");
const exact = new Map(kinds.map((kind) => [table[kind][0].toUpperCase(), kind]));
// For scans that lost their diacritics; where two kinds fold alike (HD, DA) the code as printed has won already.
const folded = new Map<string, DirectiveKind>(kinds.map((kind) => [plain(table[kind][0]), kind]));

/** The kind that the first part of a symbol names ("KH", "QĐ", also "QD" from a scan), or null. */
export function kindOfSymbol(code: string): DirectiveKind | null {
  const upper = code.normalize("NFC").toUpperCase();
  return exact.get(upper) ?? folded.get(plain(upper)) ?? null;
}

function plain(code: string): string {
  return code.toUpperCase().replaceAll("Đ", "D");
}
