import { Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import classes from "./Amend.module.css";

/** Why a row of an adjustment cannot be recorded as it stands. */
export function RowProblems({ of }: { of: readonly string[] | undefined }) {
  if (!of?.length) return null;
  return (
    <div role="alert">
      {of.map((message) => (
        <Text key={message} size="xs" className={classes.problem}>
          <IconAlertTriangle size={14} aria-hidden />
          {message}
        </Text>
      ))}
    </div>
  );
}
