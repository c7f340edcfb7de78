import { CloseButton, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useText } from "../text/text.ts";
import { isComposing } from "./composing.ts";

/** A search field that waits for a pause in typing, or Enter; Ctrl-K finds it. */
export function SearchField({
  value,
  onSearch,
  label,
  w = { base: "100%", sm: 300 },
}: {
  value: string;
  onSearch: (text: string) => void;
  label: string;
  w?: number | string | Record<string, number | string>;
}) {
  const t = useText();
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  // The address may change by other ways (back, a cleared filter): follow it, but never what this field itself sent.
  useEffect(() => {
    if (value !== sent.current) setTyped(value);
    sent.current = value;
  }, [value]);
  const send = (text: string) => {
    sent.current = text.trim();
    onSearch(text.trim());
  };
  const later = useDebouncedCallback(send, 350);
  return (
    <TextInput
      data-search
      w={w}
      aria-label={label}
      placeholder={label}
      value={typed}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        typed && (
          <CloseButton
            size="sm"
            aria-label={t("clearSearch")}
            onClick={() => {
              setTyped("");
              send("");
            }}
          />
        )
      }
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        later(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !isComposing(event)) send(typed);
        if (event.key === "Escape") event.currentTarget.blur();
      }}
    />
  );
}
