import { useKept } from "../useKept.ts";

/** The day and the reason of a request for more time, kept until they are sent; a withdrawn request leaves them here. */
export function useExtensionWords(assignmentId: string): {
  day: string | null;
  setDay: (day: string | null) => void;
  reason: string;
  setReason: (reason: string) => void;
  drop: () => void;
} {
  const [day, setDay, dropDay] = useKept<string | null>(`extension.day.${assignmentId}`, null);
  const [reason, setReason, dropReason] = useKept(`extension.reason.${assignmentId}`, "");
  const drop = () => {
    dropDay();
    dropReason();
  };
  return { day, setDay, reason, setReason, drop };
}
