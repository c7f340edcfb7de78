import type { KeyboardEvent } from "react";

/** Whether a key belongs to an input method (Telex, VNI) that is still making up a word: its Enter is not ours. */
export const isComposing = (event: KeyboardEvent | globalThis.KeyboardEvent): boolean =>
  ("nativeEvent" in event ? event.nativeEvent : event).isComposing || event.key === "Process";
