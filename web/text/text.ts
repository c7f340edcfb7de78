import { useSyncExternalStore } from "react";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

/** The languages of the interface; Vietnamese is the first. */
export type Language = "vi" | "en";
/** The name of a text. */
export type TextKey = keyof typeof vi;

// "{n} ngày" asks for { n }: the names are read out of the Vietnamese sentence.
type Placeholder<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;
type Values<K extends TextKey> = Record<Placeholder<(typeof vi)[K]>, string | number>;
type Arguments<K extends TextKey> = [Placeholder<(typeof vi)[K]>] extends [never] ? [] : [values: Values<K>];

/** Gives the text of a key in the reader's language. */
export type Translate = <K extends TextKey>(key: K, ...values: Arguments<K>) => string;

const store = "dondoc.language";
const listeners = new Set<() => void>();
let language: Language = localStorage.getItem(store) === "en" ? "en" : "vi";
document.documentElement.lang = language;

/** Switches the interface to a language and remembers it on this device. */
export function setLanguage(to: Language): void {
  language = to;
  localStorage.setItem(store, to);
  document.documentElement.lang = to;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The language in force, followed. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, () => language);

function translator(to: Language): Translate {
  const texts: Record<TextKey, string> = to === "en" ? en : vi;
  return (key, ...values) =>
    texts[key].replace(/\{(\w+)\}/g, (_, name: string) =>
      String((values[0] as Record<string, string | number> | undefined)?.[name] ?? ""),
    );
}

const translators: Record<Language, Translate> = { vi: translator("vi"), en: translator("en") };

/** The texts in the language in force: `const t = useText(); t("open")`. */
export const useText = (): Translate => translators[useLanguage()];
