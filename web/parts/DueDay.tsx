import { Text } from "@mantine/core";
import { formatDay } from "../format.ts";
import { useText } from "../text/text.ts";

/** A due day as dd/MM/yyyy, with the original day beside it when an extension moved it. */
export function DueDay({ day, original, label }: { day: string | null; original?: string | null; label?: string }) {
  const t = useText();
  if (!day)
    return (
      <Text span inherit c="dimmed">
        {label || t("noDeadline")}
      </Text>
    );
  return (
    <Text span inherit>
      <time dateTime={day} style={{ whiteSpace: "nowrap" }}>
        {formatDay(day)}
      </time>
      {original && original !== day && (
        <>
          {" "}
          <Text span size="xs" c="dimmed" display="inline-block">
            ({t("originalDue", { day: formatDay(original) })})
          </Text>
        </>
      )}
    </Text>
  );
}
