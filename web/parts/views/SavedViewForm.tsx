import { Button, Checkbox, Group, Modal, NumberInput, Select, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../text/text.ts";
import { newId } from "../newId.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { useUrlState } from "../useUrlState.ts";
import { useViewer } from "../viewer.ts";
import { CreateView, EditView, type SavedView } from "./savedViewsQuery.ts";
import { stateOf } from "./viewAddress.ts";

/** Keeps the list on screen under a name, or changes how one's own is called, shared and placed. */
export function SavedViewForm({
  view,
  search,
  close,
}: {
  view: SavedView | null;
  /** What a new one keeps. */
  search: string;
  close: () => void;
}) {
  const t = useText();
  const { can, roles } = useViewer();
  const [, set] = useUrlState();
  const [id] = useState(newId);
  const [name, setName] = useState(view?.name ?? "");
  const [agencyId, setAgency] = useState(view?.agency?.id ?? null);
  const [pinned, setPinned] = useState(view?.pinned ?? true);
  const [position, setPosition] = useState(view?.position ?? 0);
  const creation = useChange(CreateView, ["name"]);
  const change = useChange(EditView, ["name"]);
  const { at, problems, busy } = view ? change : creation;
  const agencies = new Map(
    [...roles.map(({ agency }) => agency), ...(view?.agency ? [view.agency] : [])].map((a) => [a.id, a.name]),
  );
  const save = async () => {
    const more = { name, agencyId, pinned, position };
    const done = view
      ? await change.send({ input: { id: view.id, expectedVersion: view.version, ...more } })
      : await creation.send({ input: { id, page: "nhiem-vu", search, ...more } });
    if (!done) return;
    said(t("viewKept", { name: name.trim() }));
    if (!view) set(stateOf({ id, search }));
    close();
  };
  return (
    <Modal opened onClose={close} centered title={view ? t("viewEdit", { name: view.name }) : t("viewKeep")}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap="sm">
          <Problems of={problems} />
          <TextInput
            data-autofocus
            required
            label={t("viewName")}
            maxLength={80}
            value={name}
            error={at.name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {(can.shareViews || view?.agency) && (
            <Select
              label={t("viewShare")}
              description={t("viewShareHint")}
              placeholder={t("viewPrivate")}
              clearable
              clearButtonProps={{ "aria-label": t("viewPrivate") }}
              data={[...agencies].map(([value, label]) => ({ value, label }))}
              value={agencyId}
              onChange={setAgency}
            />
          )}
          <Checkbox
            label={t("viewPin")}
            checked={pinned}
            onChange={(event) => setPinned(event.currentTarget.checked)}
          />
          <NumberInput
            label={t("viewPosition")}
            min={0}
            max={10_000}
            allowDecimal={false}
            value={position}
            onChange={(value) => setPosition(Number(value) || 0)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close}>
              {t("cancel")}
            </Button>
            <Button type="submit" loading={busy}>
              {t("save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
