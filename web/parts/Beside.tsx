import { CloseButton, Drawer } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import type { CSSProperties, ReactNode } from "react";
import { useText } from "../text/text.ts";
import classes from "./Beside.module.css";
import { useWide } from "./useWide.ts";

/** A list with what was chosen from it beside; on a narrow screen over it. Esc closes what was chosen. */
export function Beside({
  children,
  panel,
  label,
  onClose,
  width = 520,
}: {
  children: ReactNode;
  /** Null when nothing is chosen. */
  panel: ReactNode | null;
  label: string;
  /** Left out where something is always chosen. */
  onClose?: () => void;
  width?: number;
}) {
  const t = useText();
  const wide = useWide();
  useHotkeys(panel && wide && onClose ? [["Escape", onClose]] : []);
  if (!wide)
    return (
      <>
        {children}
        <Drawer
          opened={panel !== null}
          onClose={() => onClose?.()}
          position="bottom"
          size="100%"
          title={label}
          padding="md"
        >
          {panel}
        </Drawer>
      </>
    );
  if (panel === null) return children;
  return (
    <div className={classes.both} style={{ "--panel": `${width}px` } as CSSProperties}>
      <div style={{ minWidth: 0 }}>{children}</div>
      <aside className={classes.panel} aria-label={label}>
        {onClose && <CloseButton className={classes.close} aria-label={t("close")} onClick={onClose} />}
        {panel}
      </aside>
    </div>
  );
}
