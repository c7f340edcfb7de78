const ROMANS = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];
// Recognition reads two strokes as H, one as l, 1, a bar or an exclamation mark, and the last one with its full stop as L.
const HEAD = /^(?:([IVXHl1|!ÍÌ]{1,5}|TV)[.,]\s*|([IVXHl1|!]{0,4}L)[.,]?\s+)(?=["“]?\p{Lu}[\p{L}\s])/u;

/** Makes a mender of one document's recognised lines: given each in turn, it sets right the Roman numbers that headings begin with. */
export function romanMender(): (line: string) => string {
  let last = 0;
  return (line) => {
    if (/^(?:PHỤ LỤC|Phụ lục)/u.test(line)) last = 0;
    const head = HEAD.exec(line);
    const token = head?.[1] ?? head?.[2];
    if (!head || token === undefined || /^\d+$/.test(token)) return line;
    const printed = token
      .replace(/^TV$/, "IV")
      .replaceAll("H", "II")
      .replace(/[l1|!ÍÌL]/gu, "I");
    const expected = ROMANS[last + 1] ?? "";
    // Strokes are lost and doubled one at a time, and only what can be the next number is taken for it.
    const strokes = /^I+$/.test(printed) && /^I+$/.test(expected);
    const near = Math.abs(printed.length - expected.length) <= 1 && (strokes || !ROMANS.includes(printed));
    const number = near ? expected : printed;
    const value = ROMANS.indexOf(number);
    if (value < 1) return line;
    last = value;
    return `${number}. ${line.slice(head[0].length)}`;
  };
}
