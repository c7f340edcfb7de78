// Runs before `npm start` and `npm test`, on whatever Node the machine has (≥ 18) and before anything is installed:
// plain JavaScript, no dependencies. Brings node_modules in line with package-lock.json and sees to the pinned Node.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { countPresent, lockedPaths, staleness } from "./lockState.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const windows = process.platform === "win32";
const reportEveryMs = 5_000;

const say = (line) => process.stdout.write(`${line}\n`);
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1).replace(".", ",")} giây`;

class Trouble extends Error {}

/** Runs a program, showing what it prints only if it fails. */
function run(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, shell: windows, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (chunk) => {
      output = (output + chunk).slice(-8_000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Trouble(output.trim() || `mã kết thúc ${code}`))));
  });
}

async function install(reason) {
  const begun = performance.now();
  const paths = lockedPaths(root);
  say(`• Cài đặt các gói: ${reason}. Lần đầu mất một vài phút… (installing packages)`);
  const timer = setInterval(
    () => say(`  … ${countPresent(root, paths)}/${paths.length} gói, ${seconds(begun)}`),
    reportEveryMs,
  );
  try {
    await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], root);
  } catch (error) {
    throw new Trouble(
      `"npm ci" không xong (npm ci failed):\n${error.message}\nKiểm tra mạng và kho gói (npm config get registry) rồi chạy lại.`,
    );
  } finally {
    clearInterval(timer);
  }
  say(`✓ Đã cài ${countPresent(root, paths)} gói trong ${seconds(begun)}`);
}

const nodePackage = join(root, "node_modules", "node");
const pinnedNode = join(nodePackage, "bin", windows ? "node.exe" : "node");

/** The name by which npm's scripts find it before the machine's own. */
const pinnedLink = join(root, "node_modules", ".bin", windows ? "node.cmd" : "node");

function pinnedNodeRuns() {
  if (!existsSync(pinnedNode) || !existsSync(pinnedLink)) return false;
  const { version } = JSON.parse(readFileSync(join(nodePackage, "package.json"), "utf8"));
  return spawnSync(pinnedNode, ["--version"], { encoding: "utf8" }).stdout?.trim() === `v${version}`;
}

/** npm 12, or `ignore-scripts`, leaves the `node` package without its binary: the blocked script is run here by hand. */
async function repairNode() {
  say("• Cài Node đi kèm (npm đã chặn bước này)… (the pinned Node was left out by npm)");
  const begun = performance.now();
  const failure = await run(process.execPath, ["installArchSpecificPackage.js"], nodePackage)
    .then(() => run("npm", ["rebuild", "node", "--ignore-scripts", "--loglevel=error"], root))
    .catch((error) => error);
  if (!pinnedNodeRuns()) {
    throw new Trouble(
      `Không có Node đi kèm tại ${pinnedNode}${failure ? `:\n${failure.message}` : "."}\n` +
        'Chạy "npm rebuild node --ignore-scripts=false" rồi thử lại; hoặc dùng Node 24 của máy.',
    );
  }
  say(`✓ Đã có Node đi kèm, ${seconds(begun)}`);
}

try {
  const reason = staleness(root);
  if (reason) await install(reason);
  const late = staleness(root);
  if (late) throw new Trouble(`Cài xong nhưng node_modules vẫn chưa khớp: ${late}.`);
  if (!pinnedNodeRuns()) await repairNode();
} catch (error) {
  process.stderr.write(`dondoc: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
