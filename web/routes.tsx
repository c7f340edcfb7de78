import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from "@tanstack/react-router";
import { Crash } from "./parts/Crash.tsx";
import { Frame } from "./parts/Frame.tsx";
import { NotFound } from "./parts/NotFound.tsx";
import { PageSkeleton } from "./parts/PageSkeleton.tsx";

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: Crash });
const open = { getParentRoute: () => root };
const frame = createRoute({ ...open, id: "frame", component: Frame });
const framed = { getParentRoute: () => frame };

// The router answers a part that did not arrive with a reload, which without a network ends on the browser's own page.
const unlessOffline = (error: unknown): never => {
  throw navigator.onLine ? error : new Error("Offline", { cause: error });
};
const page: typeof lazyRouteComponent = (load, name) => lazyRouteComponent(() => load().catch(unlessOffline), name);

const signedOut = [
  createRoute({ ...open, path: "/dang-nhap", component: page(() => import("./pages/SignIn.tsx"), "SignIn") }),
  createRoute({
    ...open,
    path: "/quen-mat-khau",
    component: page(() => import("./pages/ForgotPassword.tsx"), "ForgotPassword"),
  }),
  createRoute({
    ...open,
    path: "/dat-lai-mat-khau",
    component: page(() => import("./pages/ResetPassword.tsx"), "ResetPassword"),
  }),
] as const;

const signedIn = [
  createRoute({ ...framed, path: "/", component: page(() => import("./pages/Dashboard.tsx"), "Dashboard") }),
  createRoute({ ...framed, path: "/van-ban", component: page(() => import("./pages/Directives.tsx"), "Directives") }),
  createRoute({
    ...framed,
    path: "/van-ban/nhap",
    component: page(() => import("./pages/ImportDirective.tsx"), "ImportDirective"),
  }),
  createRoute({ ...framed, path: "/van-ban/$id", component: page(() => import("./pages/Directive.tsx"), "Directive") }),
  createRoute({
    ...framed,
    path: "/van-ban/$id/soan",
    component: page(() => import("./pages/DraftEditor.tsx"), "DraftEditor"),
  }),
  createRoute({
    ...framed,
    path: "/van-ban/$id/dieu-chinh",
    component: page(() => import("./pages/AmendDirective.tsx"), "AmendDirective"),
  }),
  createRoute({ ...framed, path: "/nhiem-vu", component: page(() => import("./pages/MyTasks.tsx"), "MyTasks") }),
  createRoute({ ...framed, path: "/nhiem-vu/$id", component: page(() => import("./pages/Task.tsx"), "Task") }),
  createRoute({ ...framed, path: "/lich", component: page(() => import("./pages/Calendar.tsx"), "Calendar") }),
  createRoute({ ...framed, path: "/xac-nhan", component: page(() => import("./pages/Inbox.tsx"), "Inbox") }),
  createRoute({ ...framed, path: "/thu-don-doc", component: page(() => import("./pages/Letters.tsx"), "Letters") }),
  createRoute({ ...framed, path: "/co-quan", component: page(() => import("./pages/Agencies.tsx"), "Agencies") }),
  createRoute({ ...framed, path: "/nguoi-dung", component: page(() => import("./pages/People.tsx"), "People") }),
  createRoute({ ...framed, path: "/bao-cao", component: page(() => import("./pages/Reports.tsx"), "Reports") }),
  createRoute({ ...framed, path: "/cham-diem", component: page(() => import("./pages/Scores.tsx"), "Scores") }),
  createRoute({ ...framed, path: "/cai-dat", component: page(() => import("./pages/Settings.tsx"), "Settings") }),
] as const;

/** Every page and its address; the search part of an address is plain text, as people paste it. */
export const router = createRouter({
  routeTree: root.addChildren([...signedOut, frame.addChildren(signedIn)]),
  parseSearch: (text): Record<string, string> => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(
      Object.entries(search).flatMap(([key, value]) =>
        value === undefined || value === "" ? [] : [[key, String(value)]],
      ),
    ).toString();
    return text && `?${text}`;
  },
  defaultPreload: "intent",
  defaultPendingMs: 150,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: Crash,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
