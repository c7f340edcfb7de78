import { Button, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useText } from "../../text/text.ts";
import classes from "./Draft.module.css";

/** Something worth a look that does not stop the issue; a person may wave it through. */
export function SoftProblem({ text, wave }: { text: string; wave: () => void }) {
  const t = useText();
  return (
    <div className={classes.soft}>
      <IconAlertTriangle size={18} aria-hidden />
      <Text span>{text}</Text>
      <Button size="compact-xs" variant="default" onClick={wave}>
        {t("seen")}
      </Button>
    </div>
  );
}
