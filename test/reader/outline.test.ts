import { blocksOf } from "../../reader/blocks.ts";
import { linesOf } from "../../reader/lines.ts";
import { markOf } from "../../reader/marks.ts";
import { type Item, outlineOf } from "../../reader/outline.ts";

const refs = (text: string): string[] => {
  const out: string[] = [];
  const visit = (item: Item) => {
    for (const child of item.children) {
      const words = child.block.pieces.map((piece) => text.slice(piece.start, piece.end)).join(" ");
      out.push(`${child.ref}|${child.marker}|${words}`);
      visit(child);
    }
  };
  visit(outlineOf(blocksOf(linesOf(text))));
  return out;
};

test.each<[string, string, string]>([
  ["I. Nhiệm vụ", "roman", "I"],
  ["|. Nhiem vu", "roman", "I"],
  ["I1. Nhiem vu", "roman", "II"],
  ["II1. Nhiem vu", "roman", "III"],
  ["IV. Tổ chức", "roman", "IV"],
  ["1. Phòng Nội vụ", "decimal", "1"],
  ["6.2, Hang thang", "decimal", "6.2"],
  ["2.2.1. Theo dõi", "decimal", "2.2.1"],
  ["(3) Phòng Tư pháp", "paren", "(3)"],
  ["đ) Đôn đốc", "letter", "đ"],
  ["- Rà soát", "bullet", ""],
  ["+ Rà soát", "plus", ""],
  ["Điều 2. Giao Sở Nội vụ", "article", "Điều 2"],
])("the mark of “%s”", (line, kind, label) => {
  expect(markOf(line)).toMatchObject({ kind, label });
});

test.each(["02/6/2024 của UBND tỉnh", "2024 - 2025 trên địa bàn", "100% hồ sơ", "và các xã"])(
  "no mark in “%s”",
  (line) => {
    expect(markOf(line)).toBeNull();
  },
);

test("nests by the printed numbers", () => {
  expect(
    refs("I. Chung\n1. Một\n- A.\n- B.\n2. Hai\n2.1. C.\n2.2. D.\n2.2.1. E.\nII. Riêng\n1. Ba\na) G.\nb) H."),
  ).toEqual([
    "I|roman|Chung",
    "I.1|decimal1|Một",
    "I.1|bullet|A.",
    "I.1|bullet|B.",
    "I.2|decimal1|Hai",
    "I.2.1|decimal2|C.",
    "I.2.2|decimal2|D.",
    "I.2.2.1|decimal3|E.",
    "II|roman|Riêng",
    "II.1|decimal1|Ba",
    "II.1.a|letter|G.",
    "II.1.b|letter|H.",
  ]);
});

test("“54.” after 5.3 has lost its point", () => {
  expect(refs("5. Phòng\n5.3. Một việc.\n54. Hai việc.").map((row) => row.split("|")[0])).toEqual(["5", "5.3", "5.4"]);
});

test("joins what the printer wrapped and what a page break cut, and leaves out page numbers and footnotes", () => {
  const text = [
    "- Rà soát toàn bộ hồ sơ tồn đọng của các năm trước, lập danh sách từng trường hợp và",
    "đề xuất hướng xử lý dứt điểm, tập trung những nơi có nhiều đơn thư kéo dài, nhất là",
    "",
    "² Theo báo cáo tháng trước của cơ quan thường trực về tình hình tiếp dân trên địa bàn.",
    "",
    "12",
    "",
    "các xã vùng ven.",
    "- Việc thứ hai thuộc các tiêu chí thành phần đã nêu ở phần trên, gồm 7.3.3, 7.3.4,",
    "7.3.6, 7.3.7 của bộ chỉ số.",
  ].join("\n");
  expect(refs(text)).toEqual([
    "|bullet|Rà soát toàn bộ hồ sơ tồn đọng của các năm trước, lập danh sách từng trường hợp và đề xuất hướng xử lý dứt điểm, tập trung những nơi có nhiều đơn thư kéo dài, nhất là các xã vùng ven.",
    "|bullet|Việc thứ hai thuộc các tiêu chí thành phần đã nêu ở phần trên, gồm 7.3.3, 7.3.4, 7.3.6, 7.3.7 của bộ chỉ số.",
  ]);
});
