/**
 * A task's reference as people say it. The reader writes "#n" for the n-th unnumbered paragraph under a heading and "/n"
 * for the n-th part of one passage: "II.1#1/2" is "II.1, nhiệm vụ 1, ý 2". In a `sentence` a bare number is named:
 * "Mục II.1, nhiệm vụ 1, ý 2". What a person wrote otherwise stays as it is.
 */
export function taskReference(ref: string, form: "row" | "sentence" = "row"): string {
  const read = /^([^#/]*)((?:[#/]\d+)*)$/.exec(ref.trim());
  const [path, marks] = read ? [read[1] ?? "", read[2] ?? ""] : [ref.trim(), ""];
  const steps = [...marks.matchAll(/([#/])(\d+)/g)];
  const paragraphs = steps.filter(([, sign]) => sign === "#").length;
  const words = steps.map(([, sign, n], index) => {
    if (sign === "#" && index === 0) return `nhiệm vụ ${n}`;
    return sign === "/" && paragraphs > 1 ? `phần ${n}` : `ý ${n}`;
  });
  const appendix = path
    .replace(/^PL(?=[\dIVX])/, "Phụ lục ")
    .replace(/^PL\./, "Phụ lục, ")
    .replace(/^PL$/, "Phụ lục");
  const named = form === "sentence" && /^(?:[\dIVXLC(]|[A-E]\.)/.test(appendix) ? `Mục ${appendix}` : appendix;
  const said = [named, ...words].filter(Boolean).join(", ");
  return path || !said ? said : said.charAt(0).toLocaleUpperCase("vi") + said.slice(1);
}
