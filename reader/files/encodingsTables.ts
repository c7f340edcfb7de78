/** The encodings of before Unicode whose letters stand on the places of Western European ones. */
export type Legacy = "TCVN3" | "VNI";

// TCVN 5712:1993 VN3 (".VnTime"): one byte a letter, from 0xA1; a blank where the place is free.
const TCVN3_FROM = 0xa1;
const TCVN3_LETTERS = "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";

// VNI Windows ("VNI-Times"): a letter and after it a byte for what stands on or under it.
const VNI_MARKS: Record<string, Record<string, string>> = {
  "": { ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323" },
  ă: { ê: "", é: "\u0301", è: "\u0300", ú: "\u0309", ü: "\u0303", ë: "\u0323" },
  â: { â: "", á: "\u0301", à: "\u0300", å: "\u0309", ã: "\u0303", ä: "\u0323" },
};
const VNI_SINGLE: Record<string, string> = { ñ: "đ", ô: "ơ", ö: "ư", í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ" };

const bothCases = (pairs: [string, string][]): Map<string, string> =>
  new Map(
    pairs.flatMap(
      ([from, to]) =>
        [
          [from.toUpperCase(), to.toUpperCase()],
          [from, to],
        ] as [string, string][],
    ),
  );

const VNI_LETTERS = bothCases([
  ...Object.entries(VNI_SINGLE),
  ...["a", "e", "o", "u", "y", "ô", "ö"].flatMap((letter) =>
    Object.entries(VNI_MARKS[""]!).map(
      ([byte, mark]) => [letter + byte, ((VNI_SINGLE[letter] ?? letter) + mark).normalize("NFC")] as [string, string],
    ),
  ),
  ...["a", "e", "o"].flatMap((letter) =>
    Object.entries(VNI_MARKS.â!).map(
      ([byte, mark]) => [letter + byte, `${letter}\u0302${mark}`.normalize("NFC")] as [string, string],
    ),
  ),
  ...Object.entries(VNI_MARKS.ă!).map(([byte, mark]) => [`a${byte}`, `ă${mark}`.normalize("NFC")] as [string, string]),
]);
const VNI_PATTERN = new RegExp([...VNI_LETTERS.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/** Turns text of an old encoding, read as Western European, into Unicode. */
export function fromLegacy(text: string, legacy: Legacy): string {
  if (legacy === "VNI") return text.replace(VNI_PATTERN, (letter) => VNI_LETTERS.get(letter)!);
  return text.replace(/[A-Za-z\u00a1-\u00fe]+/g, (word) => {
    const read = word.replace(/[\u00a1-\u00fe]/g, tcvn3Letter);
    // Capitals with marks are small letters of a font of capitals: "HUYÖN" is "HUYỆN".
    return /[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word) ? read.toUpperCase() : read;
  });
}

function tcvn3Letter(letter: string): string {
  const found = TCVN3_LETTERS[letter.charCodeAt(0) - TCVN3_FROM];
  return found === undefined || found === " " ? letter : found;
}
