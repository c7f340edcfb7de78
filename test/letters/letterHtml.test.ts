import { letterHtml } from "../../jobs/letterHtml.ts";
import { type LetterText, letterAsText } from "../../rules/letters.ts";

const letter: LetterText = {
  subject: "Thư <thử> & thật",
  greeting: 'Kính gửi: "Phòng Nội vụ"',
  intro: "Còn 02 nhiệm vụ.",
  groups: [
    {
      title: "Nhóm một",
      rows: [
        { title: "<script>alert(1)</script>", detail: "Mục 1 & 2", standing: "Quá hạn 12 ngày", href: "/nhiem-vu/a" },
        { title: "Không có liên kết", detail: "Mục 3", standing: "Thời hạn 20/12/2026", href: null },
      ],
    },
  ],
  closing: "Trân trọng.",
  notice: "Vì sao có thư này.",
};
const url = "https://dondoc.example";

/** The words a reader sees, one piece a line. */
function visible(html: string): string[] {
  const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
  return html
    .replace(/[\s\S]*<body[^>]*>|<!--[\s\S]*?-->/g, "")
    .replaceAll("&nbsp;", " ")
    .split(/<[^>]+>/)
    .map((text) => text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!).replace("⚠&#xFE0E;", ""))
    .map((text) => text.replace(/^ · /, "").trim())
    .filter((text) => text !== "");
}

test("nothing that people wrote becomes markup", () => {
  const html = letterHtml(letter, url);
  expect(html).not.toContain("<script>");
  expect(html).toContain("<title>Thư &lt;thử&gt; &amp; thật</title>");
  expect(html).toContain("&quot;Phòng Nội vụ&quot;");
});

test("the text form holds every word of the HTML form, and every link", () => {
  const text = letterAsText(letter, url).toLowerCase();
  const words = visible(letterHtml(letter, url)).filter((piece) => piece !== "Đôn Đốc");
  expect(words.length).toBeGreaterThan(8);
  for (const piece of words) expect(text).toContain(piece.toLowerCase());
  expect(letterHtml(letter, url).match(/href="[^"]+"/g)).toEqual(['href="https://dondoc.example/nhiem-vu/a"']);
  expect(text.match(/https:\S+/g)).toEqual(["https://dondoc.example/nhiem-vu/a"]);
});

test("no picture, no script and no style sheet is fetched", () => {
  expect(letterHtml(letter, url)).not.toMatch(/<img|<link|<script|@import|url\(/i);
});
