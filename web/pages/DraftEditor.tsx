import { useParams } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { useClient } from "urql";
import { DraftDesk } from "../parts/draft/DraftDesk.tsx";
import { DraftSkeleton } from "../parts/draft/DraftSkeleton.tsx";
import { IssuedAlready } from "../parts/draft/IssuedAlready.tsx";
import { loadDraft } from "../parts/draft/loadDraft.ts";
import { ErrorState } from "../parts/ErrorState.tsx";
import { NotFound } from "../parts/NotFound.tsx";

/** Where a draft is corrected beside its source, then issued. */
export function DraftEditor() {
  const { id } = useParams({ from: "/frame/van-ban/$id/soan" });
  const client = useClient();
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadDraft>> | "loading">("loading");
  const load = useCallback(async () => {
    setLoaded("loading");
    setLoaded(await loadDraft(client, id));
  }, [client, id]);
  useEffect(() => void load(), [load]);

  if (loaded === "loading") return <DraftSkeleton />;
  if (loaded === null) return <NotFound />;
  if ("error" in loaded) return <ErrorState error={loaded.error} retry={() => void load()} />;
  if (loaded.source.state !== "DRAFT") return <IssuedAlready id={id} />;
  if (!loaded.source.viewerCan.edit) return <NotFound />;
  return <DraftDesk key={`${id} ${loaded.source.version}`} loaded={loaded} reload={load} />;
}
