import multipart, { type MultipartFile } from "@fastify/multipart";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Door, perform } from "../actions/act.ts";
import { storeFile } from "../actions/files/storeFile.ts";
import { type FileWithParents, loadFileWithParents } from "../entities/queries/fileParents.ts";
import { mayOpenFile, type Viewer } from "../rules/may.ts";
import { type FileStore, FileTooLarge } from "./files.ts";
import { contentDisposition } from "./http/contentDisposition.ts";
import { acceptedKinds, fileKind } from "./http/fileKind.ts";
import { whoOf } from "./http/identify.ts";
import { isUuid } from "./http/isUuid.ts";
import type { LimitHook } from "./http/limits.ts";
import { answer, refuse } from "./http/refuse.ts";
import type { PageImages } from "./pageImages.ts";
import type { VirusScan } from "./virusScan.ts";

/** The largest file taken unless told otherwise: 50 MB. */
export const defaultFileLimit = 50 * 1024 * 1024;

/** What the routes work with. */
export interface FilesParts {
  files: FileStore;
  pageImages: PageImages;
  /** Removes bytes that nothing needs. */
  dropFile: (sha256: string) => Promise<unknown>;
  /** Looks into every upload; null where no scanner was set up. */
  virusScan: VirusScan | null;
  limitBytes: number;
  door: (viewer: Viewer) => Door;
  onRequest: LimitHook[];
}

const csrfHeader = "x-dondoc-csrf";
// What the form itself adds around the file.
const formBytes = 16_384;

/** Mounts POST /files (one file of a multipart form, field `file`), GET /files/:id and GET /files/:id/pages/:n.png. */
export async function addFilesRoutes(app: FastifyInstance, parts: FilesParts): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(multipart, {
      throwFileSizeLimit: false,
      limits: { files: 1, fields: 10, fieldSize: 1_000, fileSize: parts.limitBytes + 1 },
    });
    scope.post("/files", { onRequest: parts.onRequest }, (request, reply) => upload(request, reply, parts));
    scope.get<{ Params: { id: string } }>("/files/:id", { onRequest: parts.onRequest }, (request, reply) =>
      download(request, reply, request.params.id, parts),
    );
    scope.get<{ Params: { id: string; page: string } }>(
      "/files/:id/pages/:page",
      { onRequest: parts.onRequest },
      (request, reply) => showPage(request, reply, request.params, parts),
    );
  });
}

async function upload(request: FastifyRequest, reply: FastifyReply, parts: FilesParts): Promise<FastifyReply> {
  // A form on a foreign page cannot set a header of its own.
  if (!request.headers[csrfHeader]) return answer(reply, 403, "CSRF_HEADER_MISSING", `Thiếu tiêu đề ${csrfHeader}.`);
  const tooLarge = (name?: string) => {
    const limit = Math.floor(parts.limitBytes / 1024 / 1024);
    // The rest of the body is not worth reading.
    return refuse(reply.header("connection", "close"), 413, "FILE_TOO_LARGE", { limit, ...(name ? { name } : {}) });
  };
  if (Number(request.headers["content-length"] ?? 0) > parts.limitBytes + formBytes) return tooLarge();
  const part = request.isMultipart() ? await request.file() : undefined;
  if (part?.fieldname !== "file") {
    return refuse(reply, 400, "INVALID_INPUT", { expected: "biểu mẫu multipart có một tệp ở trường “file”" });
  }
  try {
    return await keep(part, request, reply, parts);
  } catch (error) {
    if (error instanceof FileTooLarge) return tooLarge(part.filename);
    throw error;
  }
}

async function keep(
  part: MultipartFile,
  request: FastifyRequest,
  reply: FastifyReply,
  { files, virusScan, limitBytes, door, dropFile }: FilesParts,
): Promise<FastifyReply> {
  const name = part.filename;
  const { sha256, size } = await files.put(part.file, { limitBytes });
  const type = size > 0 ? await fileKind(() => files.open(sha256), name) : null;
  if (!type) {
    await dropFile(sha256);
    const reason = size > 0 ? acceptedKinds : "tệp không có nội dung";
    return refuse(reply, 415, "FILE_REFUSED", { name, reason });
  }
  let virus: string | null;
  try {
    virus = virusScan ? await virusScan(await files.open(sha256)) : null;
  } catch (error) {
    // Nothing passes unseen: better no upload for a while than one that nobody looked into.
    await dropFile(sha256);
    request.log.error({ err: error }, "the malware scanner gave no answer");
    return answer(reply, 503, "SCAN_FAILED", "Chưa kiểm tra được mã độc trong tệp. Vui lòng thử lại sau ít phút.");
  }
  if (virus) {
    await dropFile(sha256);
    return refuse(reply, 415, "FILE_REFUSED", { name, reason: `tệp chứa mã độc (${virus})` });
  }
  const kept = await perform(door(whoOf(request).viewer), storeFile, { sha256, name, type, size });
  // The same bytes may have been swept between their arrival and their registration.
  if (!(await files.has(sha256))) return answer(reply, 503, "FILE_LOST", "Tệp chưa lưu được. Vui lòng gửi lại.");
  return reply.code(201).header("cache-control", "no-store").send(kept);
}

/** The file, where the viewer may open it; unknown and forbidden are not told apart. */
async function openFor(viewer: Viewer, id: string, { door }: FilesParts): Promise<FileWithParents | null> {
  const file = isUuid(id) ? await loadFileWithParents(door(viewer).dataSource, id) : null;
  const seen = file?.uploadedById === viewer.personId || file?.parents.some((thing) => mayOpenFile(viewer, thing));
  return file && seen ? file : null;
}

async function download(
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  parts: FilesParts,
): Promise<FastifyReply> {
  const file = await openFor(whoOf(request).viewer, id, parts);
  // What was refused as secret keeps its name for a day, but no bytes.
  if (!file || !(await parts.files.has(file.sha256))) return refuse(reply, 404, "NOT_FOUND");
  if (unchanged(request, reply, file.sha256)) return reply.code(304).send();
  return reply
    .header("content-type", file.type === "text/plain" ? "text/plain; charset=utf-8" : file.type)
    .header("content-length", file.size)
    .header("content-disposition", contentDisposition(file.name))
    .header("content-security-policy", "default-src 'none'; sandbox")
    .send(await parts.files.open(file.sha256));
}

async function showPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { id, page }: { id: string; page: string },
  parts: FilesParts,
): Promise<FastifyReply> {
  const number = /^([1-9]\d{0,3})\.png$/.exec(page)?.[1];
  const file = number ? await openFor(whoOf(request).viewer, id, parts) : null;
  if (!file || !number) return refuse(reply, 404, "NOT_FOUND");
  // A picture is its own only page.
  const picture = file.type === "image/png" || file.type === "image/jpeg";
  if (picture ? number !== "1" : file.type !== "application/pdf") return refuse(reply, 404, "NOT_FOUND");
  if (unchanged(request, reply, `${file.sha256}-${number}`)) return reply.code(304).send();
  const image = picture ? await parts.files.open(file.sha256) : await parts.pageImages.of(file.sha256, Number(number));
  if (!image) return refuse(reply, 404, "NOT_FOUND");
  return reply
    .header("content-type", picture ? file.type : "image/png")
    .header("content-security-policy", "default-src 'none'; sandbox")
    .send(image);
}

// The bytes never change but rights do: a browser keeps them and asks again each time.
function unchanged(request: FastifyRequest, reply: FastifyReply, name: string): boolean {
  const etag = `"${name}"`;
  reply.header("etag", etag).header("cache-control", "private, no-cache");
  return request.headers["if-none-match"] === etag;
}
