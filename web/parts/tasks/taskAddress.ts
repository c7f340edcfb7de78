import type { VariablesOf } from "../../graphql.ts";
import type { UrlState } from "../useUrlState.ts";
import { dueRange, isDueRange } from "./dueRange.ts";
import type { TasksQuery } from "./tasksQuery.ts";

/** What narrows a list of assignments, as the API takes it. */
export type TaskFilter = VariablesOf<typeof TasksQuery>["filter"];

/** The states in which work is still expected. */
export const openStates = ["ASSIGNED", "ACKNOWLEDGED", "IN_PROGRESS", "SUBMITTED", "RETURNED"] as const;
/** The states to filter by; OPEN stands for all in which work is still expected. */
export const stateChoices = ["OPEN", ...openStates, "COMPLETED", "SUSPENDED", "CANCELLED"] as const;
/** The columns of the board: the states on the way from giving to completion. */
export const boardStates = [...openStates, "COMPLETED"] as const;
/** How work may stand on time, to filter by. */
export const timelinessChoices = [
  ...(["OVERDUE", "DUE_SOON", "IN_TERM", "NO_DEADLINE", "STALE", "ON_TIME", "LATE"] as const),
];
/** The urgency marks to filter by. */
export const urgencyChoices = ["EXPRESS", "VERY_URGENT", "URGENT", "NORMAL"] as const;
/** What the list can be ordered by, the default first. */
export const orderChoices = ["DUE_ON", "ASSIGNED_ON", "SUBMITTED_ON"] as const;

/** The names under which the address keeps what narrows the task lists, in the order of the chips. */
export const filterNames = [
  ...(["tim", "trang-thai", "thoi-han", "vai", "van-ban", "co-quan", "linh-vuc", "do-khan"] as const),
  ...(["ky", "tu", "den", "sao", "toi", "nhac"] as const),
];
/** One of them. */
export type FilterName = (typeof filterNames)[number];

/** Several choices under one name are joined by commas; what is no choice is passed over. */
export function chosenOf<Choice extends string>(text: string | undefined, choices: readonly Choice[]): Choice[] {
  const named = text?.split(",") ?? [];
  return choices.filter((choice) => named.includes(choice));
}

const isId = (text: string | undefined): text is string =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text ?? "");
const isDay = (text: string | undefined): text is string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text ?? "") && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

/** The names that narrow the list as the address stands; what cannot be read narrows nothing. */
export function narrowing(state: UrlState, ownAgency: boolean): FilterName[] {
  const reads: Record<FilterName, boolean> = {
    tim: Boolean(state.tim),
    "trang-thai": chosenOf(state["trang-thai"], stateChoices).length > 0,
    "thoi-han": chosenOf(state["thoi-han"], timelinessChoices).length > 0,
    vai: state.vai === "LEAD" || state.vai === "COORDINATING",
    "van-ban": isId(state["van-ban"]),
    "co-quan": !ownAgency && isId(state["co-quan"]),
    "linh-vuc": isId(state["linh-vuc"]),
    "do-khan": chosenOf(state["do-khan"], urgencyChoices).length > 0,
    ky: isDueRange(state.ky),
    tu: isDay(state.tu),
    den: isDay(state.den),
    sao: state.sao === "1",
    toi: state.toi === "1",
    nhac: state.nhac === "1",
  };
  return filterNames.filter((name) => reads[name]);
}

/** What the address asks of the API; within the list of an agency's own people the agency is fixed. */
export function addressFilter(state: UrlState, own: { agencyId: string } | null, today: string): TaskFilter {
  const on = new Set(narrowing(state, own !== null));
  const states = chosenOf(state["trang-thai"], stateChoices);
  const text = (name: FilterName) => (on.has(name) ? state[name] : undefined);
  const [directive, agency, field] = [text("van-ban"), own?.agencyId ?? text("co-quan"), text("linh-vuc")];
  const [from, until] = [text("tu"), text("den")];
  const also: TaskFilter[] = [
    ...(states.length > 0
      ? [{ state: { in: states.flatMap((state) => (state === "OPEN" ? openStates : [state])) } }]
      : []),
    ...(on.has("thoi-han") ? [{ timeliness: { in: chosenOf(state["thoi-han"], timelinessChoices) } }] : []),
    ...(isDueRange(state.ky) ? [{ dueOn: dueRange(state.ky, today) }] : []),
  ];
  return {
    ...(own ? { own: true } : {}),
    ...(agency ? { agencyId: { eq: agency } } : {}),
    ...(directive ? { directiveId: { eq: directive } } : {}),
    ...(field ? { fieldId: { eq: field } } : {}),
    ...(state.vai === "LEAD" || state.vai === "COORDINATING" ? { role: state.vai } : {}),
    ...(on.has("do-khan") ? { directive: { urgency: { in: chosenOf(state["do-khan"], urgencyChoices) } } } : {}),
    ...(from || until ? { dueOn: { ...(from ? { gte: from } : {}), ...(until ? { lte: until } : {}) } } : {}),
    ...(on.has("sao") ? { starred: true } : {}),
    ...(on.has("toi") ? { mine: true } : {}),
    ...(on.has("nhac") ? { mentioned: true } : {}),
    ...(state.tim ? { search: state.tim } : {}),
    ...(also.length > 0 ? { and: also } : {}),
  };
}

/** The ways to look at the same tasks; the first is the one that the address need not name. */
export const taskViews = ["danh-sach", "bang", "lich"] as const;
/** One of them. */
export type TaskView = (typeof taskViews)[number];
/** The view that the address names. */
export const viewOf = (state: UrlState): TaskView => taskViews.find((view) => view === state.xem) ?? "danh-sach";

/** The order that the address asks for; the earliest due day first when it asks for none. */
export function orderOf(state: UrlState): { field: (typeof orderChoices)[number]; direction: "ASC" | "DESC" } {
  const field = orderChoices.find((choice) => choice === state.xep) ?? "DUE_ON";
  return { field, direction: state.chieu === "DESC" ? "DESC" : "ASC" };
}
