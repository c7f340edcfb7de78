import { useEffect, useRef } from "react";
import { useText } from "../../text/text.ts";
import classes from "./Draft.module.css";
import type { DraftTask, PageBox } from "./draft.ts";
import type { DraftSource } from "./draftQuery.ts";

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;
// A line's box ends at its letters; a little air makes the mark readable as one.
const air = 0.003;

const placeOf = ({ x, y, width, height }: PageBox) => ({
  left: percent(x - air),
  top: percent(y - air),
  width: percent(width + 2 * air),
  height: percent(height + 2 * air),
});

/** The pages of the source as pictures, with the passages that tasks were read from; the selected one is lit and in view. */
export function PagePane({
  pages,
  tasks,
  selected,
  onSelect,
}: {
  pages: DraftSource["sourcePages"];
  tasks: readonly DraftTask[];
  selected: string | null;
  onSelect: (id: string) => void;
}) {
  const t = useText();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    const lit = selected && pane.current?.querySelector<HTMLElement>("[data-lit]");
    if (!lit || !pane.current) return;
    const above = lit.getBoundingClientRect().top - pane.current.getBoundingClientRect().top;
    const top = pane.current.scrollTop + above - pane.current.clientHeight / 4;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    pane.current.scrollTo({ top, behavior: calm ? "auto" : "smooth" });
  }, [selected]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: ten pages scroll here; the arrow keys need a place to work.
    <section ref={pane} className={classes.pages} aria-label={t("source")} tabIndex={0}>
      {pages.map(({ number, width, height, imageUrl }) => {
        const here = tasks.flatMap(({ id, boxes }) =>
          boxes.flatMap((box, index) => (box.page === number ? [{ id, box, key: `${id} ${index}` }] : [])),
        );
        const lit = here.some(({ id }) => id === selected);
        return (
          <figure key={number} className={classes.page} style={{ aspectRatio: `${width} / ${height}` }}>
            {imageUrl && (
              <img
                src={imageUrl}
                alt={t(lit ? "pageLit" : "pageNumber", { n: number })}
                loading="lazy"
                decoding="async"
              />
            )}
            {here.map(({ id, box, key }) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the same task is reached by keyboard in the list beside it.
              // biome-ignore lint/a11y/noStaticElementInteractions: see above.
              <div
                key={key}
                className={classes.box}
                style={placeOf(box)}
                data-lit={id === selected || undefined}
                onClick={() => onSelect(id)}
              />
            ))}
            <figcaption>{t("pageNumber", { n: number })}</figcaption>
          </figure>
        );
      })}
    </section>
  );
}
