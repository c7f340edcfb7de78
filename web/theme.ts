import {
  createTheme,
  Drawer,
  type MantineColorsTuple,
  type MantineThemeOverride,
  Modal,
  mergeThemeOverrides,
  Notification,
  SegmentedControl,
  Table,
} from "@mantine/core";
import type { Translate } from "./text/text.ts";

const blue: MantineColorsTuple = [
  "#eef4fc",
  "#d9e5f6",
  "#b0c9ec",
  "#84abe2",
  "#6092d9",
  "#4880d4",
  "#2f68bd",
  "#1b4b8f",
  "#143a72",
  "#0b2a57",
];

// The look: Be Vietnam Pro at 14 px, deep blue, hairlines; the colours of states are in global.css.
const look = createTheme({
  fontFamily: '"Be Vietnam Pro", system-ui, sans-serif',
  fontFamilyMonospace: "ui-monospace, Menlo, Consolas, monospace",
  colors: { blue },
  primaryColor: "blue",
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 4,
  cursorType: "pointer",
  respectReducedMotion: true,
  fontSizes: { xs: "0.75rem", sm: "0.875rem", md: "0.875rem", lg: "1rem", xl: "1.25rem" },
  lineHeights: { xs: "1.34", sm: "1.43", md: "1.43", lg: "1.5", xl: "1.4" },
  spacing: { xs: "0.5rem", sm: "0.75rem", md: "1rem", lg: "1.5rem", xl: "2rem" },
  headings: {
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "1.25rem", lineHeight: "1.4" },
      h2: { fontSize: "1rem", lineHeight: "1.5" },
      h3: { fontSize: "0.875rem", lineHeight: "1.43" },
    },
  },
  components: {
    Table: Table.extend({ defaultProps: { verticalSpacing: 7, horizontalSpacing: "xs" } }),
    // Its words fade from one colour to the other, hard to read on the way.
    SegmentedControl: SegmentedControl.extend({ defaultProps: { transitionDuration: 0 } }),
  },
});

const themes = new Map<Translate, MantineThemeOverride>();

/** The look, with the words that Mantine's own parts speak to screen readers in the language in force. */
export function themeIn(t: Translate): MantineThemeOverride {
  // Dialogs and notes close by a cross, which says nothing by itself.
  const defaultProps = { closeButtonProps: { "aria-label": t("close") } };
  const components = {
    Modal: Modal.extend({ defaultProps }),
    Drawer: Drawer.extend({ defaultProps }),
    Notification: Notification.extend({ defaultProps }),
  };
  const theme = themes.get(t) ?? mergeThemeOverrides(look, { components });
  themes.set(t, theme);
  return theme;
}
