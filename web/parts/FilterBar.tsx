import { Button, Group, Select } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useText } from "../text/text.ts";
import { SearchField } from "./SearchField.tsx";
import { useUrlState } from "./useUrlState.ts";

/** One choice of a filter line; `name` is its name in the address. */
export type Filter = {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  width?: number;
};

/** A list's one filter line: its state is the address; any change goes back to the first page. */
export function FilterBar({
  search,
  filters = [],
  also = [],
  children,
}: {
  /** The label of the search field (kept under "tim"); left out where the list has none. */
  search?: string;
  filters?: readonly Filter[];
  /** Names in the address that fields among the children keep; cleared with the rest. */
  also?: readonly string[];
  children?: ReactNode;
}) {
  const t = useText();
  const [state, set] = useUrlState();
  const names = [...filters.map(({ name }) => name), ...(search ? ["tim"] : []), ...also];
  const any = names.some((name) => state[name]);
  return (
    <Group gap="xs" mb="xs" className="no-print">
      {search && <SearchField value={state.tim ?? ""} label={search} onSearch={(tim) => set({ tim, trang: null })} />}
      {filters.map(({ name, label, options, width = 150 }) => (
        <Select
          key={name}
          aria-label={label}
          placeholder={label}
          w={{ base: "calc(50% - 4px)", sm: width }}
          clearable
          checkIconPosition="right"
          data={[...options]}
          value={state[name] ?? null}
          onChange={(value) => set({ [name]: value, trang: null })}
        />
      ))}
      {children}
      {any && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconX size={14} aria-hidden />}
          onClick={() => set({ ...Object.fromEntries(names.map((name) => [name, null])), trang: null })}
        >
          {t("clearFilters")}
        </Button>
      )}
    </Group>
  );
}
