import { Indicator, Menu, UnstyledButton } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useText } from "../text/text.ts";
import classes from "./Frame.module.css";
import { places } from "./places.ts";
import type { Viewer } from "./viewer.ts";

/** The rail of a phone: four places within reach of a thumb, the rest behind "Thêm". */
export function BottomBar({ viewer }: { viewer: Viewer }) {
  const t = useText();
  const all = places(viewer);
  const near = all.length > 5 ? all.slice(0, 4) : all;
  const rest = all.slice(near.length);
  return (
    <nav className={classes.bottom} aria-label={t("navMain")}>
      {near.map(({ to, text, icon: Sign, count }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: to === "/", includeSearch: false }}
          className={`${classes.thumb}`}
        >
          <Indicator label={count} size={16} color="red.8" disabled={!count} offset={2}>
            <Sign size={22} stroke={1.7} aria-hidden />
          </Indicator>
          <span>{t(text)}</span>
        </Link>
      ))}
      {rest.length > 0 && (
        <Menu position="top-end">
          <Menu.Target>
            <UnstyledButton className={`${classes.thumb}`}>
              <IconDots size={22} stroke={1.7} aria-hidden />
              <span>{t("navMore")}</span>
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map(({ to, text, icon: Sign }) => (
              <Menu.Item
                key={to}
                leftSection={<Sign size={18} aria-hidden />}
                renderRoot={(props) => <Link to={to} {...props} />}
              >
                {t(text)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </nav>
  );
}
