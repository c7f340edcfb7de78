import { chmod, lstat, mkdir } from "node:fs/promises";

/**
 * A directory that only root writes and everybody can enter, for what must lie outside an unreachable project.
 *
 * Only used as root. The second place serves systems whose /var/lib is read-only; being world-writable above, it is
 * trusted only when root owns it.
 */
export async function sharedDir(): Promise<string> {
  const tried: string[] = [];
  for (const path of ["/var/lib/dondoc", "/var/tmp/dondoc"]) {
    try {
      await mkdir(path, { recursive: true, mode: 0o755 });
      const found = await lstat(path);
      if (!found.isDirectory() || found.uid !== 0) throw new Error("không thuộc quyền root");
      await chmod(path, 0o755);
      return path;
    } catch (error) {
      tried.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(`Không có chỗ đặt PostgreSQL cho người dùng thường đọc được (${tried.join("; ")}).`);
}
