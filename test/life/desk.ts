import type { AssignmentState, AssignmentVerb } from "../../rules/status.ts";
import { type Api, signIn } from "../harness/api.ts";
import type { MadeAgency, MadePerson, TaskWanted } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

/** An assignment as these tests look at it. */
export interface Row {
  id: string;
  version: number;
  state: AssignmentState;
  submissions: { number: number; state: string; reason: string | null }[];
  extensions: { state: string }[];
  history: { after: string | null }[];
}

/** What a change answered. */
export interface Changed {
  assignment: Row | null;
  userErrors: { code: string; message: string; path: string[] | null }[];
}

const fields = `{ id version state submissions { number state reason } extensions { state } history { after } }`;
const inputs: Record<AssignmentVerb, [mutation: string, input: string, more: object]> = {
  ACKNOWLEDGE: ["assignmentAcknowledge", "AssignmentInput", {}],
  REPORT_PROGRESS: ["assignmentReportProgress", "ReportProgressInput", { text: "Đang làm" }],
  SUBMIT: ["resultSubmit", "ResultSubmitInput", { result: "Đã xong" }],
  CONFIRM: ["resultConfirm", "AssignmentInput", {}],
  RETURN: ["resultReturn", "ResultReturnInput", { reason: "Thiếu biên bản" }],
  WITHDRAW_RETURN: ["returnWithdraw", "AssignmentInput", {}],
  SUSPEND: ["assignmentSuspend", "AssignmentStopInput", { reason: "Chờ văn bản của tỉnh" }],
  RESUME: ["assignmentResume", "AssignmentInput", {}],
  CANCEL: ["assignmentCancel", "AssignmentStopInput", { reason: "Không còn phù hợp" }],
};
const byOffice: readonly AssignmentVerb[] = ["CONFIRM", "RETURN", "WITHDRAW_RETURN", "SUSPEND", "RESUME", "CANCEL"];

/** A committee with one division, its people signed in, and the verbs of an assignment's life through HTTP. */
export interface Desk {
  server: TestServer;
  division: MadeAgency;
  monitor: MadePerson;
  office: Api;
  head: Api;
  /** A new assignment of the division. */
  given(more?: TaskWanted): Promise<{ id: string; taskId: string; directiveId: string }>;
  /** Does a verb as whoever's it is. */
  change(verb: AssignmentVerb, id: string, expectedVersion: number, more?: object): Promise<Changed>;
  /** Does the verbs one after the other and gives the row as it stands then. */
  play(id: string, verbs: readonly AssignmentVerb[]): Promise<Row>;
  read(id: string): Promise<Row>;
  stop(): Promise<void>;
}

/** Opens the desk; `stop` it in afterAll. */
export async function openDesk(now = "2023-06-05T08:00:00+07:00"): Promise<Desk> {
  const server = await startTestServer({ now, limits: { perAddress: 1_000_000, perPerson: 1_000_000 } });
  const { make } = server;
  const committee = await make.root();
  const division = await make.agency({ name: "Phòng Nội vụ" });
  const enter = async ({ email, password }: MadePerson) => signIn(server.url, email, password);
  const monitor = await make.person({ roles: [{ role: "MONITOR", agency: committee }] });
  const office = await enter(monitor);
  const head = await enter(await make.person({ roles: [{ role: "HEAD", agency: division }] }));
  const desk: Desk = {
    server,
    division,
    monitor,
    office,
    head,
    async given(more = {}) {
      const wanted = { lead: division, dueOn: "2023-06-20", ...more };
      const made = await make.directive({ by: monitor, issuedOn: "2023-06-01", tasks: [wanted] });
      const [task] = made.tasks;
      const id = task?.assignments.find(({ agencyId }) => agencyId === division.id)?.id ?? "";
      return { id, taskId: task?.id ?? "", directiveId: made.id };
    },
    async change(verb, id, expectedVersion, more = {}) {
      const [mutation, input, given] = inputs[verb];
      const { change } = await (byOffice.includes(verb) ? office : head).query<{ change: Changed }>(
        `mutation ($input: ${input}!) { change: ${mutation}(input: $input) { assignment ${fields}
          userErrors { code message path } } }`,
        { input: { id, expectedVersion, ...given, ...more } },
      );
      return change;
    },
    async play(id, verbs) {
      for (const verb of verbs) {
        const { version } = await desk.read(id);
        const { userErrors } = await desk.change(verb, id, version);
        if (userErrors.length > 0) throw new Error(`${verb}: ${JSON.stringify(userErrors)}`);
      }
      return desk.read(id);
    },
    async read(id) {
      const doc = `query ($id: ID!) { assignment(id: $id) ${fields} }`;
      return (await office.query<{ assignment: Row }>(doc, { id })).assignment;
    },
    stop: () => server.stop(),
  };
  return desk;
}
