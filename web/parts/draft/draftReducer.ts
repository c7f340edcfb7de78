import { newId } from "../newId.ts";
import { blankTask, type Draft, type DraftHead, type DraftTask } from "./draft.ts";
import { mergeDrafts } from "./mergeDrafts.ts";
import { mapName, splitTask } from "./splitMerge.ts";

/** The desk: the draft, what is selected, whether it differs from what is saved. */
export type Desk = { draft: Draft; selected: string | null; dirty: boolean };

/** What a person does at the desk. */
export type Step =
  | { do: "head"; change: Partial<DraftHead> }
  | { do: "task"; id: string; change: Partial<DraftTask> }
  | { do: "select"; id: string | null }
  | { do: "add"; after: string | null }
  | { do: "duplicate"; id: string }
  | { do: "delete"; id: string }
  | { do: "split"; id: string; at: number; source: string }
  | { do: "map"; name: string; agency: { id: string; name: string } }
  | { do: "tasks"; tasks: DraftTask[] }
  | { do: "undo"; before: DraftTask[]; after: DraftTask[] }
  | { do: "merged"; draft: Draft }
  | { do: "saved"; draft: Draft }
  | { do: "load"; draft: Draft; instead: Draft | null };

const insert = (tasks: DraftTask[], at: number, task: DraftTask): DraftTask[] => [
  ...tasks.slice(0, at),
  task,
  ...tasks.slice(at),
];

/** Carries out one step; tasks that a step does not touch keep their identity. */
export function draftReducer(desk: Desk, step: Step): Desk {
  const { head, tasks } = desk.draft;
  const at = (id: string | null) => tasks.findIndex((task) => task.id === id);
  const changed = (to: DraftTask[], selected = desk.selected): Desk => ({
    draft: { head, tasks: to },
    selected,
    dirty: true,
  });
  switch (step.do) {
    case "head":
      return { ...desk, draft: { head: { ...head, ...step.change }, tasks }, dirty: true };
    case "task":
      return changed(tasks.map((task) => (task.id === step.id ? { ...task, ...step.change } : task)));
    case "select":
      return desk.selected === step.id ? desk : { ...desk, selected: step.id };
    case "add": {
      const place = step.after === null ? tasks.length : at(step.after) + 1;
      const task = blankTask(tasks[place - 1]);
      return changed(insert(tasks, place, task), task.id);
    }
    case "duplicate": {
      const original = tasks[at(step.id)];
      if (!original) return desk;
      const copy = {
        ...original,
        id: newId(),
        lead: original.lead.map((addressee) => ({ ...addressee, key: newId() })),
        coordinating: original.coordinating.map((addressee) => ({ ...addressee, key: newId() })),
      };
      return changed(insert(tasks, at(step.id) + 1, copy), copy.id);
    }
    case "delete": {
      const rest = tasks.filter(({ id }) => id !== step.id);
      const neighbour = rest[Math.min(at(step.id), rest.length - 1)];
      return changed(rest, desk.selected === step.id ? (neighbour?.id ?? null) : desk.selected);
    }
    case "split": {
      const original = tasks[at(step.id)];
      const parts = original && splitTask(original, step.at, step.source);
      return parts
        ? changed(
            tasks.flatMap((task) => (task === original ? parts : [task])),
            parts[1].id,
          )
        : desk;
    }
    case "map":
      return changed(mapName(tasks, step.name, step.agency).tasks);
    case "tasks":
      return changed(step.tasks);
    case "undo": {
      const [done, before] = [
        { head, tasks: step.after },
        { head, tasks: step.before },
      ];
      return changed(mergeDrafts(done, desk.draft, before).draft.tasks);
    }
    case "merged":
      return {
        draft: step.draft,
        selected: step.draft.tasks.some(({ id }) => id === desk.selected) ? desk.selected : null,
        dirty: true,
      };
    case "saved":
      // What was typed while the save was under way is still unsaved.
      return desk.draft === step.draft ? { ...desk, dirty: false } : desk;
    case "load":
      // Never over what was typed while the server was asked.
      if (step.instead && desk.draft !== step.instead) return desk;
      return {
        draft: step.draft,
        selected: step.draft.tasks.some(({ id }) => id === desk.selected) ? desk.selected : null,
        dirty: false,
      };
  }
}
