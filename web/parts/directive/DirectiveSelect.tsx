import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { type ReactNode, useState } from "react";
import { useQuery } from "urql";
import { useText } from "../../text/text.ts";
import { DirectiveOptionsQuery } from "./directiveQuery.ts";

/** Finds an issued directive in force by its number or subject; the server searches. */
export function DirectiveSelect({
  label,
  without,
  value,
  onChange,
  error,
}: {
  label: string;
  /** A directive that cannot be chosen. */
  without: string;
  value: string | null;
  onChange: (id: string | null) => void;
  error?: ReactNode;
}) {
  const t = useText();
  const [typed, setTyped] = useState("");
  const [search] = useDebouncedValue(typed, 200);
  const [{ data, fetching }] = useQuery({ query: DirectiveOptionsQuery, variables: { search: search || null } });
  const options = (data?.directives.nodes ?? [])
    .filter(({ id, closedOn }) => id !== without && !closedOn)
    .map(({ id, kindName, documentNumber, abstract }) => ({
      value: id,
      label: `${kindName} ${documentNumber ?? ""} · ${abstract}`,
    }));
  return (
    <Select
      label={label}
      required
      searchable
      clearable
      data-autofocus
      placeholder={t("directiveSupersedeFind")}
      data={options}
      value={value}
      onChange={onChange}
      // The server has filtered; what it found by folded words must not be filtered again by letters.
      filter={({ options: all }) => all}
      onSearchChange={(text) => setTyped(options.some((one) => one.label === text) ? "" : text)}
      nothingFoundMessage={fetching ? t("loading") : t("directiveSupersedeNone")}
      error={error}
      maxDropdownHeight={240}
    />
  );
}
