import { Button } from "@mantine/core";
import { IconFileUnknown } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useText } from "../text/text.ts";
import { EmptyState } from "./EmptyState.tsx";

/** An address without a page, or a thing that the person may not see; both look alike. */
export function NotFound() {
  const t = useText();
  return (
    <EmptyState
      icon={<IconFileUnknown size={22} />}
      title={t("notFoundTitle")}
      next={t("notFoundBody")}
      action={
        <Button renderRoot={(props) => <Link to="/" {...props} />} variant="default">
          {t("toOverview")}
        </Button>
      }
    />
  );
}
