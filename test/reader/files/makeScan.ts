import { crc32, deflateSync } from "node:zlib";
import { defaultLimits } from "../../../reader/files/limits.ts";
import { openPdf } from "../../../reader/files/pdfFile.ts";
import { type PageImage, renderPage } from "../../../reader/files/scanImage.ts";
import { rawPdf } from "./makePdf.ts";

/** How a scanner was set and how the sheet lay in it; `noise` is how far points stray from their grey, of 255. */
export type Scanner = { dpi?: number; degrees?: number; noise?: number };

/** The same pages as pictures only, in their true size, as a scanner leaves them. */
export async function makeScan(pdf: Uint8Array, scanner: Scanner = {}): Promise<Buffer> {
  const images = await drawn(pdf);
  const pages = images.map((image, i) => {
    const { width, height, grey } = scanned(image, { ...scanner, dpi: scanner.dpi ?? image.dpi });
    const [w, h] = [(image.width * 72) / image.dpi, (image.height * 72) / image.dpi].map((side) => side.toFixed(1));
    const at = 3 + 3 * i;
    const show = `q ${w} 0 0 ${h} 0 0 cm /I Do Q`;
    const data = deflateSync(grey, { level: 1 }).toString("latin1");
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Contents ${at + 1} 0 R /Resources << /XObject << /I ${at + 2} 0 R >> >> >>`,
      `<< /Length ${show.length} >>\nstream\n${show}\nendstream`,
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length ${data.length} >>\nstream\n${data}\nendstream`,
    ];
  });
  const kids = pages.map((_, i) => `${3 + 3 * i} 0 R`).join(" ");
  return rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...pages.flat(),
  ]);
}

/** The pages of a PDF as pictures in PNG, grey or with transparency. */
export async function picturesOf(pdf: Uint8Array, transparent = false): Promise<Buffer[]> {
  return (await drawn(pdf)).map((image) => asPng(image, transparent));
}

async function drawn(pdf: Uint8Array): Promise<PageImage[]> {
  const file = await openPdf(pdf, "test.pdf", defaultLimits);
  return Array.from({ length: file.pages }, (_, index) => file.use(index, (page) => renderPage(page, 0)));
}

type Grey = { width: number; height: number; grey: Uint8Array | Uint8ClampedArray };

// Each point of the scan is weighed from the four that lie around its place on the sheet.
function scanned(image: PageImage, { dpi, degrees = 0, noise = 0 }: Scanner & { dpi: number }): Grey {
  if (dpi === image.dpi && degrees === 0 && noise === 0) return image;
  const scale = image.dpi / dpi;
  const [width, height] = [Math.round(image.width / scale), Math.round(image.height / scale)];
  const grey = new Uint8ClampedArray(width * height);
  const { grey: from, width: w, height: h } = image;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180) * scale, Math.sin((degrees * Math.PI) / 180) * scale];
  const at = (x: number, y: number) => (x < 0 || y < 0 || x >= w || y >= h ? 255 : from[y * w + x]!);
  let seed = 1;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const [u, v] = [w / 2 + dx * cos + dy * sin, h / 2 + dy * cos - dx * sin];
      const [left, top] = [u | 0, v | 0];
      const [a, b] = [u - left, v - top];
      const above = at(left, top) * (1 - a) + at(left + 1, top) * a;
      const below = at(left, top + 1) * (1 - a) + at(left + 1, top + 1) * a;
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      const stray = noise === 0 ? 0 : ((seed >> 8) / 0x3fffff - 1) * noise - noise / 2;
      const value = above * (1 - b) + below * b + stray;
      grey[y * width + x] = value;
    }
  return { width, height, grey };
}

function asPng({ width, height, grey }: Grey, transparent = false): Buffer {
  const samples = transparent ? 2 : 1;
  // Each row begins with the kind of its filter: none.
  const rows = Buffer.alloc(height * (1 + samples * width));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * (1 + samples * width) + 1 + samples * x;
      const value = grey[y * width + x]!;
      rows[at] = value;
      // The paper of a transparent picture is left out.
      if (transparent) rows[at + 1] = value > 250 ? 0 : 255;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, transparent ? 4 : 0], 8);
  const chunk = (type: string, data: Buffer) => {
    const part = Buffer.concat([Buffer.alloc(4), Buffer.from(type, "latin1"), data, Buffer.alloc(4)]);
    part.writeUInt32BE(data.length, 0);
    part.writeUInt32BE(crc32(part.subarray(4, -4)), part.length - 4);
    return part;
  };
  const parts = [chunk("IHDR", header), chunk("IDAT", deflateSync(rows, { level: 1 })), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...parts]);
}
