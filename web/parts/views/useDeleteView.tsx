import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useText } from "../../text/text.ts";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { useUrlState } from "../useUrlState.ts";
import { CreateView, DeleteView, type SavedView } from "./savedViewsQuery.ts";

/** Deletes a saved view at once and offers to put it back under its own id. */
export function useDeleteView(): {
  remove: (view: SavedView) => Promise<void>;
  problems: ReturnType<typeof useChange>["problems"];
} {
  const t = useText();
  const [, set] = useUrlState();
  const deletion = useChange(DeleteView);
  const creation = useChange(CreateView);
  const remove = async ({ id, name, search, pinned, position, agency, version }: SavedView) => {
    if (!(await deletion.send({ input: { id, expectedVersion: version } }))) return;
    set({ ds: null });
    const putBack = async () => {
      const input = { id, page: "nhiem-vu", name, search, pinned, position, agencyId: agency?.id ?? null };
      if (await creation.send({ input })) said(t("viewPutBack", { name }));
    };
    const note = said(
      <Group gap="sm" justify="space-between">
        {t("viewDeleted", { name })}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(note);
            void putBack();
          }}
        >
          {t("undo")}
        </Button>
      </Group>,
    );
  };
  return { remove, problems: [...deletion.problems, ...creation.problems] };
}
