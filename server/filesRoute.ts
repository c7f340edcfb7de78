import multipart, { type MultipartFile } from "@fastify/multipart";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Door, perform } from "../actions/act.ts";
import { storeFile } from "../actions/storeFile.ts";
import { loadFileWithParents } from "../entities/queries/fileParents.ts";
import { mayOpenFile, type Viewer } from "../rules/may.ts";
import { type FileStore, FileTooLarge } from "./files.ts";
import { contentDisposition } from "./http/contentDisposition.ts";
import { acceptedKinds, fileKind } from "./http/fileKind.ts";
import { whoOf } from "./http/identify.ts";
import { isUuid } from "./http/isUuid.ts";
import type { LimitHook } from "./http/limits.ts";
import { answer, refuse } from "./http/refuse.ts";

/** The largest file taken unless told otherwise: 25 MB. */
export const defaultFileLimit = 25 * 1024 * 1024;

/** What the two routes work with. */
export interface FilesParts {
  files: FileStore;
  limitBytes: number;
  door: (viewer: Viewer) => Door;
  onRequest: LimitHook[];
}

const csrfHeader = "x-dondoc-csrf";
// What the form itself adds around the file.
const formBytes = 16_384;

/** Mounts POST /files (one file of a multipart form, field `file`) and GET /files/:id. */
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
  { files, limitBytes, door }: FilesParts,
): Promise<FastifyReply> {
  const name = part.filename;
  const { sha256, size } = await files.put(part.file, { limitBytes });
  const type = size > 0 ? await fileKind(() => files.open(sha256), name) : null;
  if (!type) {
    const reason = size > 0 ? acceptedKinds : "tệp không có nội dung";
    return refuse(reply, 415, "FILE_REFUSED", { name, reason });
  }
  const kept = await perform(door(whoOf(request).viewer), storeFile, { sha256, name, type, size });
  return reply.code(201).header("cache-control", "no-store").send(kept);
}

async function download(
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  { files, door }: FilesParts,
): Promise<FastifyReply> {
  const { viewer } = whoOf(request);
  const file = isUuid(id) ? await loadFileWithParents(door(viewer).dataSource, id) : null;
  const seen = file?.uploadedById === viewer.personId || file?.parents.some((thing) => mayOpenFile(viewer, thing));
  // Unknown and forbidden must not be told apart.
  if (!file || !seen) return refuse(reply, 404, "NOT_FOUND");
  const etag = `"${file.sha256}"`;
  // The bytes never change but rights do: a browser keeps them and asks again each time.
  reply.header("etag", etag).header("cache-control", "private, no-cache");
  if (request.headers["if-none-match"] === etag) return reply.code(304).send();
  return reply
    .header("content-type", file.type === "text/plain" ? "text/plain; charset=utf-8" : file.type)
    .header("content-length", file.size)
    .header("content-disposition", contentDisposition(file.name))
    .header("content-security-policy", "default-src 'none'; sandbox")
    .send(await files.open(file.sha256));
}
