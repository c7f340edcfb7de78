import "@fontsource/be-vietnam-pro/400.css";
import "@fontsource/be-vietnam-pro/500.css";
import "@fontsource/be-vietnam-pro/600.css";
import "@mantine/core/styles.css";
import "@mantine/dates/styles.css";
import "@mantine/notifications/styles.css";
import "dayjs/locale/vi";
import "./global.css";
import { MantineProvider } from "@mantine/core";
import { DatesProvider } from "@mantine/dates";
import { Notifications } from "@mantine/notifications";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider } from "urql";
import { client } from "./client.ts";
import { router } from "./routes.tsx";
import { useLanguage, useText } from "./text/text.ts";
import { themeIn } from "./theme.ts";

function App() {
  return (
    <MantineProvider theme={themeIn(useText())} defaultColorScheme="auto">
      <DatesProvider settings={{ locale: useLanguage(), firstDayOfWeek: 1, consistentWeeks: true }}>
        <Notifications position="bottom-left" autoClose={5000} />
        <Provider value={client}>
          <RouterProvider router={router} />
        </Provider>
      </DatesProvider>
    </MantineProvider>
  );
}

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
