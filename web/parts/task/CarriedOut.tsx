import { Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { StackedBar } from "../StackedBar.tsx";
import type { PageAssignment } from "./assignmentQuery.ts";

/** The agency's own directives that carry the work out: how far each is; the result is still a person's to confirm. */
export function CarriedOut({ assignment }: { assignment: PageAssignment }) {
  const t = useText();
  const { carriedOutBy, state } = assignment;
  if (carriedOutBy.length === 0) return null;
  const done = carriedOutBy.every(({ completed, total }) => total > 0 && completed === total);
  return (
    <section aria-labelledby="trien-khai">
      <Title order={2} id="trien-khai" mb={8}>
        {t("carriedOut")}
      </Title>
      {carriedOutBy.map(({ id, sentence, completed, total, closedOn, directive }) => (
        <div key={id} style={{ maxWidth: 420, marginBottom: 8 }}>
          {directive ? (
            <Link to="/van-ban/$id" params={{ id: directive.id }}>
              {sentence}
            </Link>
          ) : (
            sentence
          )}
          {closedOn && (
            <Text size="xs" c="dimmed">
              {t("directiveClosed", { day: formatDay(closedOn) })}
            </Text>
          )}
          <StackedBar
            label={sentence}
            of={total}
            stretches={[
              { key: "done", count: completed, fill: "bar-done", label: t("carriedOutDone") },
              { key: "open", count: total - completed, fill: "bar-term", label: t("carriedOutOpen") },
            ]}
          />
        </div>
      ))}
      <Text size="xs" c="dimmed">
        {done && state !== "COMPLETED" ? t("carriedOutAllDone") : t("carriedOutHint")}
      </Text>
    </section>
  );
}
