import { useEffect, useMemo, useRef } from "react";
import { useText } from "../../text/text.ts";
import { EmptyState } from "../EmptyState.tsx";
import classes from "./Draft.module.css";
import type { DraftTask } from "./draft.ts";
import { segmentsOf } from "./segments.ts";

/** The source with the passages that tasks were read from; the selected one is lit and in view. */
export function SourcePane({
  text,
  tasks,
  selected,
  onSelect,
}: {
  text: string | null;
  tasks: readonly DraftTask[];
  selected: string | null;
  onSelect: (id: string) => void;
}) {
  const t = useText();
  const pane = useRef<HTMLElement>(null);
  // Only spans and deadline words matter here: typing in a task must not cut ten pages anew.
  const spans = tasks.map(({ id, spanStart, spanEnd }) => `${id}:${spanStart}-${spanEnd}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `spans` stands for the part of `tasks` that is used.
  const segments = useMemo(() => segmentsOf(text ?? "", tasks), [text, spans]);
  useEffect(() => {
    const lit = selected && pane.current?.querySelector<HTMLElement>("[data-lit]");
    if (!lit || !pane.current) return;
    const top = lit.offsetTop - pane.current.clientHeight / 4;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    pane.current.scrollTo({ top, behavior: calm ? "auto" : "smooth" });
  }, [selected]);

  if (!text) return <EmptyState title={t("sourceMissing")} next={t("sourceMissingNext")} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: ten pages scroll here; the arrow keys need a place to work.
    <section ref={pane} className={classes.source} aria-label={t("source")} tabIndex={0}>
      {segments.map(({ start, text: words, tasks: of, deadline }) => {
        const [first] = of;
        if (!first) return <span key={start}>{words}</span>;
        const lit = selected !== null && of.includes(selected);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the same task is reached by keyboard in the list beside it.
          <mark
            key={start}
            className={classes.mark}
            data-lit={lit || undefined}
            data-deadline={deadline || undefined}
            onClick={() => onSelect(lit && selected ? selected : first)}
          >
            {words}
          </mark>
        );
      })}
    </section>
  );
}
