import { graphql, type ResultOf, type VariablesOf } from "../../graphql.ts";

/** The working calendar as it stands. */
export const WorkingCalendarQuery = graphql(`
  query WorkingCalendar {
    workingCalendar {
      version editableFrom viewerCanEdit
      weeks { validFrom weekdays note }
      days { date kind note }
    }
  }
`);

/** What an edit would move. */
export const CalendarPreviewQuery = graphql(`
  query CalendarPreview($change: CalendarChangeInput!) {
    calendarPreview(change: $change) {
      userErrors { code path message }
      due { taskId draft from to assignments task { id refLabel text directive { id documentNumber abstract } } }
      letters { kind from to rows agency { id name } }
    }
  }
`);

/** What a file of days holds. */
export const CalendarFileQuery = graphql(`
  query CalendarFile($fileId: ID!) {
    calendarFile(fileId: $fileId) { rows { line date kind note problem } userErrors { code path message } }
  }
`);

/** Applies an edit. */
export const EditCalendar = graphql(`
  mutation EditCalendar($input: CalendarEditInput!) {
    calendarEdit(input: $input) {
      calendar {
        version editableFrom viewerCanEdit
        weeks { validFrom weekdays note }
        days { date kind note }
      }
      userErrors { code path message }
    }
  }
`);

/** The working calendar. */
export type WorkingCalendar = ResultOf<typeof WorkingCalendarQuery>["workingCalendar"];
/** A day that differs from the weekly pattern. */
export type CalendarDay = WorkingCalendar["days"][number];
/** What sets it apart. */
export type CalendarKind = CalendarDay["kind"];
/** A day as a file names it. */
export type CalendarFileRow = NonNullable<ResultOf<typeof CalendarFileQuery>["calendarFile"]>["rows"][number];
/** A weekly pattern. */
export type WorkingWeek = WorkingCalendar["weeks"][number];
/** What an edit moves. */
export type CalendarMoves = NonNullable<ResultOf<typeof CalendarPreviewQuery>["calendarPreview"]>;
/** An edit as the API takes it. */
export type CalendarChange = VariablesOf<typeof CalendarPreviewQuery>["change"];

/** The kinds of days, in the order in which they are offered. */
export const calendarKinds = ["HOLIDAY", "COMPENSATORY", "DAY_OFF", "WORKING_DAY"] as const satisfies CalendarKind[];
