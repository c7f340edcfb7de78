import { SegmentedControl } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { useState } from "react";
import { useText } from "../../text/text.ts";
import { useWide } from "../useWide.ts";
import { DeskBar } from "./DeskBar.tsx";
import classes from "./Draft.module.css";
import { LeaveGuard } from "./LeaveGuard.tsx";
import type { Loaded } from "./loadDraft.ts";
import { SaveRefusals } from "./SaveRefusals.tsx";
import { SourcePane } from "./SourcePane.tsx";
import { TaskPane } from "./TaskPane.tsx";
import { useDesk } from "./useDesk.ts";
import { useIssue } from "./useIssue.tsx";

/** The desk: source left, tasks right (one at a time on a phone), saving and issuing on top. */
export function DraftDesk({ loaded, reload }: { loaded: Loaded; reload: () => Promise<void> }) {
  const t = useText();
  const desk = useDesk(loaded);
  const issue = useIssue(desk);
  const wide = useWide();
  const [side, setSide] = useState("tasks");
  const { draft, selected, dirty } = desk.desk;
  const name = draft.head.documentNumber || t("draftOfKind");
  useDocumentTitle(`${t("draftTitle", { number: name })} · Đôn Đốc`);

  return (
    <>
      <DeskBar desk={desk} issue={issue} name={name} />
      <SaveRefusals desk={desk} reload={reload} />
      {!wide && (
        <SegmentedControl
          fullWidth
          mb="xs"
          value={side}
          onChange={setSide}
          data={[
            { value: "tasks", label: t("tasks") },
            { value: "source", label: t("source") },
          ]}
        />
      )}
      <div className={classes.panes}>
        {(wide || side === "source") && (
          <SourcePane
            pages={desk.source.sourcePages}
            notes={desk.source.sourceNotes}
            text={desk.source.sourceText}
            tasks={draft.tasks}
            selected={selected}
            onSelect={(id) => {
              desk.act({ do: "select", id });
              setSide("tasks");
            }}
          />
        )}
        {/* Hidden, not taken away: the filter and what is unfolded stay as they were. */}
        <div style={{ display: wide || side === "tasks" ? "contents" : "none" }}>
          <TaskPane desk={desk} onShowSource={wide ? undefined : () => setSide("source")} />
        </div>
      </div>
      <LeaveGuard dirty={dirty && !issue.leaving} save={desk.save} />
    </>
  );
}
