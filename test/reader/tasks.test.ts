import { readDirective } from "../../reader/read.ts";

const read = (text: string) =>
  readDirective(text).tasks.map(({ text: words, lead, coordinating, deadline, reportTo }) => ({
    words,
    lead: lead.join(" + "),
    coordinating: coordinating.join(" + "),
    deadline: "date" in deadline ? deadline.date : "value" in deadline ? deadline.value : deadline.kind,
    reportTo: reportTo.join(" + "),
  }));
const pick = <K extends keyof ReturnType<typeof read>[number]>(text: string, key: K) =>
  read(text).map((task) => task[key]);

describe("one leaf, one task, unless its parts have limits of their own", () => {
  test("two limits in two semicolon parts", () => {
    const text =
      "1. UBND xã Đông Lĩnh:\n- Vận động các hộ di dời (xong trước ngày 10/12/2025); có phương án đối với đất công ích xong trước ngày 30/11/2025.";
    expect(pick(text, "deadline")).toEqual(["2025-12-10", "2025-11-30"]);
    expect(pick(text, "words")[1]).toBe("có phương án đối với đất công ích xong trước ngày 30/11/2025.");
  });
  test("a limit at the end of a chain stays with the whole", () => {
    expect(
      pick("1. Phòng Y tế\n- Rà soát; lập danh sách; phê duyệt (hoàn thành trước ngày 30/11/2025).", "deadline"),
    ).toEqual(["2025-11-30"]);
  });
  test("a limit with its own subject is a task beside", () => {
    const text =
      "1. Nhiệm vụ\n- Các phòng, ban tăng cường đối thoại với người dân. Định kỳ hàng tuần, đại diện lãnh đạo UBND các xã bố trí tiếp dân.";
    expect(read(text).map((task) => [task.lead, task.deadline])).toEqual([
      ["Các phòng, ban", "none"],
      ["UBND các xã", "recurring"],
    ]);
  });
  test("a standing duty with a date in brackets", () => {
    const text =
      "1. Nhiệm vụ\n- Các cơ quan, đơn vị thường xuyên quán triệt quy định (tổ chức quán triệt trước ngày 20/6/2025 và báo cáo về UBND huyện).";
    expect(read(text).map((task) => [task.deadline, task.reportTo])).toEqual([
      ["continuous", ""],
      ["2025-06-20", "UBND huyện"],
    ]);
  });
  test("three periods in one sentence are three tasks of the same words", () => {
    const tasks = read("1. Phòng Y tế\n- Định kỳ hằng tháng, quý, năm báo cáo kết quả về UBND huyện.");
    expect(new Set(tasks.map((task) => task.words)).size).toBe(1);
    expect(tasks).toHaveLength(3);
  });
});

