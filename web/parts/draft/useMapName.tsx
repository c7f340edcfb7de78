import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation } from "urql";
import { useText } from "../../text/text.ts";
import { useFailure } from "../useFailure.ts";
import { LearnAliasMutation } from "./draftQuery.ts";
import { mapName } from "./splitMerge.ts";
import type { DeskState } from "./useDesk.ts";

/** What a name of the document means: said once, it holds wherever the draft uses the name, and can be remembered. */
export function useMapName({ act, desk: { draft }, source }: DeskState) {
  const t = useText();
  const failure = useFailure();
  const [, learn] = useMutation(LearnAliasMutation);
  return (name: string, agency: { id: string; name: string }): void => {
    const { places } = mapName(draft.tasks, name, agency);
    act({ do: "map", name, agency });
    const remember = async () => {
      notifications.hide(note);
      const { data, error } = await learn({ input: { directiveId: source.id, name, agencyId: agency.id } });
      const refused = error ? failure(error) : data?.agencyLearnAlias.userErrors[0]?.message;
      notifications.show(
        refused
          ? { color: "red", message: refused }
          : { color: "green", message: t("nameRemembered", { name, agency: agency.name }) },
      );
    };
    const note = notifications.show({
      color: "gray",
      autoClose: 15_000,
      message: (
        <Group justify="space-between" gap="xs">
          {t("mappedAlso", { name, agency: agency.name, n: places })}
          {source.viewerCan.issue && (
            <Button size="compact-xs" variant="light" onClick={() => void remember()}>
              {t("rememberName")}
            </Button>
          )}
        </Group>
      ),
    });
  };
}
