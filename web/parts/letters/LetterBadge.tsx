import { IconAlertTriangle, IconBan, IconCircleCheck, IconHourglassHigh } from "@tabler/icons-react";
import { useText } from "../../text/text.ts";
import { Badge } from "../Badge.tsx";
import type { LetterRow } from "./lettersQuery.ts";

const looks = {
  PLANNED: ["wait", IconHourglassHigh],
  SENT: ["done", IconCircleCheck],
  SKIPPED: ["none", IconBan],
  FAILED: ["late", IconAlertTriangle],
} as const;

/** Where a letter stands, in colour, icon and word. */
export function LetterBadge({ state }: { state: LetterRow["state"] }) {
  const t = useText();
  const [tone, icon] = looks[state];
  return <Badge tone={tone} icon={icon} label={t(`letterState${state}`)} />;
}