describe("what is no task", () => {
  test.each([
    "I. Mục đích\n- Nâng cao chất lượng phục vụ.",
    "1. Phòng Y tế\n- Chịu trách nhiệm trước pháp luật nếu để xảy ra sai phạm.",
    "III. Kinh phí thực hiện\nKinh phí thực hiện được bố trí từ ngân sách huyện.",
    "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo về Phòng Nội vụ để tổng hợp.",
    "Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.",
    "Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("who leads", () => {
  test.each<[string, string, string[]]>([
    ["the heading above", "2. Phòng Tư pháp\n- Rà soát văn bản.\n- Tập huấn.", ["Phòng Tư pháp", "Phòng Tư pháp"]],
    ["a label before a colon", "3. Phòng Tư pháp: Rà soát văn bản.", ["Phòng Tư pháp"]],
    ["an order", "4. Giao Công an huyện theo dõi, hướng dẫn các xã.", ["Công an huyện"]],
    ["the subject of the sentence", "5. Sở Y tế khẩn trương hoàn thành đề án.", ["Sở Y tế"]],
    ["a description", "(1) Đối với các đơn vị có chỉ số thấp: Cần rà soát ngay.", ["Các đơn vị có chỉ số thấp"]],
    [
      "siblings",
      "1. Nhiệm vụ\n- Các cơ quan, đơn vị rà soát.\n- Các cơ quan, đơn vị kiểm tra.\n- Tăng cường đào tạo.",
      ["Các cơ quan, đơn vị", "Các cơ quan, đơn vị", "Các cơ quan, đơn vị"],
    ],
    [
      "a lead-in",
      "Các ngành, địa phương cần tập trung thực hiện một số nhiệm vụ sau:\n1. Rà soát bộ máy.\n2. Đẩy mạnh cải cách.",
      ["Các ngành, địa phương", "Các ngành, địa phương"],
    ],
    ["nobody", "2. Cải cách thể chế\nThực hiện tốt việc phổ biến pháp luật.", [""]],
  ])("%s", (_, text, expected) => {
    expect(pick(text, "lead")).toEqual(expected);
  });
});

describe("who helps, and who is reported to", () => {
  test.each<[string, string, string]>([
    ["Chủ trì, phối hợp với Cục Thuế, Sở Tài chính hướng dẫn các xã lập dự toán.", "Cục Thuế + Sở Tài chính", ""],
    [
      "Phối hợp chặt chẽ với Mặt trận Tổ quốc và các tổ chức đoàn thể cùng cấp tuyên truyền.",
      "Mặt trận Tổ quốc + Các tổ chức đoàn thể cùng cấp",
      "",
    ],
    ["Hướng dẫn các cơ quan, địa phương phối hợp với Tổ công nghệ số cộng đồng hỗ trợ người dân.", "", ""],
    ["Phối hợp tuần tra ban đêm.", "", ""],
    ["Gửi kế hoạch về UBND tỉnh (qua Công an tỉnh) đúng hạn.", "", "UBND tỉnh + Công an tỉnh"],
    ["Báo cáo kết quả thực hiện về Phòng Nội vụ để tổng hợp, báo cáo UBND huyện.", "", "Phòng Nội vụ"],
    ["Tham mưu UBND huyện ban hành quyết định.", "", ""],
    ["Xây dựng đề án trình UBND tỉnh phê duyệt.", "", "UBND tỉnh"],
    ["Thực hiện theo Báo cáo số 12/BC-SNV của Sở Nội vụ.", "", ""],
  ])("%s", (sentence, coordinating, reportTo) => {
    const [task] = read(`1. Phòng Y tế\n- ${sentence}`);
    expect([task?.coordinating, task?.reportTo]).toEqual([coordinating, reportTo]);
  });
  test("a heading that names helpers gives them to its items", () => {
    const text =
      "1. Sở Kế hoạch và Đầu tư chủ trì, phối hợp với các sở, ngành:\n- Xây dựng khung.\n- Phối hợp Sở Y tế lập số liệu.";
    expect(pick(text, "coordinating")).toEqual(["Các sở, ngành", "Sở Y tế + Các sở, ngành"]);
  });
});

describe("lines that tell time, lead and help", () => {
  test("after each bullet they speak of the bullet", () => {
    const text =
      "1.4. UBND các phường, xã\n- Thành lập Ban Chỉ đạo.\nThời gian hoàn thành: Trước ngày 15/11/2025.\n- Tập huấn.\nThời gian thực hiện: Tháng 11 - 12/2025.";
    expect(pick(text, "deadline")).toEqual(["2025-11-15", "2025-11/2025-12"]);
  });
  test("once under a numbered item they speak of the item, and its explanations are no tasks", () => {
    const text =
      "1.1. Xây dựng Hướng dẫn giám sát của Ban Thường trực.\n- Bảo đảm đúng quy định.\n- Thời gian hoàn thành: Dự kiến tháng 11/2025.\n- Đơn vị chủ trì: Ban Tổ chức\n- Đơn vị phối hợp: Văn phòng, các đoàn thể.";
    expect(read(text)).toEqual([
      {
        words: "Xây dựng Hướng dẫn giám sát của Ban Thường trực.",
        lead: "Ban Tổ chức",
        coordinating: "Văn phòng + Các đoàn thể",
        deadline: "2025-11",
        reportTo: "",
      },
    ]);
  });
});

describe("tables", () => {
  const rows = [
    ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian"],
    ["1", "Khảo sát hạ tầng", "Phòng Kinh tế", "UBND các xã; Điện lực", "Quý III năm 2025"],
    ["2", "Báo cáo kết quả", "", "", "Thường xuyên"],
  ];
  test.each([" | ", "\t"])("parted by “%s”, a merged cell takes the row above", (bar) => {
    const text = rows.map((row) => row.join(bar)).join("\n");
    expect(read(text).map(({ words, lead, coordinating, deadline }) => [words, lead, coordinating, deadline])).toEqual([
      ["Khảo sát hạ tầng", "Phòng Kinh tế", "UBND các xã + Điện lực", "2025-Q3"],
      ["Báo cáo kết quả", "Phòng Kinh tế", "", "continuous"],
    ]);
  });
  test("columns in another order, with a group row", () => {
    const text =
      "STT | Thời hạn | Nội dung công việc | Chủ trì\nI. Thể chế\n1 | 30/8/2025 | Ban hành quy chế | Văn phòng";
    expect(read(text).map(({ words, lead, deadline }) => [words, lead, deadline])).toEqual([
      ["Ban hành quy chế", "Văn phòng", "2025-08-30"],
    ]);
  });
});

describe("other forms of the genre", () => {
  test("a decision: its articles and the table of its annex", () => {
    const text = `Điều 1. Ban hành kèm theo Quyết định này Kế hoạch số hóa.
Điều 2. Giao Công an tỉnh chủ trì, phối hợp với Sở Y tế đôn đốc việc thực hiện; định kỳ hằng quý báo cáo Chủ tịch UBND tỉnh.
Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc các Sở chịu trách nhiệm thi hành Quyết định này./.
PHỤ LỤC
DANH MỤC NHIỆM VỤ
TT\tNội dung công việc\tĐơn vị chủ trì\tThời hạn hoàn thành
I\tThể chế\t\t
1\tRà soát văn bản\tSở Tư pháp\t30/9/2025`;
    expect(readDirective(text).tasks.map(({ ref, lead }) => [ref, lead])).toEqual([
      ["Điều 2/1", ["Công an tỉnh"]],
      ["Điều 2/2", ["Công an tỉnh"]],
      ["PL.I.1", ["Sở Tư pháp"]],
    ]);
  });
  test("an order after the last item speaks of the whole section", () => {
    const text = `I. Nhiệm vụ
1. Trưởng các thôn:
a) Thành lập tổ an toàn.
b) Định kỳ trước ngày 25 hằng tháng báo cáo Công an xã.

Giao Công an xã theo dõi việc thực hiện, báo cáo Chủ tịch UBND xã trước ngày 10/02/2026.`;
    expect(readDirective(text).tasks.map(({ ref, lead }) => [ref, lead])).toEqual([
      ["I.1.a", ["Các thôn"]],
      ["I.1.b", ["Các thôn"]],
      ["I#1", ["Công an xã"]],
    ]);
  });
  test("what is sent through a body is reported to it", () => {
    const [task] = readDirective("1. Phòng Y tế\n- Gửi báo cáo trước ngày 15/01/2026 qua Công an xã.").tasks;
    expect(task!.reportTo).toEqual(["Công an xã"]);
  });
});
