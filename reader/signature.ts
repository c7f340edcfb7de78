import type { Line } from "./lines.ts";
import { passageOf } from "./passage.ts";

/** The end of the document: where it begins, to whom copies go, who signed and by what authority. */
export type Signature = {
  from: number;
  to: number;
  recipients: string[];
  signer: string | null;
  signerTitle: string | null;
};

const RECEIVERS = /^n[a-z0-9]i\s?nh[a-z&¢]{1,3}n\s*:?/;
const TITLE =
  /(?:t[mlu]\.?\s*)?(?:(?:tm|tl|kt|tuq|q)\b\.?\s*)?(?:uy ban nhan dan|uy ban|chu tich|ch[a-z]{1,2} t[a-z]ch|pho chu tich|chanh van phong|pho chanh van phong|giam doc|pho giam doc|truong phong|pho truong phong|truong ban|pho truong ban|nhan dan|ban thuong truc|thu truong|bo truong|bi thu|ban thuong vu|cuc truong|vu truong|chu nhiem)/;
const RANK =
  /(?:(?:TM|TL|KT|TUQ|Q|T\/M|T\/L|K\/T)\b\.?\s*)?(?:ỦY BAN NHÂN DÂN|CHỦ TỊCH|PHÓ CHỦ TỊCH|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|TRƯỞNG PHÒNG|PHÓ TRƯỞNG PHÒNG|TRƯỞNG BAN|PHÓ TRƯỞNG BAN|BAN THƯỜNG VỤ|BÍ THƯ|PHÓ BÍ THƯ)\s*$/u;
const AUTHORITY = /^(?:TM|TL|KT|TUQ|T\/M|T\/L|K\/T)\b\.?\s*\p{Lu}{2}/u;

/** Finds "Nơi nhận" and reads the recipients on its left and the signature on its right, which a scan runs together. */
export function signatureOf(source: string, lines: Line[], damaged: boolean): Signature {
  const listed = lines.findIndex((line) => RECEIVERS.test(passageOf(source, [line], damaged).key.trim()));
  // Without a list of recipients the authority line ("TM. ỦY BAN NHÂN DÂN") ends the document.
  const from = listed >= 0 ? listed : lines.findIndex((line, i) => i > lines.length - 12 && AUTHORITY.test(line.text));
  if (from < 0) return { from: lines.length, to: lines.length, recipients: [], signer: null, signerTitle: null };
  const recipients: string[] = [];
  const titles: string[] = [];
  let signer: string | null = null;
  // The block may stand above "Nơi nhận" when the columns were read one after the other.
  const above = listed < 0 ? from : blockAbove(source, lines, from, damaged);
  for (const line of lines.slice(above, from)) {
    const shown = shownOf(source, line, damaged);
    if (isTitle(shown)) titles.push(shown);
    else signer = shown.trim();
  }
  let stop = from + 1;
  for (let i = from; i < Math.min(lines.length, from + 40); i++) {
    const line = lines[i]!;
    let text = shownOf(source, line, damaged);
    if (i === listed) text = text.replace(/^\S+\s?\S*?n\s*:?\s*(?=$|\p{Lu}|KT|TL|TM)/u, "").replace(/^[^:]*:\s*/, "");
    if (/^(?:PHỤ LỤC|PHU LUC|Phụ lục)/u.test(text)) break;
    stop = i + 1;
    text = text.replace(/Chủ TỊCH/u, "CHỦ TỊCH");
    const rank = RANK.exec(text) ?? (isTitle(text) ? /.*/.exec(text) : null);
    if (rank !== null && rank[0] !== "") {
      titles.push(rank[0].trim());
      text = text.slice(0, rank.index);
    }
    const bullet = /^\s*(?:[-–—•~*"]|\[\.\.\.\])\s*(.*\S)/u.exec(text);
    // "Lưu" closes the list; what follows are notes.
    const closed = /^L[uư]u\b/iu.test(recipients.at(-1) ?? "");
    if (bullet && !closed)
      recipients.push(bullet[1]!.replace(/\s+[/)(a-zC]{1,2}[\s)]*$/u, "").replace(/[;.,\s]+$/u, ""));
    else if (NAME.test(text.trim()) && text.trim() !== "") signer = text.trim();
    else if (text.trim() !== "" && recipients.length > 0 && titles.length === 0 && /^\p{Ll}/u.test(text))
      recipients.push(`${recipients.pop()} ${text.trim().replace(/[;.,\s]+$/u, "")}`);
  }
  const title = titles.join(", ").replace(/ỦY BAN, NHÂN DÂN/u, "ỦY BAN NHÂN DÂN");
  return {
    from: above,
    to: stop,
    recipients,
    signer,
    signerTitle: title || null,
  };
}

// Where the signature begins that stands above "Nơi nhận": titles in capitals and a name.
function blockAbove(source: string, lines: Line[], from: number, damaged: boolean): number {
  let above = from;
  for (let i = from - 1; i >= Math.max(0, from - 7); i--) {
    const shown = shownOf(source, lines[i]!, damaged).trim();
    if (isTitle(shown)) above = i;
    else if (!NAME.test(shown)) break;
  }
  return above;
}

const NAME = /^\p{Lu}[\p{L}¢€]+(?:\s+\p{Lu}[\p{L}¢€]*){1,4}$/u;

const shownOf = (source: string, line: Line, damaged: boolean): string => {
  const passage = passageOf(source, [line], damaged);
  return passage.shown(0, passage.key.length);
};

function isTitle(text: string): boolean {
  return (
    /\p{Lu}{2}/u.test(text) &&
    text === text.toUpperCase() &&
    !/\d/.test(text) &&
    TITLE.test(
      text
        .normalize("NFD")
        .replace(/\p{M}|[^\p{L}\s.]/gu, "")
        .replaceAll("Đ", "D")
        .toLowerCase(),
    )
  );
}
