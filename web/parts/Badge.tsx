import type { Icon } from "@tabler/icons-react";
import classes from "./Badge.module.css";
import type { Tone } from "./tone.ts";

/** A state in colour, icon and word, so that it never depends on colour alone. */
export function Badge({ tone, icon: Sign, label }: { tone: Tone; icon: Icon; label: string }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      <Sign size={15} stroke={2} aria-hidden />
      <span>{label}</span>
    </span>
  );
}
