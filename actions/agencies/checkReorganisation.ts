import { In } from "typeorm";
import { Agency } from "../../entities/agency.ts";
import { addDays, type Day, formatDay } from "../../rules/day.ts";
import { Failure } from "../../rules/failure.ts";
import { Failures } from "../../rules/failures.ts";
import { closing, reorganisationFailures } from "../../rules/reorganisation.ts";
import type { Act } from "../act.ts";
import { loadHandover, type Planned, shapeOf } from "./handover.ts";
import { refuseCycle } from "./refuseCycle.ts";

/** The agencies of a reorganisation by id, those that are still to be founded included. */
export type Concerned = ReadonlyMap<string, Pick<Agency, "id" | "name">>;

/**
 * Refuses what may not, or cannot, be carried out on a day as things stand; answers with the agencies in question.
 * Whoever asks must keep the directory at every one of them.
 */
export async function checkReorganisation(act: Act, planned: Planned, day: Day): Promise<Concerned> {
  const { predecessorIds, successors, parentId } = planned;
  const existing = successors.filter(({ create }) => create === null).map(({ id }) => id);
  const parents = successors.flatMap(({ create }) => create?.parentId ?? []);
  const named = [...new Set([...predecessorIds, ...existing, ...parents, ...(parentId ? [parentId] : [])])];
  const found = new Map((await act.db.findBy(Agency, { id: In(named) })).map((agency) => [agency.id, agency]));
  for (const id of named) {
    if (!found.has(id)) throw new Failure("NOT_FOUND");
    act.require("agency.edit", { type: "agency", id });
  }
  const failures = reorganisationFailures(shapeOf(planned));
  for (const id of named) {
    const agency = found.get(id);
    if (agency && !standsOn(agency, day)) failures.push(closedFailure(agency));
    if (agency?.kind === "GROUP") failures.push(invalid("agencies", "cơ quan, không phải nhóm cơ quan"));
  }
  const ending = closing(shapeOf(planned));
  if ([...parents, parentId].some((id) => id && ending.includes(id))) {
    failures.push(invalid("parentId", "cơ quan cấp trên còn hoạt động"));
  }
  failures.push(...(await takenCodes(act, planned)));
  if (failures.length > 0) throw new Failures(failures);
  if (planned.kind === "MOVE" && parentId) await refuseCycle(act, predecessorIds[0] ?? "", parentId);
  await refuseWorkWithoutHeir(act, planned, ending);
  const founded = successors.flatMap(({ id, create }) => (create ? [{ id, name: create.name }] : []));
  return new Map([...found.values(), ...founded].map((agency) => [agency.id, agency]));
}

const standsOn = ({ validFrom, validTo }: Agency, day: Day) => validFrom <= day && (validTo === null || validTo >= day);
const invalid = (field: string, expected: string) =>
  new Failure("INVALID_INPUT", { path: [field], details: { expected } });
const closedFailure = ({ name, validTo }: Agency) =>
  new Failure("AGENCY_CLOSED", {
    path: ["agencies"],
    details: validTo ? { name, validTo: formatDay(addDays(validTo, 1)) } : { name },
  });

async function takenCodes(act: Act, { successors }: Planned): Promise<Failure[]> {
  const fresh = successors.flatMap(({ create }) => create ?? []);
  const failures = fresh
    .filter(({ code, name }) => !code || !name)
    .map(() => invalid("successors", "mã và tên của cơ quan mới"));
  const codes = fresh.map(({ code }) => code);
  const taken = codes.length > 0 && (await act.db.existsBy(Agency, { code: In(codes) }));
  if (taken || new Set(codes).size < codes.length) failures.push(new Failure("CODE_TAKEN", { path: ["successors"] }));
  return failures;
}

// A dissolved agency's open work would belong to nobody.
async function refuseWorkWithoutHeir(act: Act, planned: Planned, ending: string[]): Promise<void> {
  if (ending.length === 0 || planned.successors.length > 0) return;
  const { rows } = await loadHandover(act.db, planned);
  if (rows.length > 0) throw invalid("successors", `cơ quan tiếp nhận ${rows.length} nhiệm vụ chưa hoàn thành`);
}
