import { Text, Title } from "@mantine/core";
import {
  type Icon,
  IconArrowBackUp,
  IconCalendarCheck,
  IconCalendarOff,
  IconCalendarPlus,
  IconCalendarX,
  IconCircleCheck,
  IconCircleDot,
  IconMail,
  IconSend,
  IconTrendingUp,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { formatDay, formatInstant } from "../../format.ts";
import { type Translate, useText } from "../../text/text.ts";
import { FileLinks } from "../FileLinks.tsx";
import { useViewer } from "../viewer.ts";
import type { PageAssignment } from "./assignmentQuery.ts";
import classes from "./Timeline.module.css";
import { type Happening, remindedTimes, timelineOf } from "./timelineOf.ts";

const signs: Record<Happening["what"], [Icon, string]> = {
  submitted: [IconSend, "var(--state-wait)"],
  returned: [IconArrowBackUp, "var(--state-late)"],
  confirmed: [IconCircleCheck, "var(--state-done)"],
  progress: [IconTrendingUp, "var(--state-term)"],
  asked: [IconCalendarPlus, "var(--state-wait)"],
  granted: [IconCalendarCheck, "var(--state-done)"],
  refused: [IconCalendarX, "var(--state-late)"],
  withdrawn: [IconCalendarOff, "var(--state-none)"],
  letter: [IconMail, "var(--state-none)"],
  other: [IconCircleDot, "var(--state-none)"],
};

function sentence(it: Happening, t: Translate): string {
  switch (it.what) {
    case "submitted":
      return t("timelineSubmitted", { n: it.number });
    case "returned":
      return t("timelineReturned", { n: it.number });
    case "confirmed":
      return t("timelineConfirmed");
    case "progress":
      return it.percent === null ? t("timelineProgress") : t("timelineProgressPercent", { percent: it.percent });
    case "asked":
      return t("timelineAsked", { n: it.number, day: formatDay(it.day) });
    case "granted":
      return t("timelineGranted", { n: it.number, day: formatDay(it.day) });
    case "refused":
      return t("timelineRefused", { n: it.number });
    case "withdrawn":
      return t("timelineWithdrawn", { n: it.number });
    case "letter":
      return t("timelineLetter", { kind: t(`letter${it.kind}`) });
    case "other":
      // An act this page has no words for tells itself in what it changed.
      return it.verb === "assignmentAcknowledge" || it.verb === "directiveIssue"
        ? t(`verb${it.verb}`)
        : (it.words ?? it.verb ?? "");
  }
}

/** What happened: assigned, reminded, submitted v1, returned with which words, v2, confirmed. */
export function Timeline({ assignment }: { assignment: PageAssignment }) {
  const t = useText();
  const { can } = useViewer();
  const happenings = timelineOf(assignment);
  const reminded = remindedTimes(assignment);
  return (
    <section aria-labelledby="dien-bien">
      <Title order={2} id="dien-bien" mb={8}>
        {t("timeline")}
        {reminded > 0 && (
          <Text span inherit fw={400} c="dimmed">
            {" "}
            · {t("timelineRemindedTimes", { n: reminded })}
          </Text>
        )}
      </Title>
      {happenings.length === 0 && <Text c="dimmed">{t("timelineEmpty")}</Text>}
      <ol className={classes.timeline}>
        {happenings.map((it) => {
          const [Sign, colour] = signs[it.what];
          const said = sentence(it, t);
          return (
            <li key={it.key} className={classes.item}>
              <Sign size={18} stroke={1.8} color={colour} aria-hidden />
              <Text span fw={500}>
                {it.what === "letter" && can.seeLetters ? (
                  <Link to="/thu-don-doc" search={{ thu: it.letterId }}>
                    {said}
                  </Link>
                ) : (
                  said
                )}
              </Text>{" "}
              <Text span size="xs" c="dimmed">
                {formatInstant(it.at)} ·{" "}
                {it.what === "letter" ? t("lettersOther", { n: it.recipients }) : (it.person ?? t("timelineSystem"))}
              </Text>
              {it.words && it.words !== said && it.what !== "other" && (
                <p className={classes.words}>{it.what === "returned" ? `“${it.words}”` : it.words}</p>
              )}
              {it.files && it.files.length > 0 && <FileLinks files={it.files} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
