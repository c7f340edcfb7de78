import type { DataSource } from "typeorm";
import type { Role } from "../rules/may.ts";
import { agencies } from "./district/agencies.ts";
import { demoPassword, people, shownEmails } from "./district/people.ts";

/** One way to sign in to the demo. */
export interface SignIn {
  role: string;
  name: string;
  agency: string;
  email: string;
  password: string;
}

const roleNames: Record<Role, string> = {
  MONITOR: "Chuyên viên theo dõi",
  CLERK: "Văn thư",
  HEAD: "Thủ trưởng cơ quan",
  OFFICER: "Chuyên viên cơ quan",
  LEADER: "Lãnh đạo UBND",
  APPRAISER: "Tổ thẩm định",
  ADMIN: "Quản trị",
};

/** The sign-ins to show to whoever tries the demo; empty when the database does not hold it. */
export async function demoSignIns(dataSource: DataSource): Promise<SignIn[]> {
  const there: { email: string }[] = await dataSource.query(
    "select email from person where email = any($1) and active",
    [shownEmails],
  );
  const emails = new Set(there.map(({ email }) => email));
  return shownEmails.flatMap((email) => {
    const person = people.find((one) => one.email === email);
    if (!person || !emails.has(email)) return [];
    const agency = agencies.find(({ code }) => code === person.agency)?.name ?? "";
    return [{ role: roleNames[person.role], name: person.name, agency, email, password: demoPassword }];
  });
}
