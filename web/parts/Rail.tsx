import { ActionIcon, Divider, NavLink, Tooltip } from "@mantine/core";
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useText } from "../text/text.ts";
import classes from "./Frame.module.css";
import { type Place, places } from "./places.ts";
import type { Viewer } from "./viewer.ts";

/** The left rail: the places this person may go to, with what waits in them. */
export function Rail({
  viewer,
  narrow,
  onNarrow,
}: {
  viewer: Viewer;
  narrow: boolean;
  onNarrow: (narrow: boolean) => void;
}) {
  const t = useText();
  const all = places(viewer);
  const item = ({ to, text, icon: Sign, count }: Place) => (
    <Tooltip key={to} label={t(text)} position="right" disabled={!narrow}>
      <NavLink
        className={`${classes.place}`}
        renderRoot={(props) => <Link to={to} activeOptions={{ exact: to === "/", includeSearch: false }} {...props} />}
        label={narrow ? undefined : t(text)}
        aria-label={t(text)}
        leftSection={<Sign size={20} stroke={1.7} aria-hidden />}
        rightSection={!narrow && count ? <span className={classes.count}>{count}</span> : undefined}
      />
    </Tooltip>
  );
  const Fold = narrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav className={classes.rail} aria-label={t("navMain")} data-narrow={narrow || undefined}>
      {all.filter(({ admin }) => !admin).map(item)}
      {all.some(({ admin }) => admin) && (
        <Divider my={8} label={narrow ? undefined : t("administration")} labelPosition="left" />
      )}
      {all.filter(({ admin }) => admin).map(item)}
      <ActionIcon
        mt="auto"
        variant="subtle"
        color="gray"
        size={36}
        aria-label={narrow ? t("railExpand") : t("railCollapse")}
        onClick={() => onNarrow(!narrow)}
      >
        <Fold size={20} stroke={1.7} aria-hidden />
      </ActionIcon>
    </nav>
  );
}
