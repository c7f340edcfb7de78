import { runCode } from "../harness/child.ts";

/** A program with three things to stop, of which `middle` does what the test says; it prints what happens. */
const program = (middle: string, patience = {}) => `
  import { createShutdown } from "./server/shutdown.ts";
  const shutdown = createShutdown({
    signal: (name) => console.log("signal", name),
    failure: (step, error) => console.log("failed", step, error.message),
  }, ${JSON.stringify(patience)});
  await shutdown.onStop("first", () => console.log("stop first"));
  await shutdown.onStop("middle", async () => { console.log("stop middle"); ${middle} });
  await shutdown.onStop("last", () => console.log("stop last"));
  setInterval(() => undefined, 1000);
  console.log("ready");
  const code = await shutdown.stopped;
  await shutdown.onStop("late", () => console.log("stop late"));
  process.exit(code);
`;

const posix = process.platform === "win32" ? test.skip : test;

posix.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s stops everything, the latest first", async (signal) => {
  const child = runCode(program(""));
  await child.says("ready");
  child.process.kill(signal);
  const { code, output } = await child.ended();
  expect(code).toBe(0);
  expect(output).toContain(`ready\nsignal ${signal}\nstop last\nstop middle\nstop first\nstop late\n`);
});

posix("what fails or hangs does not keep the rest from stopping, and the exit code tells", async () => {
  const failing = runCode(program(`throw new Error("no")`));
  await failing.says("ready");
  failing.process.kill("SIGTERM");
  expect(await failing.ended()).toMatchObject({
    code: 1,
    output: expect.stringMatching(/failed middle no\nstop first/),
  });

  const hanging = runCode(program("await new Promise(() => undefined)", { limitMs: 100 }));
  await hanging.says("ready");
  hanging.process.kill("SIGTERM");
  expect(await hanging.ended()).toMatchObject({
    code: 1,
    output: expect.stringMatching(/failed middle quá 0,1 giây\nstop first/),
  });
});

posix("a second signal ends it at once", async () => {
  const child = runCode(program("await new Promise(() => undefined)", { limitMs: 60_000, sameWithinMs: 0 }));
  await child.says("ready");
  child.process.kill("SIGINT");
  await child.says("stop middle");
  child.process.kill("SIGINT");
  const { code, output } = await child.ended();
  expect(code).toBe(1);
  expect(output).not.toContain("stop first");
});

posix("one Ctrl-C that arrives twice, as under npm, counts once", async () => {
  const child = runCode(program("process.kill(process.pid, 'SIGTERM'); process.kill(process.pid, 'SIGINT')"));
  await child.says("ready");
  child.process.kill("SIGINT");
  const { code, output } = await child.ended();
  expect(code).toBe(0);
  expect(output.match(/signal/g)).toHaveLength(1);
  expect(output).toContain("stop first");
});
