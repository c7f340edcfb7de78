import { useMemo, useReducer, useRef, useState } from "react";
import { useClient, useMutation } from "urql";
import { useText } from "../../text/text.ts";
import type { Refusal } from "../useChange.ts";
import { useFailure } from "../useFailure.ts";
import { EditMutation } from "./draftQuery.ts";
import { draftReducer } from "./draftReducer.ts";
import { type Loaded, loadDraft } from "./loadDraft.ts";
import { mergeDrafts } from "./mergeDrafts.ts";
import { headProblems, type Problem, problemsOf } from "./problems.ts";
import { toInput } from "./toInput.ts";

/** The desk's state, its problems, and saving; a failed save leaves everything as typed. */
export function useDesk(loaded: Loaded) {
  const t = useText();
  const client = useClient();
  const failure = useFailure();
  const [desk, act] = useReducer(draftReducer, { draft: loaded.draft, selected: null, dirty: false });
  const [saved, setSaved] = useState(loaded);
  const version = useRef(loaded.source.version);
  /** What somebody else saved, once a save of ours was refused for it. */
  const [theirs, setTheirs] = useState<Loaded | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [{ fetching: saving }, edit] = useMutation(EditMutation);
  const { id, warnings } = saved.source;
  const { draft } = desk;

  const problems = useMemo(
    () =>
      new Map<string, Problem[]>(draft.tasks.map((task) => [task.id, problemsOf(task, draft.head, warnings, seen, t)])),
    [draft, warnings, seen, t],
  );
  const ofHead = useMemo(() => headProblems(draft, warnings, seen, t), [draft, warnings, seen, t]);

  /** Saves the draft; true when the server has it. `over` writes over what somebody else has saved meanwhile. */
  const save = async (over = false): Promise<boolean> => {
    setRefusals([]);
    const sent = draft;
    if (over) {
      const theirs = await loadDraft(client, id);
      if (theirs && "source" in theirs) version.current = theirs.source.version;
    }
    const { data, error } = await edit({ input: toInput(id, version.current, sent, saved.draft) });
    const found = error
      ? [{ code: "FAILED", path: null, message: failure(error) }]
      : (data?.directiveEdit.userErrors ?? []);
    setRefusals(found);
    if (found.some(({ code }) => code === "VERSION_CONFLICT")) {
      const now = await loadDraft(client, id);
      if (now && "source" in now) setTheirs(now);
    }
    if (found.length > 0 || !data?.directiveEdit.directive) return false;
    version.current = data.directiveEdit.directive.version;
    act({ do: "saved", draft: sent });
    // What the server derives (labels, days counted from the issue day) comes back with the next reading.
    const again = await loadDraft(client, id);
    if (again && "source" in again) {
      setSaved(again);
      act({ do: "load", draft: again.draft, instead: sent });
    }
    return true;
  };

  /** Takes what somebody else saved in under what was typed here; it is to be looked over and saved. */
  const mergeBoth = (): void => {
    if (!theirs) return;
    act({ do: "merged", draft: mergeDrafts(saved.draft, draft, theirs.draft).draft });
    version.current = theirs.source.version;
    setSaved(theirs);
    setTheirs(null);
    setRefusals([]);
  };

  return {
    desk,
    act,
    source: saved.source,
    problems,
    headProblems: ofHead,
    wave: (key: string) => setSeen((old) => new Set([...old, key])),
    refusals,
    /** What a merge would bring; null where nothing is in conflict. */
    conflict: useMemo(() => theirs && mergeDrafts(saved.draft, draft, theirs.draft), [saved, draft, theirs]),
    mergeBoth,
    setRefusals,
    saving,
    save,
    version,
  };
}

/** What the parts of the desk are handed. */
export type DeskState = ReturnType<typeof useDesk>;
