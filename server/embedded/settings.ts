/**
 * The server's settings, as `-c` arguments: reachable from this machine only, small write-ahead log, Vietnamese clock.
 *
 * `durable: false` is for throwaway databases of tests: a crash of the machine may lose everything.
 */
export function settings(port: number, durable: boolean): string[] {
  const values: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    timezone: "Asia/Ho_Chi_Minh",
    log_timezone: "Asia/Ho_Chi_Minh",
    shared_buffers: "128MB",
    // Nothing replicates an embedded server; the log need only serve its own recovery.
    wal_level: "minimal",
    max_wal_senders: "0",
    min_wal_size: "16MB",
    max_wal_size: "128MB",
    wal_recycle: "off",
    // Plans here take microseconds; compiling them takes longer, and the package may lack LLVM.
    jit: "off",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum: "off" }),
  };
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
