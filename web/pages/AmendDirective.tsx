import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { useClient } from "urql";
import { AddedTasks } from "../parts/amend/AddedTasks.tsx";
import classes from "../parts/amend/Amend.module.css";
import { AmendBar } from "../parts/amend/AmendBar.tsx";
import type { TaskChange } from "../parts/amend/adjustment.ts";
import { DocumentFields } from "../parts/amend/DocumentFields.tsx";
import { type AmendLoaded, loadAmend } from "../parts/amend/loadAmend.ts";
import { TaskChangeRow } from "../parts/amend/TaskChangeRow.tsx";
import { useAdjustment } from "../parts/amend/useAdjustment.ts";
import { ErrorState } from "../parts/ErrorState.tsx";
import { NotFound } from "../parts/NotFound.tsx";
import { PageSkeleton } from "../parts/PageSkeleton.tsx";
import { PageTitle } from "../parts/PageTitle.tsx";
import { said } from "../parts/said.tsx";
import { useText } from "../text/text.ts";

/** Where a document that adjusts an issued directive is recorded: what it drops, changes and adds, and from when. */
export function AmendDirective() {
  const { id } = useParams({ from: "/frame/van-ban/$id/dieu-chinh" });
  const client = useClient();
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadAmend>> | "loading">("loading");
  const load = useCallback(async () => setLoaded(await loadAmend(client, id)), [client, id]);
  useEffect(() => void load(), [load]);

  if (loaded === "loading") return <PageSkeleton />;
  if (loaded === null) return <NotFound />;
  if ("error" in loaded) return <ErrorState error={loaded.error} retry={() => void load()} />;
  if (!loaded.source.viewerCan.amend) return <NotFound />;
  return <Editor key={id} loaded={loaded} reload={load} />;
}

function Editor({ loaded, reload }: { loaded: AmendLoaded; reload: () => Promise<void> }) {
  const t = useText();
  const navigate = useNavigate();
  const { source, tasks } = loaded;
  const state = useAdjustment(loaded);
  const [search, setSearch] = useState("");
  const latest = useRef(state);
  latest.current = state;

  const change = useCallback((id: string, to: TaskChange | null) => {
    const { [id]: _, ...rest } = latest.current.it.changes;
    latest.current.set({ changes: to ? { ...rest, [id]: to } : rest });
  }, []);
  const send = async () => {
    if (await state.send()) {
      said(t("amendRecorded", { number: state.it.documentNumber }));
      await navigate({ to: "/van-ban/$id", params: { id: source.id }, search: { muc: "dieu-chinh" } });
      // Somebody else may have been faster: what was typed stays, the directive is looked at anew.
    } else await reload();
  };
  const wanted = folded(search);
  const shown = tasks.filter(({ refLabel, text, lead }) =>
    folded(`${refLabel} ${text} ${lead.map(({ agencyName }) => agencyName).join(" ")}`).includes(wanted),
  );

  return (
    <>
      <PageTitle
        title={t("amendTitle", { name: `${source.kindName} ${source.documentNumber ?? ""}`.trim() })}
        below={source.abstract || t("amendIntro")}
      />
      <DocumentFields state={state} issuedOn={source.issuedOn} />
      <AddedTasks state={state} />
      <section aria-labelledby="hien-co" className={classes.section}>
        <h2 id="hien-co" className={classes.heading}>
          {t("amendStanding", { n: tasks.length })}
        </h2>
        <TextInput
          aria-label={t("amendSearch")}
          placeholder={t("amendSearch")}
          leftSection={<IconSearch size={16} aria-hidden />}
          maw={420}
          mb="xs"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        {shown.map((task) => (
          <TaskChangeRow
            key={task.id}
            task={task}
            change={state.it.changes[task.id]}
            problems={state.ofRows.get(task.id)}
            effectiveOn={state.it.effectiveOn}
            onChange={change}
          />
        ))}
      </section>
      <AmendBar state={state} directiveId={source.id} onSend={send} />
    </>
  );
}

// Typed without accents, found with them.
const folded = (words: string): string =>
  words.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D").toLowerCase();
