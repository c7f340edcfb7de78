import { Alert } from "@mantine/core";
import { IconMessageCircle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useText } from "../text/text.ts";
import { useUrlState } from "./useUrlState.ts";
import { useViewer } from "./viewer.ts";

/** In how many tasks somebody waits for one's answer, with the way to them; nothing where nobody does. */
export function CalledByName() {
  const t = useText();
  const { counts } = useViewer();
  const [state] = useUrlState();
  if (counts.mentioned === 0 || state.nhac === "1") return null;
  return (
    <Alert mb="sm" py={8} variant="light" icon={<IconMessageCircle aria-hidden />}>
      <Link to="/nhiem-vu" search={{ nhom: "ALL", nhac: "1" }}>
        {t("calledByName", { n: counts.mentioned })}
      </Link>
    </Alert>
  );
}
