const FOLDED = new Map<string, string>([
  ["đ", "d"],
  ["Đ", "d"],
  ["–", "-"],
  ["—", "-"],
  ["“", '"'],
  ["”", '"'],
  ["’", "'"],
  ["\u00a0", " "],
  ["\t", " "],
  ["\n", " "],
  ["…", "."],
]);

/** Lower case without accents, one character for one, so that offsets into composed text stay true. */
export function foldSameLength(text: string): string {
  let folded = "";
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    let to = FOLDED.get(char);
    if (to === undefined) {
      const code = char.charCodeAt(0);
      const bare = code < 0x80 || (code >= 0xd800 && code <= 0xdfff) ? char : char.normalize("NFD")[0]!;
      const lower = bare.toLowerCase();
      to = lower.length === 1 ? lower : char;
      FOLDED.set(char, to);
    }
    folded += to;
  }
  return folded;
}
