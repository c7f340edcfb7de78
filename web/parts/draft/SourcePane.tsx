import { SegmentedControl, Text } from "@mantine/core";
import { useEffect, useMemo, useRef, useState } from "react";
import { useText } from "../../text/text.ts";
import { EmptyState } from "../EmptyState.tsx";
import classes from "./Draft.module.css";
import type { DraftTask } from "./draft.ts";
import type { DraftSource } from "./draftQuery.ts";
import { PagePane } from "./PagePane.tsx";
import { segmentsOf } from "./segments.ts";

type Shown = {
  tasks: readonly DraftTask[];
  selected: string | null;
  onSelect: (id: string) => void;
};

/** The source beside the tasks: pictures of its pages where it has some, and its text. */
export function SourcePane({
  pages,
  notes,
  text,
  ...shown
}: Shown & { pages: DraftSource["sourcePages"]; notes: readonly string[]; text: string | null }) {
  const t = useText();
  const [as, setAs] = useState("pages");
  if (!pages.some(({ imageUrl }) => imageUrl)) return <TextPane text={text} {...shown} />;
  return (
    <div className={classes.both}>
      <SegmentedControl
        size="xs"
        aria-label={t("sourceAs")}
        value={as}
        onChange={setAs}
        data={[
          { value: "pages", label: t("asPages") },
          { value: "text", label: t("asText") },
        ]}
      />
      {notes.length > 0 && (
        <Text size="xs" c="dimmed">
          {notes.join(" · ")}
        </Text>
      )}
      {as === "pages" ? <PagePane pages={pages} {...shown} /> : <TextPane text={text} {...shown} />}
    </div>
  );
}

/** The text with the passages that tasks were read from; the selected one is lit and in view. */
function TextPane({ text, tasks, selected, onSelect }: Shown & { text: string | null }) {
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
