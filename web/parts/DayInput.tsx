import { DateInput } from "@mantine/dates";
import type { ReactNode } from "react";
import { useText } from "../text/text.ts";

/** Reads a day as officials type it (20/6/2023, 20-06-23, 20062023); null when it is none. */
export function parseDay(typed: string): string | null {
  const found = /^\s*(\d{1,2})[/.\-\s]?(\d{1,2})[/.\-\s]?(\d{4}|\d{2})\s*$/.exec(typed);
  if (!found) return null;
  const [date, month, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const full = year < 100 ? 2000 + year : year;
  const there = new Date(Date.UTC(full, month - 1, date));
  return there.getUTCMonth() === month - 1 && there.getUTCDate() === date ? there.toISOString().slice(0, 10) : null;
}

/** A field for a calendar day, typed or picked, held as YYYY-MM-DD. */
export function DayInput({
  value,
  onChange,
  label,
  visibleLabel = false,
  error,
  max,
  min,
  clearable = true,
  w,
  disabled = false,
  placeholder,
}: {
  value: string | null;
  onChange: (day: string | null) => void;
  label: string;
  visibleLabel?: boolean;
  error?: ReactNode;
  max?: string;
  min?: string;
  clearable?: boolean;
  w?: number | string;
  disabled?: boolean;
  placeholder?: string;
}) {
  const t = useText();
  return (
    <DateInput
      {...(visibleLabel ? { label } : { "aria-label": label })}
      {...(w === undefined ? {} : { w })}
      {...(max === undefined ? {} : { maxDate: max })}
      {...(min === undefined ? {} : { minDate: min })}
      value={value}
      onChange={onChange}
      dateParser={parseDay}
      valueFormat="DD/MM/YYYY"
      placeholder={placeholder ?? t("dayExample")}
      clearable={clearable}
      clearButtonProps={{ "aria-label": t("clearDay") }}
      disabled={disabled}
      error={error}
    />
  );
}
