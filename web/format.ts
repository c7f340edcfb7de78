const instant = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** A day as people read it: dd/MM/yyyy. */
export const formatDay = (day: string): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

/** An instant as Vietnamese officials read it: dd/MM/yyyy HH:mm, Vietnam time. */
export const formatInstant = (iso: string): string => instant.format(new Date(iso)).replace(",", "");

/** A number with Vietnamese separators: 1.234,5. */
export const formatNumber = (value: number): string => value.toLocaleString("vi-VN", { maximumFractionDigits: 2 });

/** n of d in per cent with two decimals and a comma, as "28,21%"; "—" when d is 0. */
export const formatPercent = (n: number, d: number): string =>
  d === 0 ? "—" : `${(Math.round((n * 10_000) / d) / 100).toLocaleString("vi-VN", { minimumFractionDigits: 2 })}%`;

/** The size of a file in the largest unit that keeps it above one. */
export const formatBytes = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} B`
    : bytes < 1_048_576
      ? `${formatNumber(Math.round(bytes / 102.4) / 10)} kB`
      : `${formatNumber(Math.round(bytes / 104_857.6) / 10)} MB`;
