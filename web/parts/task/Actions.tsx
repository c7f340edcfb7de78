import { Button } from "@mantine/core";
import { useText } from "../../text/text.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import classes from "./Actions.module.css";
import type { PageAssignment } from "./assignmentQuery.ts";
import { Acknowledge } from "./changes.ts";

/** Which form is open on the page. */
export type Doing = "ket-qua" | "tien-do" | "gia-han";

/** What the agency may do now: acknowledge, ask for more time, report progress, report the result. */
export function Actions({ assignment, onDo }: { assignment: PageAssignment; onDo: (what: Doing) => void }) {
  const t = useText();
  const { id, version, viewerCan, state, task } = assignment;
  const { send, busy, problems } = useChange(Acknowledge);
  if (!viewerCan.acknowledge && !viewerCan.reportProgress && !viewerCan.submit && !viewerCan.extend) return null;
  const acknowledge = async () => {
    if (await send({ input: { id, expectedVersion: version } })) said(t("taskAcknowledged", { ref: task.refLabel }));
  };
  return (
    <>
      <Problems of={problems} />
      <div className={classes.actions}>
        {viewerCan.acknowledge && (
          <Button variant="default" loading={busy} onClick={() => void acknowledge()}>
            {t("taskAcknowledge")}
          </Button>
        )}
        {viewerCan.extend && (
          <Button variant="default" onClick={() => onDo("gia-han")}>
            {t("extensionAsk")}
          </Button>
        )}
        {viewerCan.reportProgress && (
          <Button variant={viewerCan.submit ? "default" : "filled"} onClick={() => onDo("tien-do")}>
            {t("taskReportProgress")}
          </Button>
        )}
        {viewerCan.submit && (
          <Button onClick={() => onDo("ket-qua")}>
            {state === "RETURNED" ? t("taskSubmitAgain") : t("taskSubmit")}
          </Button>
        )}
      </div>
    </>
  );
}
