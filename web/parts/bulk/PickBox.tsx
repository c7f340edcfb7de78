import { Checkbox } from "@mantine/core";
import { useText } from "../../text/text.ts";

/** The box that picks a row; with Shift it picks everything from the last one picked. */
export function PickBox({ name, picked, onPick }: { name: string; picked: boolean; onPick: (range: boolean) => void }) {
  const t = useText();
  return (
    <Checkbox
      data-pick
      aria-label={t("bulkPick", { name })}
      checked={picked}
      // The click alone knows of Shift; the change it makes is the same.
      onClick={(event) => onPick(event.shiftKey)}
      onChange={() => undefined}
    />
  );
}
