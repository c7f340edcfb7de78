import type { EntityManager } from "typeorm";
import type { Letter } from "../../entities/letter.ts";
import { loadLetterAddresses } from "../../entities/queries/letterAddresses.ts";
import { loadOverseers } from "../../entities/queries/overseers.ts";
import type { Day } from "../../rules/day.ts";

type Addressed = Pick<Letter, "kind" | "agencyId" | "personId" | "recipient">;

/** Why a planned letter may no longer go to its recipient, in Vietnamese; null while it may. */
export async function lapsed(db: EntityManager, letter: Addressed, today: Day): Promise<string | null> {
  if (letter.kind === "OVERDUE_SUMMARY") {
    const [overseer] = await loadOverseers(db, today, letter.personId);
    const holds = overseer?.grants.some((grant) => grant.agencyId === letter.agencyId);
    if (!holds) return "Người nhận không còn là người theo dõi hoặc lãnh đạo tại cơ quan.";
    return overseer?.email === letter.recipient ? null : "Người nhận đã đổi địa chỉ thư điện tử.";
  }
  const addresses = await loadLetterAddresses(db, [letter.agencyId], today);
  const own = addresses.filter((address) => address.personId === letter.personId);
  if (own.some((address) => address.email === letter.recipient)) return null;
  if (letter.personId === null) return "Địa chỉ nhận thư của cơ quan đã thay đổi.";
  return own.length > 0
    ? "Người nhận đã đổi địa chỉ thư điện tử."
    : "Người nhận không còn là thủ trưởng đang hoạt động của cơ quan.";
}
