import { taskReference } from "../../rules/taskReference.ts";

test.each([
  ["III.6.4", "III.6.4", "Mục III.6.4"],
  ["II.1#1/1", "II.1, nhiệm vụ 1, ý 1", "Mục II.1, nhiệm vụ 1, ý 1"],
  ["II.1#3", "II.1, nhiệm vụ 3", "Mục II.1, nhiệm vụ 3"],
  ["III.8.6/2", "III.8.6, ý 2", "Mục III.8.6, ý 2"],
  ["2.(9)#2", "2.(9), nhiệm vụ 2", "Mục 2.(9), nhiệm vụ 2"],
  ["I.1.a", "I.1.a", "Mục I.1.a"],
  ["II.2#3#1", "II.2, nhiệm vụ 3, ý 1", "Mục II.2, nhiệm vụ 3, ý 1"],
  ["II.2#3#1/2", "II.2, nhiệm vụ 3, ý 1, phần 2", "Mục II.2, nhiệm vụ 3, ý 1, phần 2"],
  ["#4", "Nhiệm vụ 4", "Nhiệm vụ 4"],
  ["#4/2", "Nhiệm vụ 4, ý 2", "Nhiệm vụ 4, ý 2"],
  ["/2", "Ý 2", "Ý 2"],
  ["Điều 3.2#1", "Điều 3.2, nhiệm vụ 1", "Điều 3.2, nhiệm vụ 1"],
  ["PL2.7", "Phụ lục 2.7", "Phụ lục 2.7"],
  ["PLII.7/1", "Phụ lục II.7, ý 1", "Phụ lục II.7, ý 1"],
  ["PL#1", "Phụ lục, nhiệm vụ 1", "Phụ lục, nhiệm vụ 1"],
  ["PL.3", "Phụ lục, 3", "Phụ lục, 3"],
  ["PL.I.3", "Phụ lục, I.3", "Phụ lục, I.3"],
  ["A.I.3", "A.I.3", "Mục A.I.3"],
  ["12", "12", "Mục 12"],
  ["", "", ""],
  ["theo chỉ đạo riêng #a", "theo chỉ đạo riêng #a", "theo chỉ đạo riêng #a"],
  ["5/9a", "5/9a", "Mục 5/9a"],
])("%s is said %s, in a sentence %s", (ref, row, sentence) => {
  expect([taskReference(ref), taskReference(ref, "sentence")]).toEqual([row, sentence]);
});
