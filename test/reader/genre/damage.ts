/** What a scan makes of accented letters and of some words, as seen on real scans. */
const LETTERS: Record<string, string[]> = {
  á: ["a", "4", "é", "d", "a"],
  à: ["a", "a", "d"],
  ả: ["a", "a", "d"],
  ã: ["a", "d"],
  ạ: ["a", "a", "d"],
  ă: ["a", "i", "a"],
  ắ: ["a", "d", "i"],
  ằ: ["a", "i"],
  ẳ: ["a"],
  ẵ: ["a"],
  ặ: ["a", "i"],
  â: ["a", "é", "a"],
  ấ: ["4", "é", "d", "a"],
  ầ: ["a", "4", "i"],
  ẩ: ["a", "d"],
  ẫ: ["a"],
  ậ: ["a", "4", "d"],
  é: ["é"],
  è: ["e"],
  ẻ: ["e"],
  ẽ: ["e"],
  ẹ: ["e"],
  ê: ["é", "e"],
  ế: ["é", "€", "e"],
  ề: ["é", "e"],
  ể: ["é", "e", "d"],
  ễ: ["é", "e"],
  ệ: ["é", "¢", "e", "€"],
  í: ["i", "1"],
  ì: ["i"],
  ỉ: ["i"],
  ĩ: ["i"],
  ị: ["i", "j"],
  ó: ["6", "o", "ó"],
  ò: ["o"],
  ỏ: ["o", "6"],
  õ: ["o", "ó"],
  ọ: ["o"],
  ô: ["6", "o", "d", "ó"],
  ố: ["6", "o", "b", "é"],
  ồ: ["o", "6"],
  ổ: ["6", "o", "d"],
  ỗ: ["6", "o"],
  ộ: ["0", "6", "o", "d", "ô"],
  ơ: ["o", "ó", "d"],
  ớ: ["6", "o", "d", "ó"],
  ờ: ["o", "d", "6"],
  ở: ["6", "&", "o"],
  ỡ: ["o"],
  ợ: ["g", "o", "Q", "ợ"],
  ú: ["u", "w"],
  ù: ["u"],
  ủ: ["u", "ii", "i", "a"],
  ũ: ["u"],
  ụ: ["u", "y"],
  ư: ["u", "w", "ư"],
  ứ: ["u", "tr", "i"],
  ừ: ["u", "ir"],
  ử: ["u", "ir"],
  ữ: ["u", "i"],
  ự: ["u", "w", "y"],
  ý: ["y"],
  ỳ: ["y"],
  ỷ: ["y"],
  ỹ: ["y"],
  ỵ: ["y"],
  đ: ["d", "d", "d"],
  Đ: ["D", "P", "B", "b"],
};

function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The text as a poor scan would give it: accents lost or misread, words glued, bullets, bars and stops misread, lines wrapped. */
export function damage(text: string, seed: number): string {
  const next = seeded(seed);
  const wrap = 78 + Math.floor(next() * 12);
  const wrapped = text.split("\n").flatMap((line) => {
    const lines: string[] = [];
    let now = "";
    for (const word of line.split(" ")) {
      if (now !== "" && now.length + word.length + 1 > wrap) {
        lines.push(now);
        now = word;
      } else now = now === "" ? word : `${now} ${word}`;
    }
    lines.push(now);
    return next() < 0.2 ? [...lines, ""] : lines;
  });
  const harsh = 0.55;
  return wrapped
    .map((line) =>
      [...line.replaceAll("\t", " | ")]
        .map((char, i, chars) => {
          if (char === "|") return next() < 0.25 ? "" : next() < 0.12 ? "l" : char;
          if (char === "-" && i === 0) return ["-", "—", "~", "-"][Math.floor(next() * 4)]!;
          if (char === " " && /\p{L}/u.test(chars[i - 1] ?? "") && /\p{Ll}/u.test(chars[i + 1] ?? "") && next() < 0.008)
            return "";
          const lower = char.toLowerCase();
          const to = LETTERS[char] ?? LETTERS[lower];
          if (!to) return char;
          const picked = next() < harsh ? to[0]! : to[Math.floor(next() * to.length)]!;
          const plain =
            next() < 0.6 ? char.normalize("NFD").replace(/\p{M}/gu, "").replace("đ", "d").replace("Đ", "D") : picked;
          return char === lower || LETTERS[char] ? plain : plain.toUpperCase();
        })
        .join("")
        .replace(/ {2,}/g, " "),
    )
    .join("\n");
}
