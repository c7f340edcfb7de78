import { imageHeader } from "./imageHeader.ts";
import { pdfOfImage } from "./imagePdf.ts";
import { type OpenOptions, refused } from "./limits.ts";
import { pdfSource } from "./pdf.ts";
import type { Source } from "./source.ts";

// Transparent pictures are decoded here and not point by point as they are drawn.
const TRANSPARENT = 40_000_000;

/** Opens a photograph or scan of one page (PNG or JPEG): its size is read from the header before anything is decoded. */
export async function imageSource(bytes: Uint8Array, options: OpenOptions): Promise<Source> {
  const { name, limits } = options;
  const header = imageHeader(bytes);
  if (header === null || header.width === 0 || header.height === 0) throw refused(name, "tệp ảnh bị hỏng");
  const { width, height } = header;
  const transparent = header.kind === "png" && header.colour >= 4;
  const most = transparent ? Math.min(TRANSPARENT, limits.pixels) : limits.pixels;
  if (width * height > most)
    throw refused(name, `ảnh quá lớn (${width} × ${height} điểm ảnh, tối đa ${Math.floor(most / 1e6)} triệu điểm ảnh)`);
  if (!header.complete) throw refused(name, "tệp ảnh bị hỏng hoặc chưa được tải về đầy đủ");
  if (header.kind === "png" && header.interlaced)
    throw refused(name, "ảnh PNG kiểu xen kẽ không được hỗ trợ, hãy lưu lại thành PNG thường hoặc JPEG");
  const source = await pdfSource(wrapped(bytes, header, name), options);
  return { ...source, format: "image", notes: [`ảnh ${width} × ${height} điểm ảnh`] };
}

function wrapped(bytes: Uint8Array, header: Parameters<typeof pdfOfImage>[1], name: string): Uint8Array {
  try {
    return pdfOfImage(bytes, header);
  } catch {
    throw refused(name, "tệp ảnh bị hỏng");
  }
}
