import { Button } from "@mantine/core";
import { IconFileCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useText } from "../../text/text.ts";
import { EmptyState } from "../EmptyState.tsx";

/** The editor's address of a directive that is no draft any more. */
export function IssuedAlready({ id }: { id: string }) {
  const t = useText();
  return (
    <EmptyState
      icon={<IconFileCheck size={22} />}
      title={t("alreadyIssued")}
      next={t("alreadyIssuedNext")}
      action={
        <Button renderRoot={(props) => <Link to="/van-ban/$id" params={{ id }} {...props} />}>
          {t("openDirective")}
        </Button>
      }
    />
  );
}
