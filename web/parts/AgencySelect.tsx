import { Loader, Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { type ReactNode, useState } from "react";
import { useQuery } from "urql";
import { formatDay } from "../format.ts";
import { graphql } from "../graphql.ts";
import { useText } from "../text/text.ts";

const AgencyOptions = graphql(`
  query AgencyOptions($search: String, $kind: AgencyKind) {
    agencies(first: 50, filter: { search: $search, kind: $kind }, orderBy: [{ field: NAME, direction: ASC }]) {
      nodes { id name code kind validTo }
    }
  }
`);
/** The name of one agency. */
export const AgencyNameQuery = graphql(`query AgencyName($id: ID!) { agency(id: $id) { id name } }`);

/** Finds an agency by a folded part of its name; the server searches, so it works for three hundred of them. */
export function AgencySelect({
  value,
  name,
  onChange,
  label,
  visibleLabel = false,
  error,
  clearable = true,
  w,
}: {
  value: string | null;
  /** The name of `value` when it is known already; asked for otherwise. */
  name?: string | null;
  onChange: (id: string | null, name: string | null) => void;
  label: string;
  visibleLabel?: boolean;
  error?: ReactNode;
  clearable?: boolean;
  w?: number | string | Record<string, number | string>;
}) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [search] = useDebouncedValue(typed, 200);
  const [found] = useQuery({ query: AgencyOptions, variables: { search: search || null }, pause: !open });
  const [named] = useQuery({ query: AgencyNameQuery, variables: { id: value ?? "" }, pause: !value || name != null });
  const nodes = found.data?.agencies.nodes ?? [];
  const shownName = name ?? named.data?.agency?.name ?? nodes.find(({ id }) => id === value)?.name ?? "";
  const options = nodes.map(({ id, name: own, validTo }) => ({
    value: id,
    label: validTo ? t("agencyOptionEnded", { name: own, day: formatDay(validTo) }) : own,
  }));
  const data =
    value && shownName && !options.some((o) => o.value === value) ? [{ value, label: shownName }, ...options] : options;
  return (
    <Select
      {...(visibleLabel ? { label } : { "aria-label": label })}
      {...(w === undefined ? {} : { w })}
      placeholder={t("chooseAgency")}
      searchable
      clearable={clearable}
      data={data}
      value={value}
      // The server has filtered with accents folded; the field must not filter again by letters.
      filter={({ options: all }) => all}
      searchValue={typed ?? shownName}
      onSearchChange={(text) => open && setTyped(text === shownName ? null : text)}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => {
        setOpen(false);
        setTyped(null);
      }}
      onChange={(id, option) => {
        setTyped(null);
        onChange(id, nodes.find((node) => node.id === id)?.name ?? option?.label ?? null);
      }}
      nothingFoundMessage={found.fetching ? t("loading") : t("agencyNotFound")}
      rightSection={found.fetching && open ? <Loader size={14} /> : undefined}
      error={error}
      comboboxProps={{ width: "max-content", position: "bottom-start" }}
      maxDropdownHeight={280}
    />
  );
}
