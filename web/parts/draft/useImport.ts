import { useState } from "react";
import { useQuery } from "urql";
import { graphql } from "../../graphql.ts";
import { useText } from "../../text/text.ts";
import { newKey } from "../newKey.ts";
import { UploadFailure, uploadFile } from "../uploadFile.ts";
import { type Refusal, useChange } from "../useChange.ts";
import { useActing } from "../viewer.ts";
import { type Existing, ImportMutation } from "./readingQuery.ts";
import type { TextSource } from "./TextDrop.tsx";

const DeskAgencies = graphql(`
  query ImportDesk($id: ID!) {
    agency(id: $id) { id name kind parent { id name kind } }
  }
`);

type Named = { id: string; name: string };

// Request bodies end at 100 kB; Vietnamese letters take up to three bytes each.
const longestBody = 60_000;

/** The import form: issuer and monitor proposed from the acting agency, reading, refusals at their fields. */
export function useImport() {
  const t = useText();
  const acting = useActing()?.agency;
  const [{ data }] = useQuery({ query: DeskAgencies, variables: { id: acting?.id ?? "" }, pause: !acting });
  const home = data?.agency;
  const proposed = home?.kind === "COMMITTEE" ? home : home?.parent;
  // undefined: as proposed; null: taken away by the person.
  const [chosenIssuer, setIssuer] = useState<Named | null>();
  const [chosenMonitor, setMonitor] = useState<Named | null>();
  const issuer = chosenIssuer === undefined ? (proposed ?? null) : chosenIssuer;
  const monitor = chosenMonitor === undefined ? (acting ?? null) : chosenMonitor;
  const change = useChange(ImportMutation, ["text", "issuerId", "monitorId"]);
  const [local, setLocal] = useState<Partial<Record<"text" | "issuerId" | "monitorId", string>>>({});
  const [refused, setRefused] = useState<Refusal[]>([]);
  const [existing, setExisting] = useState<Existing | null>(null);
  const [share, setShare] = useState<number | null>(null);
  // The key lasts as long as the content: reading the same text twice makes one draft.
  const [key, setKey] = useState({ of: "", key: "" });

  const upload = async (file: File): Promise<string | null> => {
    setShare(0);
    try {
      return (await uploadFile(file, setShare)).id;
    } catch (failure) {
      if (!(failure instanceof UploadFailure)) throw failure;
      const said = {
        refused: failure.message || t("serverFailed"),
        network: t("networkFailed"),
        signedOut: t("signedOutMeanwhile"),
      };
      setRefused([{ code: "FILE", path: null, message: said[failure.why] }]);
      return null;
    } finally {
      setShare(null);
    }
  };

  /** Reads into a draft, or begins to: resolves to the draft's or the reading's id, or null when something is to be mended. */
  const read = async (
    { text, file }: TextSource,
    again: { fileId?: string; allowEmpty?: boolean } = {},
  ): Promise<{ directiveId: string } | { readingId: string } | null> => {
    setRefused([]);
    setExisting(null);
    const missing = {
      ...(text.trim() || file || again.fileId ? {} : { text: t("textMissing") }),
      ...(issuer ? {} : { issuerId: t("issuerMissing") }),
      ...(monitor ? {} : { monitorId: t("monitorMissing") }),
    };
    setLocal(missing);
    if (Object.keys(missing).length > 0 || !issuer || !monitor) return null;
    const whole = file ?? (text.length > longestBody ? new File([text], "van-ban.txt", { type: "text/plain" }) : null);
    const fileId = again.fileId ?? (whole && (await upload(whole)));
    if (whole && !fileId) return null;
    const allowEmpty = again.allowEmpty ?? false;
    const content = `${issuer.id} ${monitor.id} ${allowEmpty} ${fileId ?? text}`;
    const idempotencyKey = key.of === content ? key.key : newKey();
    setKey({ of: content, key: idempotencyKey });
    const source = fileId ? { fileId } : { text };
    const answer = await change.send(
      { input: { ...source, issuerId: issuer.id, monitorId: monitor.id, allowEmpty, idempotencyKey } },
      ({ directiveImport: { existing: found, difference } }) => setExisting(found && { directive: found, difference }),
    );
    const { directive, reading } = answer?.directiveImport ?? {};
    if (directive) return { directiveId: directive.id };
    return reading ? { readingId: reading.id } : null;
  };

  return {
    issuer,
    monitor,
    setIssuer,
    setMonitor,
    read,
    /** Share of the file that has been sent, 0 to 1; null while none is. */
    share,
    existing,
    busy: share !== null || change.busy,
    at: { ...change.at, ...local },
    /** Whether the text just read has no task; `read` it with `allowEmpty` to have a draft all the same. */
    noTasks: change.problems.some(({ code }) => code === "NO_TASKS_FOUND"),
    problems: [...refused, ...change.problems.filter(({ code }) => code !== "NO_TASKS_FOUND")],
  };
}
