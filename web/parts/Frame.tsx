import { AppShell, Box } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { useQuery } from "urql";
import { useText } from "../text/text.ts";
import { BottomBar } from "./BottomBar.tsx";
import { EndedRoles } from "./EndedRoles.tsx";
import { ErrorState } from "./ErrorState.tsx";
import { PageSkeleton } from "./PageSkeleton.tsx";
import { Rail } from "./Rail.tsx";
import { TopBar } from "./TopBar.tsx";
import { useActingRole } from "./useActingRole.ts";
import { useSearchKey } from "./useSearchKey.ts";
import { ViewerContext, ViewerQuery } from "./viewer.ts";

/** What stands around every page: the rail (a bottom bar on phones), the top line, and the viewer. */
export function Frame() {
  const t = useText();
  const [{ data, error }, again] = useQuery({ query: ViewerQuery });
  const [acting, choose] = useActingRole(data?.viewer.roles ?? []);
  const [narrow, setNarrow] = useLocalStorage({
    key: "dondoc.rail",
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  useSearchKey();
  const viewer = data?.viewer;
  return (
    <AppShell
      header={{ height: 48 }}
      navbar={{ width: narrow ? 56 : 200, breakpoint: "sm", collapsed: { mobile: true } }}
      footer={{ height: { base: 56, sm: 0 } }}
      padding="md"
      transitionDuration={0}
    >
      <a href="#content" className="skip">
        {t("skipToContent")}
      </a>
      <AppShell.Header>{viewer && <TopBar viewer={viewer} acting={acting} onAct={choose} />}</AppShell.Header>
      <AppShell.Navbar visibleFrom="sm">
        {viewer && <Rail viewer={viewer} narrow={narrow} onNarrow={setNarrow} />}
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1} style={{ outline: "none" }}>
        <Box maw={1440} mx="auto">
          {viewer ? (
            <ViewerContext value={{ viewer, acting }}>
              <Suspense fallback={<PageSkeleton />}>
                {viewer.roles.length === 0 && viewer.endedRoles.length > 0 ? (
                  <EndedRoles of={viewer.endedRoles} />
                ) : (
                  <Outlet />
                )}
              </Suspense>
            </ViewerContext>
          ) : error ? (
            <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />
          ) : (
            <PageSkeleton />
          )}
        </Box>
      </AppShell.Main>
      <AppShell.Footer hiddenFrom="sm">{viewer && <BottomBar viewer={viewer} />}</AppShell.Footer>
    </AppShell>
  );
}
