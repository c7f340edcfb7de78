import { graphql, type ResultOf } from "../../graphql.ts";

/** One assignment with all that its page and the confirmation inbox show. */
export const AssignmentQuery = graphql(`
  query AssignmentPage($id: ID!) {
    assignment(id: $id) {
      id role state originalDueOn dueOn assignedOn acknowledgedAt submittedOn completedOn confirmedAt
      period periodLabel reportOwedOn lastReportOn returnedCount version timeliness overdueDays timelinessLabel timelinessReason
      nextExtensionFlagged
      agency { id name } officer { id name }
      viewerCan {
        acknowledge reportProgress submit confirm return extend withdrawExtension decideExtension
        suspend resume cancel delegate recordEvent
      }
      directive { id kindName documentNumber issuedOn abstract monitor { id name } }
      task {
        id refLabel starred section text deadlineText deadlineLabel target deliverable reportTo group
        evidenceRequired leadTotal leadCompleted removedOn
        version eventOn countsFromEvent reportDutyLabel
        addressees { id role name agency { id name } }
        assignments { id role state timeliness overdueDays agency { id name } }
      }
      carriedOutBy { id sentence completed total closedOn directive { id } }
      submissions {
        id number result state submittedAt submittedOn decidedAt reason
        submittedBy { id name } decidedBy { id name }
        files { id name type size url }
        evidence { effectiveOn file { id } }
      }
      extensions {
        id number currentDueOn askedDueOn reason state askedAt grantedDueOn decidedAt decisionReason flagged lateDays
        askedBy { id name } decidedBy { id name }
      }
      progressReports { id at text percent person { id name } files { id name type size url } }
      comments { id at text person { id name } mentioned { id name } }
      history { id at verb after person { id name } }
      letters { id kind period state plannedAt sentAt }
    }
  }
`);

/** The assignment of the page. */
export type PageAssignment = NonNullable<ResultOf<typeof AssignmentQuery>["assignment"]>;
/** One version of its result. */
export type PageSubmission = PageAssignment["submissions"][number];
/** One request for more time. */
export type PageExtension = PageAssignment["extensions"][number];
