import { useState } from "react";
import { useQuery } from "urql";
import { graphql } from "../../graphql.ts";
import { useText } from "../../text/text.ts";
import { newKey } from "../newKey.ts";
import { UploadFailure, uploadFile } from "../uploadFile.ts";
import { type Refusal, useChange } from "../useChange.ts";
import { useActing } from "../viewer.ts";
import type { TextSource } from "./TextDrop.tsx";

const ImportMutation = graphql(`
  mutation DirectiveImport($input: DirectiveImportInput!) {
    directiveImport(input: $input) {
      directive { id state }
      userErrors { code path message }
    }
  }
`);

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
  const [uploading, setUploading] = useState(false);
  // The key lasts as long as the content: reading the same text twice makes one draft.
  const [key, setKey] = useState({ of: "", key: "" });

  const upload = async (file: File): Promise<string | null> => {
    setUploading(true);
    try {
      return (await uploadFile(file, () => undefined)).id;
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
      setUploading(false);
    }
  };

  /** Reads the text into a draft; resolves to the draft's id, or null when something is to be mended. */
  const read = async ({ text, file }: TextSource): Promise<string | null> => {
    setRefused([]);
    const missing = {
      ...(text.trim() ? {} : { text: t("textMissing") }),
      ...(issuer ? {} : { issuerId: t("issuerMissing") }),
      ...(monitor ? {} : { monitorId: t("monitorMissing") }),
    };
    setLocal(missing);
    if (Object.keys(missing).length > 0 || !issuer || !monitor) return null;
    const content = `${issuer.id} ${monitor.id} ${text}`;
    const idempotencyKey = key.of === content ? key.key : newKey();
    setKey({ of: content, key: idempotencyKey });
    const whole = file ?? (text.length > longestBody ? new File([text], "van-ban.txt", { type: "text/plain" }) : null);
    const fileId = whole && (await upload(whole));
    if (whole && !fileId) return null;
    const source = fileId ? { fileId } : { text };
    const answer = await change.send({
      input: { ...source, issuerId: issuer.id, monitorId: monitor.id, idempotencyKey },
    });
    return answer?.directiveImport.directive?.id ?? null;
  };

  const problems = [...refused, ...change.problems];
  const taken = problems.some(({ code }) => code === "NUMBER_TAKEN");
  return {
    issuer,
    monitor,
    setIssuer,
    setMonitor,
    read,
    busy: uploading || change.busy,
    at: { ...change.at, ...local },
    problems,
    /** The directive that is registered already; null where the person may not see it. */
    twin: (taken && change.answer?.directiveImport.directive) || null,
  };
}
