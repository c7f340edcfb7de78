import { randomUUID } from "node:crypto";
import { type Act, action } from "../../actions/act.ts";
import { createAgency } from "../../actions/agencies/createAgency.ts";
import { createPerson } from "../../actions/people/createPerson.ts";
import { CriteriaSet } from "../../entities/criteriaSet.ts";
import { Criterion } from "../../entities/criterion.ts";
import { Field } from "../../entities/field.ts";
import { fields } from "../fields.ts";
import { atMinute } from "../office.ts";
import type { Stage } from "../stage.ts";
import type { Clock } from "../when.ts";
import { agencies } from "./agencies.ts";
import { groups } from "./groups.ts";
import { mailDomain, people } from "./people.ts";

/** The first day of the term of office in which the demo's district came to be. */
const since = "2021-07-01";

/** Settles the district: fields, agencies, groups and people a year before today, and an example of a criteria set. */
export async function settleDistrict(stage: Stage, clock: Clock): Promise<void> {
  const at = atMinute(clock.day(-365), 8 * 60);
  await stage.play(null, at, fieldsOfWork, {});
  for (const agency of agencies) {
    const { agencyId } = await stage.play(null, at, createAgency, {
      code: agency.code,
      name: agency.name,
      kind: agency.kind,
      level: agency.level,
      aliases: agency.aliases,
      email: `${agency.mailbox}@${mailDomain}`,
      parentId: stage.agencyIds.get("UBND") ?? null,
      validFrom: since,
    });
    stage.agencyIds.set(agency.code, agencyId);
  }
  for (const group of groups) {
    const { agencyId } = await stage.play(null, at, createAgency, {
      code: group.code,
      name: group.name,
      kind: "GROUP",
      level: "DISTRICT",
      aliases: group.aliases,
      parentId: stage.agencyId("UBND"),
      validFrom: since,
      memberIds: group.members.map(stage.agencyId),
    });
    stage.agencyIds.set(group.code, agencyId);
  }
  for (const { name, email, role, agency } of people) {
    const roles = [{ role, agencyId: stage.agencyId(agency) }];
    const { personId } = await stage.play(null, at, createPerson, { name, email, roles });
    stage.personIds.set(email, personId);
  }
  await stage.play(null, at, exampleCriteria, { year: clock.year });
}

const fieldsOfWork = action("demoFields", async (act: Act, _input: Record<string, never>) => {
  await act.db.insert(
    Field,
    fields.map(([code, name], index) => ({ id: randomUUID(), code, name, ordinal: index + 1 })),
  );
  return {};
});

// The real sets are approved each year by decision; this one only shows that a count reaches a score.
const exampleCriteria = action("demoCriteria", async (act: Act, { year }: { year: number }) => {
  const setId = randomUUID();
  await act.db.insert(CriteriaSet, {
    id: setId,
    code: `DEMO-${year}`,
    name: `Bộ tiêu chí minh họa năm ${year} (ví dụ, không phải bộ tiêu chí được phê duyệt)`,
    year,
    periodFrom: `${year}-01-01`,
    periodTo: `${year}-12-31`,
  });
  await act.db.insert(Criterion, {
    id: randomUUID(),
    setId,
    ref: "1.1",
    name: "Mức độ hoàn thành kế hoạch (ví dụ)",
    maxScore: 10,
    method: "TASKS",
    formula: { kind: "ratio", floor: 0.2 },
  });
  return {};
});
