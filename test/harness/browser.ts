import { existsSync } from "node:fs";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium, type Page } from "playwright-core";
import { runDir } from "./runDir.ts";

/** A page of its own context, signed in or not, with what went wrong in it. */
export interface TestPage {
  page: Page;
  /** Errors of scripts and of the console, as they come; a test expects none. */
  problems: string[];
}

/** A running Chromium. */
export interface TestBrowser {
  browser: Browser;
  /** Opens a page with cookies of its own; `phone` for a small screen with touch. */
  open(url: string, kind?: "desktop" | "phone"): Promise<TestPage>;
  stop(): Promise<void>;
}

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

// Nothing may leave the machine, and tests run as root in containers. The package's own flags stay out: with its single
// process all pages would share one jar of cookies, and it switches web security off.
const flags = [
  "--no-sandbox",
  "--no-zygote",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

const screens = {
  desktop: { viewport: { width: 1366, height: 768 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
};

/** Starts a Chromium: an installed one, otherwise the one that a registry package carries. */
export async function startBrowser(): Promise<TestBrowser> {
  const found = installed.find(existsSync);
  sparticuz.setGraphicsMode = false;
  const browser = await chromium.launch({
    executablePath: found ?? (await unpacked()),
    args: flags,
    headless: true,
  });
  return {
    browser,
    async open(url, kind = "desktop") {
      const context = await browser.newContext({
        baseURL: url,
        locale: "vi-VN",
        timezoneId: "Asia/Ho_Chi_Minh",
        // What still moves is judged half way.
        reducedMotion: "reduce",
        ...screens[kind],
      });
      const page = await context.newPage();
      const problems: string[] = [];
      page.on("pageerror", (error) => problems.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") problems.push(message.text());
      });
      return { page, problems };
    },
    stop: () => browser.close(),
  };
}

// Two test files that start together must not unpack over each other.
async function unpacked(): Promise<string> {
  const lock = join(await runDir(), "chromium.lock");
  for (const until = performance.now() + 120_000; performance.now() < until; await wait(50)) {
    const mine = await open(lock, "wx").catch(() => null);
    if (!mine) continue;
    try {
      return await sparticuz.executablePath();
    } finally {
      await mine.close();
      await rm(lock);
    }
  }
  throw new Error("Chromium was not unpacked within two minutes");
}
