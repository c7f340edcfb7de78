/** Where settings come from: names and texts, as in process.env. */
export type Source = Readonly<Record<string, string | undefined>>;

/** The levels of the log, from the quietest to the noisiest. */
export const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

const longestPort = 65_535;
const shortestSecret = 32;

/**
 * Reads settings one by one and gathers what is wrong with them; a wrong one reads as absent, so that the others are
 * still checked. Values that may hold a password are not repeated in the mistakes.
 */
export function settings(source: Source) {
  const mistakes: string[] = [];
  const wrong = (name: string, expected: string, found?: string) => {
    mistakes.push(`${name} phải là ${expected}${found === undefined ? "" : `, đang là "${found}"`}`);
    return null;
  };
  const text = (name: string): string | null => source[name]?.trim() || null;
  const parsed = (value: string): URL | null => (URL.canParse(value) ? new URL(value) : null);

  return {
    mistakes,
    text,

    oneOf<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
      const value = text(name);
      if (value === null) return otherwise;
      return (
        allowed.find((each) => each === value) ?? wrong(name, `một trong ${allowed.join(", ")}`, value) ?? otherwise
      );
    },

    port(name: string, otherwise: number): number {
      const value = text(name);
      if (value === null) return otherwise;
      const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
      return port <= longestPort ? port : (wrong(name, `số nguyên từ 0 đến ${longestPort}`, value) ?? otherwise);
    },

    url(name: string, schemes: readonly string[]): string | null {
      const value = text(name);
      if (value === null) return null;
      const url = parsed(value);
      if (url?.hostname && schemes.includes(url.protocol.slice(0, -1))) return value;
      return wrong(name, `địa chỉ dạng ${schemes.map((scheme) => `${scheme}://…`).join(" hoặc ")}`);
    },

    /** The address of a bucket with its keys: `https://key:secret@host/bucket`. */
    bucket(name: string): string | null {
      const value = text(name);
      if (value === null) return null;
      const url = parsed(value);
      const whole = url && /^https?:$/.test(url.protocol) && url.username && url.password && url.pathname.length > 1;
      return whole ? value : wrong(name, "địa chỉ dạng https://khóa:mật-khẩu@máy-chủ/thùng");
    },

    /** The address of a daemon: `tcp://host:port` or `unix:/path`. */
    daemon(name: string): string | null {
      const value = text(name);
      if (value === null) return null;
      const url = parsed(value);
      const whole = url?.protocol === "tcp:" ? url.hostname !== "" : url?.protocol === "unix:" && url.pathname !== "";
      return whole ? value : wrong(name, "địa chỉ dạng tcp://máy-chủ:3310 hoặc unix:/đường-dẫn");
    },

    origin(name: string, required: boolean): string | null {
      const value = text(name);
      if (value === null) {
        if (required) mistakes.push(`${name} phải có khi NODE_ENV=production (địa chỉ mọi người truy cập)`);
        return null;
      }
      const url = parsed(value);
      const isOrigin =
        url !== null && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search && !url.hash;
      return isOrigin ? url.origin : wrong(name, "địa chỉ dạng https://ten-mien, không kèm đường dẫn", value);
    },

    mailbox(name: string): string | null {
      const value = text(name);
      if (value === null || /^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(value)) return value;
      return wrong(name, '"Tên <địa-chỉ@máy-chủ>"', value);
    },

    secret(name: string, required: boolean): string | null {
      const value = text(name);
      if (value !== null && value.length < shortestSecret)
        return wrong(name, `chuỗi từ ${shortestSecret} ký tự trở lên`);
      if (value === null && required) mistakes.push(`${name} phải có khi NODE_ENV=production`);
      return value;
    },

    proxies(name: string): false | number | string[] {
      const value = text(name);
      if (value === null || value === "0") return false;
      if (/^[1-9]$/.test(value)) return Number(value);
      const list = value.split(",").map((each) => each.trim());
      if (list.every((each) => /^[\d.]+(\/\d+)?$|^[\da-f:]*:[\da-f:.]*(\/\d+)?$/i.test(each))) return list;
      return wrong(name, "số lớp proxy (1–9) hoặc các địa chỉ IP cách nhau bằng dấu phẩy", value) ?? false;
    },
  };
}
