import { Group, Stack, Text, Textarea, TextInput, UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useState } from "react";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { AgencySelect } from "../AgencySelect.tsx";
import { DayInput } from "../DayInput.tsx";
import classes from "./Draft.module.css";
import type { DraftHead } from "./draft.ts";
import { HeadChoices } from "./HeadChoices.tsx";
import type { Problem } from "./problems.ts";
import { SoftProblem } from "./SoftProblem.tsx";
import type { DeskState } from "./useDesk.ts";

/** The head of the document, folded to one line until it is wanted or something in it is missing. */
export function HeadFields({ desk, problems }: { desk: DeskState; problems: readonly Problem[] }) {
  const t = useText();
  const { head } = desk.desk.draft;
  const [wanted, setWanted] = useState<boolean | null>(null);
  const open = wanted ?? problems.some(({ hard }) => hard);
  const change = (to: Partial<DraftHead>) => desk.act({ do: "head", change: to });
  const errorAt = (name: string, code: string) =>
    desk.refusals.find(({ path }) => path?.includes(name) && !path.includes("tasks"))?.message ??
    problems.find((problem) => problem.hard && problem.code === code)?.text;
  const soft = problems.filter(({ hard }) => !hard);
  const Fold = open ? IconChevronDown : IconChevronRight;
  return (
    <section className={classes.head} aria-label={t("headFields")}>
      <UnstyledButton className={classes.headLine} aria-expanded={open} onClick={() => setWanted(!open)}>
        <Fold size={18} aria-hidden />
        <Text span fw={600} style={{ flexShrink: 0 }}>
          {t("headFields")}
        </Text>
        {!open && (
          <Text span c="dimmed" truncate>
            {[head.documentNumber, head.issuedOn && formatDay(head.issuedOn), head.abstract]
              .filter(Boolean)
              .join(" · ")}
          </Text>
        )}
      </UnstyledButton>
      {soft.length > 0 && (
        <Stack gap="xs" px="sm" pb="sm">
          {soft.map(({ key, text }) => (
            <SoftProblem key={key} text={text} wave={() => desk.wave(key)} />
          ))}
        </Stack>
      )}
      {open && (
        <Stack gap="sm" className={classes.fields}>
          <Group gap="xs" align="flex-start" grow>
            <TextInput
              label={t("documentNumber")}
              value={head.documentNumber}
              error={errorAt("documentNumber", "NUMBER_MISSING")}
              onChange={(event) => change({ documentNumber: event.currentTarget.value })}
            />
            <DayInput
              visibleLabel
              label={t("issuedOnField")}
              value={head.issuedOn}
              error={errorAt("issuedOn", "ISSUED_ON_MISSING")}
              onChange={(issuedOn) => change({ issuedOn })}
            />
            <DayInput
              visibleLabel
              label={t("endsOnField")}
              {...(head.issuedOn ? { min: head.issuedOn } : {})}
              clearable={false}
              value={head.endsOn}
              error={errorAt("endsOn", "")}
              onChange={(endsOn) => change({ endsOn })}
            />
          </Group>
          <Textarea
            label={t("abstractField")}
            autosize
            minRows={1}
            maxRows={4}
            value={head.abstract}
            onChange={(event) => change({ abstract: event.currentTarget.value })}
          />
          <Group gap="xs" align="flex-start" grow>
            <AgencySelect
              visibleLabel
              label={t("issuer")}
              clearable={false}
              value={head.issuer.id}
              name={head.issuer.name}
              error={errorAt("issuerId", "ISSUER_MISSING")}
              onChange={(id, name) => id && change({ issuer: { id, name: name ?? "" } })}
            />
            <AgencySelect
              visibleLabel
              label={t("monitor")}
              clearable={false}
              value={head.monitor.id}
              name={head.monitor.name}
              error={errorAt("monitorId", "")}
              onChange={(id, name) => id && change({ monitor: { id, name: name ?? "" } })}
            />
          </Group>
          <HeadChoices head={head} change={change} />
        </Stack>
      )}
    </section>
  );
}
