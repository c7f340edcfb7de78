import { Failure } from "./failure.ts";

/** A setting of the installation: its Vietnamese label, what it starts as and what it may become. */
interface SettingRule {
  readonly label: string;
  readonly initial: unknown;
  readonly expected: string;
  accepts(value: unknown): boolean;
}

const flag = (label: string, initial: boolean): SettingRule => ({
  label,
  initial,
  expected: "true hoặc false",
  accepts: (value) => typeof value === "boolean",
});

/** Every setting there is, by key. */
export const settings: Readonly<Record<string, SettingRule>> = {
  sendLetters: flag("Gửi thư đôn đốc tự động theo lịch", true),
};

/** Reads a new value from JSON text; refuses unknown keys and values the setting does not take. */
export function checkSetting(key: string, json: string): unknown {
  const rule = settings[key];
  if (!rule) throw new Failure("NOT_FOUND");
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    value = undefined;
  }
  if (value === undefined || !rule.accepts(value)) {
    throw new Failure("INVALID_INPUT", { path: ["value"], details: { expected: rule.expected, found: json } });
  }
  return value;
}
