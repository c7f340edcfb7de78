import { Button, Menu } from "@mantine/core";
import { IconChevronDown, IconPlayerPause, IconPlayerPlay, IconPlayerStop } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../text/text.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import type { PageAssignment } from "./assignmentQuery.ts";
import { StopDialog, type Stopping } from "./StopDialog.tsx";
import { Resume } from "./stopChanges.ts";

/** What the office may do to the work as a whole: suspend it, let it go on, end it. */
export function Stop({ assignment }: { assignment: PageAssignment }) {
  const t = useText();
  const { id, version, viewerCan, task } = assignment;
  const [stopping, setStopping] = useState<Stopping | null>(null);
  const { send, busy, problems } = useChange(Resume);
  const resume = async () => {
    if (await send({ input: { id, expectedVersion: version } })) said(t("stopResumed", { ref: task.refLabel }));
  };
  return (
    <>
      <Problems of={problems} />
      {viewerCan.resume && (
        <Button leftSection={<IconPlayerPlay size={18} aria-hidden />} loading={busy} onClick={() => void resume()}>
          {t("stopResume")}
        </Button>
      )}
      {(viewerCan.suspend || viewerCan.cancel) && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
              {viewerCan.suspend ? t("stopMenu") : t("stopOther")}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {viewerCan.suspend && (
              <Menu.Item leftSection={<IconPlayerPause size={16} aria-hidden />} onClick={() => setStopping("suspend")}>
                {t("stopSuspend")}
              </Menu.Item>
            )}
            {viewerCan.cancel && (
              <Menu.Item leftSection={<IconPlayerStop size={16} aria-hidden />} onClick={() => setStopping("cancel")}>
                {t("stopCancel")}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {stopping && <StopDialog assignment={assignment} stopping={stopping} onClose={() => setStopping(null)} />}
    </>
  );
}
