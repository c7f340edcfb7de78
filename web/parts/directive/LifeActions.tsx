import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconDots, IconFileDiff, IconFlagOff, IconReplace, IconSubtask } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useText } from "../../text/text.ts";
import { CarryOutDialog } from "./CarryOutDialog.tsx";
import { CloseDialog } from "./CloseDialog.tsx";
import type { DirectiveHead } from "./directiveQuery.ts";
import { SupersedeDialog } from "./SupersedeDialog.tsx";

/** What may be done to a directive that is in force: link it, adjust it, end it, name what takes its place. */
export function LifeActions({ directive }: { directive: DirectiveHead }) {
  const t = useText();
  const [asking, setAsking] = useState<"close" | "supersede" | "carryOut" | null>(null);
  const { id, viewerCan } = directive;
  return (
    <>
      {viewerCan.amend && (
        <Button
          variant="default"
          leftSection={<IconFileDiff size={18} aria-hidden />}
          renderRoot={(props) => <Link to="/van-ban/$id/dieu-chinh" params={{ id }} {...props} />}
        >
          {t("amend")}
        </Button>
      )}
      {(viewerCan.close || viewerCan.carryOut) && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={t("moreActions")}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {viewerCan.carryOut && (
              <Menu.Item leftSection={<IconSubtask size={16} aria-hidden />} onClick={() => setAsking("carryOut")}>
                {t("carryOut")}
              </Menu.Item>
            )}
            {viewerCan.close && (
              <>
                <Menu.Item leftSection={<IconFlagOff size={16} aria-hidden />} onClick={() => setAsking("close")}>
                  {t("directiveClose")}
                </Menu.Item>
                <Menu.Item leftSection={<IconReplace size={16} aria-hidden />} onClick={() => setAsking("supersede")}>
                  {t("directiveSupersede")}
                </Menu.Item>
              </>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {asking === "carryOut" && <CarryOutDialog directive={directive} onClose={() => setAsking(null)} />}
      {asking === "close" && <CloseDialog directive={directive} onClose={() => setAsking(null)} />}
      {asking === "supersede" && <SupersedeDialog directive={directive} onClose={() => setAsking(null)} />}
    </>
  );
}
