import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { flushSync } from "react-dom";
import { useMutation } from "urql";
import { useText } from "../../text/text.ts";
import { newKey } from "../newKey.ts";
import { useFailure } from "../useFailure.ts";
import { DiscardMutation, IssueMutation } from "./draftQuery.ts";
import type { DeskState } from "./useDesk.ts";
import { useRevoke } from "./useRevoke.ts";

/** Issuing and discarding; both leave the desk when they succeed. */
export function useIssue({ save, version, setRefusals, desk: { dirty }, source: { id } }: DeskState) {
  const t = useText();
  const navigate = useNavigate();
  const failure = useFailure();
  const { revoke } = useRevoke();
  const [leaving, setLeaving] = useState(false);
  // One key for the whole visit: an issue whose answer was lost is not carried out twice.
  const [idempotencyKey] = useState(newKey);
  const [{ fetching: issuing }, runIssue] = useMutation(IssueMutation);
  const [{ fetching: discarding }, runDiscard] = useMutation(DiscardMutation);

  const issue = async (): Promise<void> => {
    if (dirty && !(await save())) return;
    const { data, error } = await runIssue({ input: { id, expectedVersion: version.current, idempotencyKey } });
    if (error) return setRefusals([{ code: "FAILED", path: null, message: failure(error) }]);
    const refused = data?.directiveIssue.userErrors ?? [];
    if (refused.length > 0) return setRefusals(refused);
    // The guard must know before the router asks it.
    flushSync(() => setLeaving(true));
    const issued = data?.directiveIssue.directive;
    const number = issued?.documentNumber ?? "";
    const note = notifications.show({
      color: "green",
      autoClose: 20_000,
      title: t("issued", { number }),
      message: (
        <Group justify="space-between" gap="xs">
          {t("issuedNext")}
          {issued && (
            <Button
              size="compact-xs"
              variant="light"
              onClick={() => {
                notifications.hide(note);
                void revoke(id, issued.version, number);
              }}
            >
              {t("undoIssue")}
            </Button>
          )}
        </Group>
      ),
    });
    await navigate({ to: "/van-ban/$id", params: { id }, replace: true });
  };

  const discard = async (): Promise<void> => {
    const { data, error } = await runDiscard({ input: { id, expectedVersion: version.current } });
    if (error) return setRefusals([{ code: "FAILED", path: null, message: failure(error) }]);
    const refused = data?.directiveDiscard.userErrors ?? [];
    if (refused.length > 0) return setRefusals(refused);
    flushSync(() => setLeaving(true));
    await navigate({ to: "/van-ban", replace: true });
  };

  return { issue, discard, issuing, discarding, leaving };
}

/** What the desk's bar is handed. */
export type IssueState = ReturnType<typeof useIssue>;
