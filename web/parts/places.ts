import {
  type Icon,
  IconBuildingBank,
  IconCalendar,
  IconChecklist,
  IconCircleCheck,
  IconFileText,
  IconLayoutDashboard,
  IconMail,
  IconMedal,
  IconReportAnalytics,
  IconSettings,
  IconUsers,
} from "@tabler/icons-react";
import type { TextKey } from "../text/text.ts";
import { isOfAgency, type Viewer } from "./viewer.ts";

type Path =
  | "/"
  | "/van-ban"
  | "/nhiem-vu"
  | "/xac-nhan"
  | "/lich"
  | "/thu-don-doc"
  | "/bao-cao"
  | "/cham-diem"
  | "/co-quan"
  | "/nguoi-dung"
  | "/cai-dat";

/** A place of the main navigation. */
export type Place = { to: Path; text: TextKey & `nav${string}`; icon: Icon; count?: number; admin?: true };

/** The places a person may go to, in the order of the rail; the server says what they may. */
export function places({ can, counts, roles }: Viewer): Place[] {
  const place = (show: boolean, found: Place): Place[] => (show ? [found] : []);
  return [
    ...place(can.overview || roles.some(isOfAgency), { to: "/", text: "navOverview", icon: IconLayoutDashboard }),
    ...place(roles.some(isOfAgency), { to: "/nhiem-vu", text: "navTasks", icon: IconChecklist, count: counts.overdue }),
    ...place(true, { to: "/van-ban", text: "navDirectives", icon: IconFileText }),
    ...place(!roles.some(isOfAgency) && can.overview, { to: "/nhiem-vu", text: "navTasks", icon: IconChecklist }),
    ...place(can.confirm || can.decideExtension, {
      to: "/xac-nhan",
      text: "navConfirm",
      icon: IconCircleCheck,
      count: (can.confirm ? counts.toConfirm : 0) + counts.toExtend,
    }),
    ...place(true, { to: "/lich", text: "navCalendar", icon: IconCalendar }),
    ...place(can.seeLetters, { to: "/thu-don-doc", text: "navLetters", icon: IconMail }),
    ...place(can.overview, { to: "/bao-cao", text: "navReports", icon: IconReportAnalytics }),
    ...place(can.score, { to: "/cham-diem", text: "navScores", icon: IconMedal }),
    ...place(can.overview || can.administer, {
      to: "/co-quan",
      text: "navAgencies",
      icon: IconBuildingBank,
      admin: true,
    }),
    ...place(can.administer, { to: "/nguoi-dung", text: "navPersons", icon: IconUsers, admin: true }),
    ...place(can.administer, { to: "/cai-dat", text: "navSettings", icon: IconSettings, admin: true }),
  ];
}
