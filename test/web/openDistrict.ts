import { demoPassword, mailDomain } from "../../demo/district/people.ts";
import { loadDemo } from "../../demo/load.ts";
import { ensureWeb } from "../../server/ensureWeb.ts";
import { startBrowser, type TestPage } from "../harness/browser.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

/** The demo district behind the real server, with a browser to visit it. */
export interface District {
  server: TestServer;
  /** Opens the first page as this person of the demo (`theodoi`, `thutruong.noivu` …), past the sign-in form. */
  visit(mailbox: string, kind?: "desktop" | "phone"): Promise<TestPage>;
  /** A page that nobody is signed in on. */
  guest(kind?: "desktop" | "phone"): Promise<TestPage>;
  stop(): Promise<void>;
}

/** A Monday morning on which 22 of the 78 tasks are done. */
const now = "2026-11-23T09:00:00+07:00";

/** The address that a person of the demo signs in with. */
export const addressOf = (mailbox: string): string => `${mailbox}@${mailDomain}`;

/** Builds the application if need be, loads the demo, opens the browser; `stop` it in afterAll. */
export async function openDistrict(env: Record<string, string> = {}): Promise<District> {
  // The server looks for the build when it starts.
  const [chromium] = await Promise.all([startBrowser(), ensureWeb()]);
  const server = await startTestServer({ now, env });
  await loadDemo(server.dataSource, { now: new Date(now) });
  const guest = (kind?: "desktop" | "phone") => chromium.open(server.url, kind);
  return {
    server,
    guest,
    async visit(mailbox, kind) {
      const visitor = await guest(kind);
      const { page } = visitor;
      const answer = await page.request.post("/api/auth/sign-in/email", {
        headers: { origin: server.url },
        data: { email: addressOf(mailbox), password: demoPassword },
      });
      if (!answer.ok()) throw new Error(`${mailbox}: ${answer.status()} ${await answer.text()}`);
      await page.goto("/");
      return visitor;
    },
    async stop() {
      await chromium.stop();
      await server.stop();
    },
  };
}
