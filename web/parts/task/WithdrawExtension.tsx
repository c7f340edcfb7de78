import { Button, Stack } from "@mantine/core";
import { useText } from "../../text/text.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import type { PageAssignment, PageExtension } from "./assignmentQuery.ts";
import { WithdrawExtension as Withdraw } from "./extensionChanges.ts";
import { useExtensionWords } from "./useExtensionWords.ts";

/** Takes the waiting request back; its words stay in the dialog, so that asking again is a matter of one press. */
export function WithdrawExtension({
  assignment: { id, version, task },
  extension,
}: {
  assignment: PageAssignment;
  extension: PageExtension;
}) {
  const t = useText();
  const { setDay, setReason } = useExtensionWords(id);
  const { send, busy, problems } = useChange(Withdraw);
  const withdraw = async () => {
    if (!(await send({ input: { id, expectedVersion: version } }))) return;
    setDay(extension.askedDueOn);
    setReason(extension.reason);
    said(t("extensionWithdrawn", { ref: task.refLabel }));
  };
  return (
    <Stack gap="xs" mt="xs" align="flex-start">
      <Problems of={problems} />
      <Button variant="default" loading={busy} onClick={() => void withdraw()}>
        {t("extensionWithdraw")}
      </Button>
    </Stack>
  );
}
