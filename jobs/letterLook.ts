const font = "font-family:'Be Vietnam Pro',system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;";
const ink = "color:#1f2430;";
const quiet = "color:#5c6370;";
const hairline = "border-top:1px solid #dfe3e8;";

/** The styles of a letter, part by part: the web application's type and colours. */
export const look = {
  ground: "margin:0;padding:0;background:#f6f7f9;-webkit-text-size-adjust:100%;",
  sheet: `max-width:600px;box-sizing:border-box;margin:0 auto;padding:20px 20px 28px;background:#ffffff;${font}font-size:16px;line-height:24px;${ink}`,
  brand: "margin:0 0 20px;font-size:14px;line-height:20px;font-weight:600;color:#1b4b8f;",
  greeting: `margin:0 0 8px;font-weight:600;${ink}`,
  paragraph: `margin:0 0 8px;${ink}`,
  heading: `margin:28px 0 8px;font-size:16px;line-height:24px;font-weight:600;${ink}`,
  row: `padding:12px 0;${hairline}`,
  title: `margin:0 0 4px;font-weight:500;overflow-wrap:anywhere;${ink}`,
  link: "color:#1b4b8f;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:3px;",
  detail: `margin:0;font-size:14px;line-height:20px;font-variant-numeric:tabular-nums;overflow-wrap:anywhere;${quiet}`,
  late: "font-weight:600;white-space:nowrap;color:#b3261e;",
  standing: `font-weight:600;${ink}`,
  closing: `margin:28px 0 20px;${ink}`,
  notice: `margin:0;padding:16px 0 0;${hairline}font-size:14px;line-height:20px;${quiet}`,
} as const;

/** The same for a dark screen, for the mail programs that read style sheets. */
export const darkStyle =
  "@media (prefers-color-scheme: dark) {" +
  ".ground{background:#16181d!important}.sheet{background:#1e2128!important}" +
  ".ink{color:#e6e8ec!important}.quiet{color:#a6acb8!important}.line{border-color:#363b45!important}" +
  ".brand,.link{color:#84abe2!important}.late{color:#ff9d94!important}}";
