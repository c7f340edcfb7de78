import { ActionIcon, Tooltip } from "@mantine/core";
import { IconStar, IconStarFilled } from "@tabler/icons-react";
import { graphql } from "../graphql.ts";
import { useText } from "../text/text.ts";
import { useChange } from "./useChange.ts";

const Star = graphql(`
  mutation TaskStar($input: TaskStarInput!) {
    taskStar(input: $input) { task { id starred } userErrors { code path message } }
  }
`);

const Unstar = graphql(`
  mutation TaskUnstar($input: TaskStarInput!) {
    taskUnstar(input: $input) { task { id starred } userErrors { code path message } }
  }
`);

/** Puts a task on one's own watch-list, or takes it off. */
export function StarButton({ task }: { task: { id: string; refLabel: string; starred: boolean } }) {
  const t = useText();
  const on = useChange(Star);
  const off = useChange(Unstar);
  const { id, refLabel, starred } = task;
  return (
    <Tooltip label={starred ? t("starRemove") : t("starAdd")}>
      <ActionIcon
        variant="subtle"
        color={starred ? "yellow.8" : "gray"}
        size={28}
        aria-pressed={starred}
        aria-label={t("star", { ref: refLabel })}
        loading={on.busy || off.busy}
        onClick={() => void (starred ? off : on).send({ input: { id } })}
      >
        {starred ? <IconStarFilled size={18} aria-hidden /> : <IconStar size={18} aria-hidden />}
      </ActionIcon>
    </Tooltip>
  );
}
