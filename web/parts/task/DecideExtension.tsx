import { Button, Group, Stack, Textarea } from "@mantine/core";
import { IconCalendarCheck } from "@tabler/icons-react";
import { type SubmitEvent, useState } from "react";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { DayInput } from "../DayInput.tsx";
import { newKey } from "../newKey.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { useKept } from "../useKept.ts";
import { AddedDays } from "./AddedDays.tsx";
import type { PageAssignment, PageExtension } from "./assignmentQuery.ts";
import { DecideExtension as Decide } from "./extensionChanges.ts";

/** Grants the waiting request, grants another day, or refuses with a reason. */
export function DecideExtension({
  assignment: { id, version, dueOn, task, agency },
  extension: { askedDueOn, currentDueOn },
  onDecided,
}: {
  assignment: PageAssignment;
  extension: PageExtension;
  onDecided?: () => void;
}) {
  const t = useText();
  const [way, setWay] = useState<"other" | "refuse" | null>(null);
  const [day, setDay] = useState<string | null>(askedDueOn);
  const [reason, setReason, dropReason] = useKept(`decision.${id}`, "");
  const [idempotencyKey] = useState(newKey);
  const [tried, setTried] = useState(false);
  const { send, busy, at, problems, forget } = useChange(Decide, ["dueOn", "reason"]);
  const current = dueOn ?? currentDueOn;
  const dayFault =
    day === null ? t("extensionDayMissing") : day <= current && t("extensionDayEarlier", { day: formatDay(current) });

  const decide = async (grant: boolean, until: string | null) => {
    const given = { grant, dueOn: until, reason: reason.trim() || null, idempotencyKey };
    if (!(await send({ input: { id, expectedVersion: version, ...given } }))) return;
    dropReason();
    const of = { ref: task.refLabel, agency: agency.name };
    said(grant ? t("extensionGranted", { ...of, day: formatDay(until ?? askedDueOn) }) : t("extensionRefused", of));
    onDecided?.();
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || (way === "other" ? dayFault : !reason.trim())) return;
    await decide(way === "other", way === "other" ? day : null);
  };
  const choose = (to: typeof way) => {
    forget();
    setTried(false);
    setWay(to);
  };

  if (!way)
    return (
      <Stack gap="xs" mt="sm">
        <Problems of={problems} />
        <Group gap="xs">
          <Button
            leftSection={<IconCalendarCheck size={18} aria-hidden />}
            loading={busy}
            onClick={() => void decide(true, null)}
          >
            {t("extensionGrant", { day: formatDay(askedDueOn) })}
          </Button>
          <Button variant="default" disabled={busy} onClick={() => choose("other")}>
            {t("extensionGrantOther")}
          </Button>
          <Button variant="default" disabled={busy} onClick={() => choose("refuse")}>
            {t("extensionRefuse")}
          </Button>
        </Group>
      </Stack>
    );
  return (
    <form onSubmit={submit} noValidate aria-label={way === "other" ? t("extensionGrantOther") : t("extensionRefuse")}>
      <Stack gap="sm" mt="sm">
        <Problems of={problems} />
        {way === "other" && (
          <DayInput
            label={t("extensionOtherDay")}
            visibleLabel
            w={220}
            value={day}
            onChange={setDay}
            error={((tried || day !== null) && dayFault) || at.dueOn}
          />
        )}
        {way === "other" && day && !dayFault && (
          <div>
            <AddedDays due={current} day={day} />
          </div>
        )}
        <Textarea
          label={way === "other" ? t("extensionDecisionWords") : t("extensionRefusalReason")}
          description={t("extensionDecisionHint")}
          required={way === "refuse"}
          autosize
          minRows={2}
          maxRows={10}
          autoFocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={way === "refuse" && tried && !reason.trim() ? t("extensionRefusalMissing") : at.reason}
        />
        <Group gap="xs">
          <Button type="submit" loading={busy} {...(way === "refuse" ? { color: "red.8" } : {})}>
            {way === "other" ? t("extensionGrantThis") : t("extensionRefuse")}
          </Button>
          <Button variant="default" onClick={() => choose(null)}>
            {t("close")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
