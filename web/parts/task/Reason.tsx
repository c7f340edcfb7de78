import { Text } from "@mantine/core";
import type { PageAssignment } from "./assignmentQuery.ts";

/** Why it counts as on time or late, with the days that decide. */
export function Reason({ assignment: { timelinessReason } }: { assignment: PageAssignment }) {
  return timelinessReason ? <Text c="dimmed">{timelinessReason}</Text> : null;
}
