import { Text } from "@mantine/core";
import { formatPercent } from "../format.ts";

/** k of n with its percentage, which never stands alone: 22/78 · 28,21%. */
export function Fraction({ k, n, percent = true }: { k: number; n: number; percent?: boolean }) {
  return (
    <Text span inherit style={{ whiteSpace: "nowrap" }}>
      <Text span inherit fw={600}>
        {k}/{n}
      </Text>
      {percent && n > 0 && (
        <Text span inherit c="dimmed">
          {" "}
          · {formatPercent(k, n)}
        </Text>
      )}
    </Text>
  );
}
