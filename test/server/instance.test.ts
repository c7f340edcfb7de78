import { AlreadyRunning, claimInstance } from "../../server/instance.ts";
import { runCode } from "../harness/child.ts";
import { removeScratchDirs, scratchDir } from "../harness/scratchDir.ts";

afterAll(removeScratchDirs);

const claimIn = (dir: string) => `
  import { claimInstance } from "./server/instance.ts";
  const instance = await claimInstance(${JSON.stringify(dir)});
  instance.announce("http://localhost:4000");
  console.log("claimed");
  setInterval(() => undefined, 1000);
`;

test("a second start is told that one is running, and where", async () => {
  const dir = await scratchDir();
  const first = runCode(claimIn(dir));
  await first.says("claimed");
  const refusal: unknown = await claimInstance(dir).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(AlreadyRunning);
  expect(refusal).toMatchObject({
    address: "http://localhost:4000",
    message: expect.stringContaining(
      `Đôn Đốc đang chạy rồi tại http://localhost:4000 (tiến trình ${first.process.pid})`,
    ),
  });
  first.process.kill("SIGKILL");
  await first.ended();
});

test("a kill -9 leaves no claim behind", async () => {
  const dir = await scratchDir();
  const first = runCode(claimIn(dir));
  await first.says("claimed");
  first.process.kill("SIGKILL");
  await first.ended();
  const second = await claimInstance(dir);
  await second.release();
  await (await claimInstance(dir)).release();
});

test("one that is stopping is waited for", async () => {
  const dir = await scratchDir();
  const first = await claimInstance(dir);
  first.leave();
  const next = claimInstance(dir);
  await first.release();
  await (await next).release();
});

test("two directories do not get in each other's way, and of many claims on one a single one succeeds", async () => {
  const [one, other] = [await scratchDir(), await scratchDir()];
  const elsewhere = await claimInstance(other);
  const claims = await Promise.allSettled(Array.from({ length: 8 }, () => claimInstance(one)));
  const held = claims.flatMap((claim) => (claim.status === "fulfilled" ? [claim.value] : []));
  expect(held).toHaveLength(1);
  await Promise.all([elsewhere, ...held].map((instance) => instance.release()));
});
