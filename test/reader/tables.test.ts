import { readDirective } from "../../reader/read.ts";

const read = (rows: string[]) =>
  readDirective(rows.join("\n")).tasks.map(({ text, lead, coordinating, deadline }) => [
    text,
    lead.join("; "),
    coordinating.join("; "),
    deadline.kind,
  ]);

test.each<[string, string[], string[][]]>([
  [
    "a group row of names leads the rows below it",
    [
      "TT | Nội dung | Đơn vị thực hiện | Thời hạn",
      "1 | Phòng Nội vụ | | |",
      "1.1 | Rà soát hồ sơ | | Tháng 4/2025",
      "2 | Phòng Tư pháp | | |",
      "2.1 | Công khai danh mục | | Quý II/2025",
    ],
    [
      ["Rà soát hồ sơ", "Phòng Nội vụ", "", "month"],
      ["Công khai danh mục", "Phòng Tư pháp", "", "quarter"],
    ],
  ],
  [
    "without a column for it the heading above leads",
    ["I. Phòng Nội vụ", "TT | Nội dung | Thời gian", "1 | Rà soát hồ sơ | 20/4/2025"],
    [["Rà soát hồ sơ", "Phòng Nội vụ", "", "date"]],
  ],
  [
    "the row that numbers the columns is no task",
    ["TT | Nhiệm vụ | Chủ trì | Thời hạn", "(1) | (2) | (3) | (4)", "1 | Rà soát hồ sơ | Sở Nội vụ | Thường xuyên"],
    [["Rà soát hồ sơ", "Sở Nội vụ", "", "continuous"]],
  ],
  [
    "tasks stand in the column of details, times in that of the end",
    [
      "TT | Nhóm nhiệm vụ | Nhiệm vụ cụ thể | Đơn vị/cá nhân thực hiện | Sản phẩm hoàn thành | Bắt đầu | Kết thúc",
      "1 | Lưu trữ | Rà soát hồ sơ | Sở Nội vụ | Báo cáo | 01/3/2025 | 20/4/2025",
    ],
    [["Rà soát hồ sơ", "Sở Nội vụ", "", "date"]],
  ],
])("%s", (_, rows, tasks) => {
  expect(read(rows)).toEqual(tasks);
});
