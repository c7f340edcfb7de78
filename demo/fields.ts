/** The fields of work: the areas of the administrative reform index, and the other work of a committee. */
export const fields: readonly [code: string, name: string][] = [
  ["CDDH", "Công tác chỉ đạo, điều hành cải cách hành chính"],
  ["TCTH", "Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật"],
  ["TTHC", "Cải cách thủ tục hành chính"],
  ["TCBM", "Cải cách tổ chức bộ máy hành chính"],
  ["CDCV", "Cải cách chế độ công vụ"],
  ["TCC", "Cải cách tài chính công"],
  ["CQDT", "Xây dựng và phát triển chính quyền điện tử, chính quyền số"],
  ["KTXH", "Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội"],
];
