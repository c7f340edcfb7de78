import { Anchor, Text } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { formatDay, formatInstant } from "../../format.ts";
import { useText } from "../../text/text.ts";
import classes from "./Directive.module.css";
import type { DirectiveAmendment } from "./directiveQuery.ts";

/** What adjusts the directive: each document with its day and what it does to which task. */
export function Amendments({ of }: { of: readonly DirectiveAmendment[] }) {
  const t = useText();
  return (
    <>
      {of.map((one) => (
        <section key={one.id} className={classes.amendment} aria-label={one.documentName}>
          <h2 className={classes.amendmentTitle}>
            {one.byDirective ? (
              <Link to="/van-ban/$id" params={{ id: one.byDirective.id }}>
                {one.documentName}
              </Link>
            ) : (
              one.documentName
            )}
            {one.documentIssuedOn && (
              <Text span inherit fw={400} c="dimmed">
                {` · ${t("issuedOn", { day: formatDay(one.documentIssuedOn) })}`}
              </Text>
            )}
          </h2>
          {one.abstract && <Text maw="72ch">{one.abstract}</Text>}
          <Text size="xs" c="dimmed" mb={6}>
            {t("amendEffectiveOn")} {formatDay(one.effectiveOn)} ·{" "}
            {one.appliedOn ? t("amendmentAppliedOn", { day: formatDay(one.appliedOn) }) : t("amendmentPending")} ·{" "}
            {t("amendmentRecorded", { at: formatInstant(one.recordedAt) })}
            {one.recordedBy && ` · ${one.recordedBy.name}`}
          </Text>
          {one.file && (
            <Anchor href={one.file.url} size="sm" mb={6} display="inline-flex" style={{ gap: 4 }}>
              <IconPaperclip size={16} aria-hidden />
              {one.file.name}
            </Anchor>
          )}
          <ul className={classes.changes}>
            {one.changes.map(({ id, kind, ref, text, summary }) => (
              <li key={id} className={classes.change}>
                <span className={classes.changeKind}>{t(`amendmentKind${kind}`)}</span>
                <span className={classes.ref}>{ref}</span>
                <div>
                  <Text span inherit td={kind === "DROP" ? "line-through" : undefined}>
                    {text}
                  </Text>
                  {kind !== "ADD" && (
                    <Text size="xs" c="dimmed">
                      {summary}
                    </Text>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
