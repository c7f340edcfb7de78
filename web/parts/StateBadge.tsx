import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconBan,
  IconCircleCheck,
  IconClock,
  IconClockExclamation,
  IconHourglassHigh,
  IconMoonStars,
  IconPlayerPause,
  IconSun,
  type Icon as Icons,
} from "@tabler/icons-react";
import { type TextKey, useLanguage, useText } from "../text/text.ts";
import { Badge } from "./Badge.tsx";
import { type Timeliness, type Tone, timelinessTone } from "./tone.ts";

/** Where an assignment stands. */
export type AssignmentState =
  | "ASSIGNED"
  | "ACKNOWLEDGED"
  | "IN_PROGRESS"
  | "SUBMITTED"
  | "RETURNED"
  | "COMPLETED"
  | "SUSPENDED"
  | "CANCELLED";

const icons: Record<Timeliness, Icons> = {
  ON_TIME: IconCircleCheck,
  LATE: IconCircleCheck,
  OVERDUE: IconAlertTriangle,
  DUE_SOON: IconClockExclamation,
  IN_TERM: IconClock,
  NO_DEADLINE: IconSun,
  STALE: IconMoonStars,
};

// These states say more about what is to be done than the days do.
const telling: Partial<Record<AssignmentState, [Tone, Icons, TextKey]>> = {
  SUBMITTED: ["wait", IconHourglassHigh, "stateSUBMITTED"],
  RETURNED: ["late", IconArrowBackUp, "stateRETURNED"],
  SUSPENDED: ["none", IconPlayerPause, "stateSUSPENDED"],
  CANCELLED: ["none", IconBan, "stateCANCELLED"],
};

/** How a piece of work stands: its telling state, otherwise its timeliness, in colour, icon and word. */
export function StateBadge({
  timeliness,
  state,
  overdueDays = 0,
  label,
}: {
  timeliness: Timeliness | null;
  state?: AssignmentState | null;
  overdueDays?: number;
  /** The server's Vietnamese wording ("Còn 3 ngày làm việc"), shown when the interface is in Vietnamese. */
  label?: string | null;
}) {
  const t = useText();
  const language = useLanguage();
  const told = state ? telling[state] : undefined;
  if (told) return <Badge tone={told[0]} icon={told[1]} label={t(told[2] as "stateSUBMITTED")} />;
  if (!timeliness) return null;
  const own = timeliness === "OVERDUE" && overdueDays > 0 ? t("OVERDUE_days", { n: overdueDays }) : t(timeliness);
  return (
    <Badge
      tone={timelinessTone[timeliness]}
      icon={icons[timeliness]}
      label={language === "vi" && label ? label : own}
    />
  );
}
