import { defaultLimits, type Limits, type OpenOptions, refused } from "./limits.ts";
import { type Format, sniff } from "./sniff.ts";
import type { Source } from "./source.ts";

/** What may be told to the opening of a file; limits that are left out are the defaults. */
export type OpenSettings = {
  onPage?: (done: number, total: number) => void;
  onScans?: (pages: number) => void;
  signal?: AbortSignal;
  limits?: Partial<Limits>;
};

type Opened = "pdf" | "png" | "jpeg" | "docx" | "xlsx" | "edxml" | "text";

/** Opens a file of any kind: its content tells the format, the name only breaks ties; what cannot be read is refused with the reason. */
export async function openSource(bytes: Uint8Array, name: string, settings: OpenSettings = {}): Promise<Source> {
  const limits = { ...defaultLimits, ...settings.limits };
  if (bytes.length === 0) throw refused(name, "tệp rỗng");
  if (bytes.length > limits.bytes)
    throw refused(name, `tệp quá lớn (tối đa ${Math.floor(limits.bytes / 1024 / 1024)} MB)`);
  const options: OpenOptions = {
    name,
    limits,
    onPage: settings.onPage ?? (() => {}),
    signal: settings.signal ?? new AbortController().signal,
    ...(settings.onScans ? { onScans: settings.onScans } : {}),
  };
  // Loaded when met: most files need one of the parsers, and each is large.
  const format = sniff(bytes, name);
  switch (format) {
    case "pdf":
      return (await import("./pdf.ts")).pdfSource(bytes, options);
    case "png":
    case "jpeg":
      return (await import("./image.ts")).imageSource(bytes, options);
    case "docx":
      return (await import("./docx.ts")).docxSource(bytes, options);
    case "xlsx":
      return (await import("./xlsx.ts")).xlsxSource(bytes, options);
    case "edxml":
      return (await import("./edxml.ts")).edxmlSource(bytes, options);
    case "text":
      return (await import("./text.ts")).textSource(bytes, options);
    default:
      throw refused(name, UNSUPPORTED[format]);
  }
}

const UNSUPPORTED: Record<Exclude<Format, Opened>, string> = {
  doc: "định dạng .doc cũ không được hỗ trợ, hãy lưu lại thành .docx hoặc PDF",
  xls: "định dạng .xls cũ không được hỗ trợ, hãy lưu lại thành .xlsx",
  zip: "tệp nén không được hỗ trợ, hãy giải nén rồi nạp từng văn bản",
  unknown: "định dạng không được hỗ trợ (nhận PDF, DOCX, XLSX, ảnh PNG hoặc JPEG, văn bản thuần, edXML)",
};
