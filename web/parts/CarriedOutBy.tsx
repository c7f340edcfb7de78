import { Text } from "@mantine/core";
import { IconSubtask } from "@tabler/icons-react";

/** The directives that carry work out, each with how far it is: "Triển khai bằng Kế hoạch 12/KH-UBND: 5/9". */
export function CarriedOutBy({ of }: { of: readonly { id: string; sentence: string }[] }) {
  return of.map(({ id, sentence }) => (
    <Text key={id} size="xs" c="dimmed" style={{ display: "flex", gap: 4, alignItems: "center" }}>
      <IconSubtask size={14} aria-hidden style={{ flexShrink: 0 }} />
      {sentence}
    </Text>
  ));
}
