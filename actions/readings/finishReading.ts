import { Reading } from "../../entities/reading.ts";
import type { LayoutLine, SourceLayout } from "../../entities/sourceLayout.ts";
import type { Source } from "../../reader/files/source.ts";
import type { ReadFile } from "../../reader/readFile.ts";
import { action } from "../act.ts";
import { personOf } from "../personOf.ts";
import { refuseKnownFile, requireDesk } from "./importDesk.ts";
import { keepDraft } from "./keepDraft.ts";

export type { ReadFile } from "../../reader/readFile.ts";

/** Keeps what was read from a file as a draft, for the person who asked; nothing happens when it was cancelled. */
export const finishReading = action(
  "directiveImport",
  async (act, { readingId, draft, source }: ReadFile & { readingId: string }) => {
    const pages = source.pages.length;
    const ended = await act.db.update(
      Reading,
      { id: readingId, state: "READING", askedById: personOf(act) },
      { state: "DONE", endedAt: act.now, ...(pages > 0 ? { pagesDone: pages, pagesTotal: pages } : {}) },
    );
    if (ended.affected !== 1) return { directiveId: null };
    const reading = await act.db.findOneByOrFail(Reading, { id: readingId });
    const { issuer, monitorId } = await requireDesk(act, reading);
    const { fileId: sourceFileId, askedById: createdById, allowEmpty } = reading;
    await refuseKnownFile(act, sourceFileId);
    const text = source.text;
    const layout = layoutOf(source);
    await keepDraft(act, {
      id: readingId,
      draft,
      text,
      issuer,
      monitorId,
      createdById,
      sourceFileId,
      layout,
      allowEmpty,
    });
    await act.db.update(Reading, { id: readingId }, { directiveId: readingId });
    return { directiveId: readingId };
  },
);

function layoutOf({ format, pages, lines, notes }: Source): SourceLayout {
  const fraction = (value: number) => Math.round(value * 1e4) / 1e4;
  const printed = lines.flatMap(({ start, end, page, box }): LayoutLine[] =>
    box ? [[start, end, page, fraction(box.x), fraction(box.y), fraction(box.width), fraction(box.height)]] : [],
  );
  return { format, pages, lines: printed, notes };
}
