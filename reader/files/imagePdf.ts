import { greyOnWhite } from "./imageAlpha.ts";
import type { ImageHeader } from "./imageHeader.ts";

const A4 = 595 * 842;

/** Wraps a picture into a PDF of one page as large as a sheet of A4, so that it takes the way of scanned pages. */
export function pdfOfImage(bytes: Uint8Array, header: ImageHeader): Uint8Array {
  const { width, height, turns } = header;
  const scale = Math.sqrt(A4 / (width * height));
  const [w, h] = [width * scale, height * scale].map((side) => side.toFixed(2));
  const { entries, data } = header.kind === "jpeg" ? jpegStream(bytes, header) : pngStream(header);
  const content = `q ${w} 0 0 ${h} 0 0 cm /I Do Q`;
  const objects: (string | Buffer)[][] = [
    ["<< /Type /Catalog /Pages 2 0 R >>"],
    ["<< /Type /Pages /Kids [3 0 R] /Count 1 >>"],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Rotate ${90 * turns} /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>`,
    ],
    [`<< /Length ${content.length} >>\nstream\n${content}\nendstream`],
    [
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${entries} /Length ${data.length} >>\nstream\n`,
      Buffer.from(data.buffer, data.byteOffset, data.length),
      "\nendstream",
    ],
  ];
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n", "latin1")];
  const places: number[] = [];
  let length = parts[0]!.length;
  const write = (part: string | Buffer) => {
    const written = typeof part === "string" ? Buffer.from(part, "latin1") : part;
    parts.push(written);
    length += written.length;
  };
  objects.forEach((object, i) => {
    places.push(length);
    write(`${i + 1} 0 obj\n`);
    object.forEach(write);
    write("\nendobj\n");
  });
  const start = length;
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`);
  write(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}

type Stream = { entries: string; data: Uint8Array };

function jpegStream(bytes: Uint8Array, { components, adobe }: ImageHeader & { kind: "jpeg" }): Stream {
  const space = { 1: "/DeviceGray", 4: "/DeviceCMYK" }[components] ?? "/DeviceRGB";
  // Adobe's programs keep the four inks upside down.
  const decode = components === 4 && adobe ? " /Decode [1 0 1 0 1 0 1 0]" : "";
  return { entries: `/ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode${decode}`, data: bytes };
}

function pngStream(header: ImageHeader & { kind: "png" }): Stream {
  const { width, depth, colour, palette, data } = header;
  if (colour >= 4) return { entries: "/ColorSpace /DeviceGray /BitsPerComponent 8", data: greyOnWhite(header) };
  const colours = Buffer.from(palette ?? []).toString("hex");
  const indexed = `[/Indexed /DeviceRGB ${Math.max(0, Math.floor(colours.length / 6) - 1)} <${colours}>]`;
  const space = colour === 3 ? indexed : colour === 2 ? "/DeviceRGB" : "/DeviceGray";
  const filter = `/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors ${colour === 2 ? 3 : 1} /BitsPerComponent ${depth} /Columns ${width} >>`;
  return { entries: `/ColorSpace ${space} /BitsPerComponent ${depth} ${filter}`, data };
}
