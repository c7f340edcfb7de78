import type { Block } from "./blocks.ts";
import { foldSameLength } from "./foldSameLength.ts";

const LABEL =
  /(?<cut>[.;]\s+|\s*\(\s*)(?:(?<who>(?:(?:don vi|co quan)\s+)?(?:chu tri|phoi hop|dau moi)(?:\s+thuc hien)?|(?:don vi|co quan)\s+thuc hien)|thoi (?:gian|han)(?:\s+[a-z]+){0,3}|san pham|ket qua)\s*:/g;

/** Makes lines of their own of what stands at the end of an item: "… Chủ trì: Sở Tư pháp. Phối hợp: … Thời hạn: …". */
export function splitLabels(source: string, blocks: Block[]): Block[] {
  return blocks.flatMap((block) => {
    const [first, last] = [block.pieces[0], block.pieces.at(-1)];
    if (!first || !last || block.row) return [block];
    const key = foldSameLength(source.slice(first.start, last.end));
    const labels = [...key.matchAll(LABEL)];
    if (!labels.some(({ groups }) => groups?.who)) return [block];
    // A full stop or semicolon stays with the words before it, a bracket with nothing.
    const cuts = labels.map(({ index, groups }) => ({
      end: first.start + index + (groups!.cut!.includes("(") ? 0 : 1),
      next: first.start + index + groups!.cut!.length,
    }));
    return [-1, ...cuts.keys()].map((i) => {
      const start = i < 0 ? first.start : cuts[i]!.next;
      const end = cuts[i + 1]?.end ?? last.end;
      const pieces = block.pieces
        .map((piece) => ({ start: Math.max(piece.start, start), end: Math.min(piece.end, end) }))
        .filter((piece) => piece.start < piece.end);
      return {
        ...block,
        mark: i < 0 ? block.mark : null,
        pieces,
        line: source.slice(pieces.at(-1)?.start ?? end, end),
      };
    });
  });
}
