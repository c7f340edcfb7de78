import { Text } from "@mantine/core";
import type { ReactNode } from "react";

/** A task in a list: its reference, then at most two lines of what is to be done. */
export function TaskText({ reference, children }: { reference: string; children: ReactNode }) {
  return (
    <Text span inherit lineClamp={2}>
      <Text span inherit fw={600} mr={2}>
        {reference}
      </Text>{" "}
      {children}
    </Text>
  );
}
