import { Button, Group, Menu } from "@mantine/core";
import {
  IconBookmark,
  IconBookmarkPlus,
  IconDeviceFloppy,
  IconPencil,
  IconTrash,
  IconUsers,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useQuery } from "urql";
import { useText } from "../../text/text.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import type { Group as TaskGroup } from "../tasks/tasksQuery.ts";
import { useChange } from "../useChange.ts";
import { type UrlState, useUrlState } from "../useUrlState.ts";
import { SavedViewForm } from "./SavedViewForm.tsx";
import { EditView, SavedViewsQuery } from "./savedViewsQuery.ts";
import { useDeleteView } from "./useDeleteView.tsx";
import { searchOf, stateOf } from "./viewAddress.ts";

/** The lists kept under a name: opened, kept, brought up to date, renamed and deleted from one menu. */
export function SavedViews({ group }: { group: TaskGroup | null }) {
  const t = useText();
  const [address] = useUrlState();
  // The group that is open without being named is what one sees, and so what one keeps.
  const state: UrlState = { ...address, nhom: group ?? undefined };
  const [{ data }] = useQuery({ query: SavedViewsQuery });
  const [form, setForm] = useState<"new" | "edit" | null>(null);
  const { send, problems } = useChange(EditView);
  const removal = useDeleteView();
  const views = data?.savedViews ?? [];
  const current = views.find(({ id }) => id === state.ds);
  const changed = current && searchOf(stateOf(current)) !== searchOf(state);
  const update = async () => {
    if (!current) return;
    const input = { id: current.id, expectedVersion: current.version, search: searchOf(state) };
    if (await send({ input })) said(t("viewUpdated", { name: current.name }));
  };
  return (
    <>
      <Menu position="bottom-end" width={300}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconBookmark size={16} aria-hidden />}>
            {views.length > 0 ? t("viewsCount", { n: views.length }) : t("views")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.map((view) => (
            <Menu.Item
              key={view.id}
              fw={view.id === current?.id ? 600 : 400}
              leftSection={view.agency ? <IconUsers size={16} aria-hidden /> : <IconBookmark size={16} aria-hidden />}
              renderRoot={(props) => <Link to="/nhiem-vu" search={stateOf(view)} {...props} />}
            >
              {view.own ? view.name : t("viewBy", { name: view.name, person: view.ownerName })}
            </Menu.Item>
          ))}
          {views.length > 0 && <Menu.Divider />}
          {current?.own && changed && (
            <Menu.Item leftSection={<IconDeviceFloppy size={16} aria-hidden />} onClick={() => void update()}>
              {t("viewUpdate", { name: current.name })}
            </Menu.Item>
          )}
          {current?.own && (
            <>
              <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setForm("edit")}>
                {t("viewEdit", { name: current.name })}
              </Menu.Item>
              <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void removal.remove(current)}>
                {t("viewDelete", { name: current.name })}
              </Menu.Item>
            </>
          )}
          <Menu.Item leftSection={<IconBookmarkPlus size={16} aria-hidden />} onClick={() => setForm("new")}>
            {t("viewKeep")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Problems of={[...problems, ...removal.problems]} />
      {form && (
        <SavedViewForm
          view={form === "edit" ? (current ?? null) : null}
          search={searchOf(state)}
          close={() => setForm(null)}
        />
      )}
    </>
  );
}

/** The pinned lists as tabs above the task lists; nothing where none is pinned. */
export function PinnedViews() {
  const t = useText();
  const [state] = useUrlState();
  const [{ data }] = useQuery({ query: SavedViewsQuery });
  const pinned = (data?.savedViews ?? []).filter((view) => view.pinned);
  if (pinned.length === 0) return null;
  return (
    <Group component="nav" aria-label={t("views")} gap={6} mb="xs" className="no-print">
      {pinned.map((view) => (
        <Button
          key={view.id}
          size="compact-sm"
          radius="xl"
          variant={view.id === state.ds ? "light" : "default"}
          leftSection={<IconBookmark size={14} aria-hidden />}
          renderRoot={(props) => (
            <Link
              to="/nhiem-vu"
              search={stateOf(view)}
              activeOptions={{ exact: true }}
              aria-current={view.id === state.ds ? "page" : undefined}
              {...props}
            />
          )}
        >
          {view.name}
        </Button>
      ))}
    </Group>
  );
}
