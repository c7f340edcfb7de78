import { Failure } from "../../rules/failure.ts";
import { documentOf } from "./edxmlHeader.ts";
import { type OpenOptions, refused } from "./limits.ts";
import { openSource } from "./open.ts";
import { sniff } from "./sniff.ts";
import type { Source } from "./source.ts";
import { allOf, type Element, parseXml, textOf } from "./xml.ts";
import { openZip } from "./zip.ts";

type Attachment = { name: string; bytes: Uint8Array };

const MOST_ATTACHMENTS = 20;

/**
 * Opens an edXML package of either dialect: the first attachment that can be read, packed or not, is the document; what the
 * header states of it is given beside the text. A package within a package is not opened.
 */
export async function edxmlSource(bytes: Uint8Array, options: OpenOptions): Promise<Source> {
  const root = parseXml(bytes, options);
  const envelope = [root, ...allOf(root, "edXMLEnvelope"), ...allOf(root, "EdXMLEnvelope")].find((element) =>
    /^edXML(?:Envelope)?$/i.test(element.name),
  );
  if (!envelope) throw refused(options.name, "tệp XML không phải gói tin edXML (QCVN 102)");
  const document = documentOf(envelope);
  const notes: string[] = [];
  const unread: string[] = [];
  let body: Source | null = null;
  for await (const { name, bytes: content } of unpacked(attachmentsOf(root), options, notes)) {
    if (body) unread.push(name);
    else
      try {
        body = await openAttachment(name, content, options);
        notes.push(`Đọc tệp đính kèm “${name}” của gói tin edXML`);
      } catch (error) {
        notes.push(`Tệp đính kèm “${name}”: ${reasonOf(error)}`);
      }
  }
  if (!body) throw refused(options.name, notes.length > 0 ? notes.join("; ") : "gói tin edXML không có tệp đính kèm");
  if (unread.length > 0) notes.push(`Tệp đính kèm chưa đọc: ${unread.map((name) => `“${name}”`).join(", ")}`);
  return { ...body, format: "edxml", document: { ...body.document, ...document }, notes: [...notes, ...body.notes] };
}

function openAttachment(name: string, bytes: Uint8Array, options: OpenOptions): Promise<Source> {
  options.signal.throwIfAborted();
  if (sniff(bytes, name) === "edxml") throw refused(name, "gói tin trong gói tin không được đọc");
  return openSource(bytes, name, options);
}

// A secret document is not passed over in favour of the next attachment.
function reasonOf(error: unknown): string {
  if (error instanceof Failure && error.code === "FILE_REFUSED")
    return String(error.details?.reason ?? "không đọc được");
  throw error;
}

function attachmentsOf(root: Element): Attachment[] {
  const contentOf = (attachment: Element) =>
    allOf(attachment, "ContentTransferEncoded")[0] ?? allOf(attachment, "Content")[0];
  const names = new Map(
    allOf(root, "Reference").map((reference) => [
      textOf(allOf(reference, "ContentId")[0]).trim(),
      textOf(allOf(reference, "AttachmentName")[0]).trim(),
    ]),
  );
  return allOf(root, "Attachment")
    .slice(0, MOST_ATTACHMENTS)
    .map((attachment, i) => {
      const own = textOf(allOf(attachment, "AttachmentName")[0] ?? allOf(attachment, "FileName")[0]).trim();
      const listed = names.get(textOf(allOf(attachment, "ContentId")[0]).trim());
      const bytes = Buffer.from(textOf(contentOf(attachment)), "base64");
      return { name: own || listed || `Tệp ${i + 1}`, bytes };
    })
    .filter(({ bytes }) => bytes.length > 0);
}

async function* unpacked(given: Attachment[], options: OpenOptions, notes: string[]): AsyncGenerator<Attachment> {
  for (const attachment of given) {
    if (sniff(attachment.bytes, attachment.name) !== "zip") {
      yield attachment;
      continue;
    }
    try {
      const zip = await openZip(attachment.bytes, { name: attachment.name, limits: options.limits });
      for (const path of zip.names.filter((name) => !name.endsWith("/")).slice(0, MOST_ATTACHMENTS)) {
        const bytes = await zip.read(path);
        const name = path.slice(path.lastIndexOf("/") + 1);
        // A packed attachment keeps its own name outside the package only.
        if (bytes) yield { name: /\.\w+$/.test(name) ? name : attachment.name, bytes };
      }
    } catch (error) {
      notes.push(`Tệp đính kèm “${attachment.name}”: ${reasonOf(error)}`);
    }
  }
}
