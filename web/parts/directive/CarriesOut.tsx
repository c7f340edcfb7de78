import { Button, Group } from "@mantine/core";
import { IconSubtask } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useText } from "../../text/text.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { CarryOutMutation } from "./carryOutQuery.ts";
import type { DirectiveHead } from "./directiveQuery.ts";

/** The task of the level above that the directive carries out. */
export function CarriesOut({ directive }: { directive: DirectiveHead }) {
  const t = useText();
  const { id, version, carriesOut, viewerCan } = directive;
  const { send, busy, problems } = useChange(CarryOutMutation);
  if (!carriesOut) return null;
  const unlink = async () => {
    if (await send({ input: { id, expectedVersion: version, assignmentId: null } })) said(t("carryOutUndone"));
  };
  return (
    <>
      <Problems of={problems} />
      <Group gap="xs" mb="sm">
        <span className="prose">
          <IconSubtask size={16} aria-hidden style={{ verticalAlign: "-3px", marginRight: 6 }} />
          <Link to="/nhiem-vu/$id" params={{ id: carriesOut.id }}>
            {t("carriesOut", {
              ref: carriesOut.task.refLabel,
              name: `${carriesOut.directive.kindName} ${carriesOut.directive.documentNumber ?? ""}`.trim(),
            })}
          </Link>
        </span>
        {viewerCan.carryOut && (
          <Button size="compact-xs" variant="subtle" loading={busy} onClick={() => void unlink()}>
            {t("carryOutUnlink")}
          </Button>
        )}
      </Group>
    </>
  );
}
