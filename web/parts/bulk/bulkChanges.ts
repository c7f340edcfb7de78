import { graphql, type ResultOf } from "../../graphql.ts";

/** The office confirms many waiting results. */
export const ConfirmResults = graphql(`
  mutation ConfirmResults($input: BulkInput!) {
    change: resultsConfirm(input: $input) {
      results { id assignment { id version } userErrors { code message } }
      userErrors { code path message }
    }
  }
`);

/** The office returns many waiting results with one reason. */
export const ReturnResults = graphql(`
  mutation ReturnResults($input: BulkReturnInput!) {
    change: resultsReturn(input: $input) {
      results { id assignment { id version } userErrors { code message } }
      userErrors { code path message }
    }
  }
`);

/** The office takes returns back. */
export const WithdrawReturns = graphql(`
  mutation WithdrawReturns($input: BulkInput!) {
    change: returnsWithdraw(input: $input) {
      results { id assignment { id version } userErrors { code message } }
      userErrors { code path message }
    }
  }
`);

/** The head gives many pieces of work to officers, or takes them back. */
export const DelegateMany = graphql(`
  mutation DelegateMany($input: BulkDelegateInput!) {
    change: assignmentsDelegate(input: $input) {
      results { id assignment { id version } userErrors { code message } }
      userErrors { code path message }
    }
  }
`);

/** What became of one row. */
export type BulkResult = ResultOf<typeof ConfirmResults>["change"]["results"][number];

/** What a row must tell to be decided on with others. */
export type BulkRow = {
  id: string;
  version: number;
  agency: { id: string; name: string };
  task: { refLabel: string };
  viewerCan: { confirm: boolean; return: boolean; delegate?: boolean };
  officer?: { id: string } | null;
};

/** Whether something can be done to a row together with others. */
export const mayBulk = ({ viewerCan }: BulkRow): boolean =>
  viewerCan.confirm || viewerCan.return || viewerCan.delegate === true;
