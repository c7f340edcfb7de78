import { buffer } from "node:stream/consumers";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { type Limits, refused } from "./limits.ts";

/** A packed file whose sizes were checked before anything was unpacked; parts are read one by one, and never written to disk. */
export type Zip = {
  names: string[];
  /** The bytes of a part, null where there is none of that name. */
  read: (name: string) => Promise<Buffer | null>;
};

const MOST_PARTS = 20_000;
// A small file of repeated cells may shrink a thousandfold without harm.
const HARMLESS_BYTES = 4 * 1024 * 1024;
const COMPOUND = "d0cf11e0a1b11ae1";

/** Opens a zip within the limits; refuses encrypted ones, bombs by their declared sizes, and parts that turn out larger than declared. */
export async function openZip(bytes: Uint8Array, { name, limits }: { name: string; limits: Limits }): Promise<Zip> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Office keeps a document with a password inside a container of the old kind.
  if (data.toString("hex", 0, 8) === COMPOUND) throw refused(name, "tệp đặt mật khẩu");
  const broken = () => refused(name, "tệp hỏng hoặc tệp nén bất thường");
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(data, { lazyEntries: true, autoClose: false }, (error, opened) =>
      error ? reject(broken()) : resolve(opened),
    ),
  );
  const entries = await listed(zip, name, broken);
  const declared = [...entries.values()].reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const bomb = declared > HARMLESS_BYTES && declared > data.length * limits.unpackedRatio;
  if (declared > limits.unpackedBytes || bomb) throw refused(name, "tệp nén bất thường (giải nén ra quá lớn)");
  if ([...entries.values()].some((entry) => entry.isEncrypted())) throw refused(name, "tệp đặt mật khẩu");
  return {
    names: [...entries.keys()],
    read: async (part) => {
      const entry = entries.get(part);
      return entry ? unpack(zip, entry).catch(() => Promise.reject(broken())) : null;
    },
  };
}

function listed(zip: ZipFile, name: string, broken: () => Error): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  if (zip.entryCount > MOST_PARTS) throw refused(name, "tệp nén bất thường (quá nhiều phần)");
  return new Promise((resolve, reject) => {
    zip.on("entry", (entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on("end", () => resolve(entries));
    zip.on("error", () => reject(broken()));
    zip.readEntry();
  });
}

// The stream fails by itself as soon as a part grows past its declared size.
function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : buffer(stream).then(resolve, reject))),
  );
}
