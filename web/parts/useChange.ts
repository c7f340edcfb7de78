import { useCallback, useState } from "react";
import { type AnyVariables, type DocumentInput, useMutation } from "urql";
import { useFailure } from "./useFailure.ts";

/** Something to mend, as the server words it; `path` names the field at fault. */
export type Refusal = { code: string; path: readonly string[] | null; message: string };

type Payloads = Record<string, { userErrors: readonly Refusal[] }>;

/** A change of the API: sends it and keeps its refusals, at their fields or for the form as a whole. */
export function useChange<Data extends Payloads, Variables extends AnyVariables, Field extends string = never>(
  mutation: DocumentInput<Data, Variables>,
  fields: readonly Field[] = [],
): {
  /** Resolves to what came back, or null when it was refused (`onRefused` is told what came with it) or did not get through. */
  send: (variables: Variables, onRefused?: (data: Data) => void) => Promise<Data | null>;
  busy: boolean;
  /** What the last answer carried, also when the change was refused. */
  answer: Data | undefined;
  /** The message at each field of the form. */
  at: Partial<Record<Field, string>>;
  /** What belongs to no field. */
  problems: readonly Refusal[];
  forget: () => void;
} {
  const [{ fetching, data: answer }, run] = useMutation<Data, Variables>(mutation);
  const failure = useFailure();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const fieldOf = ({ path }: Refusal): Field | undefined => fields.find((field) => path?.includes(field));
  const send = async (variables: Variables, onRefused?: (data: Data) => void): Promise<Data | null> => {
    setRefusals([]);
    const { data, error } = await run(variables);
    const found = error
      ? [{ code: "FAILED", path: null, message: failure(error) }]
      : Object.values(data ?? {}).flatMap(({ userErrors }) => userErrors);
    setRefusals(found);
    if (found.length > 0 && data) onRefused?.(data);
    return found.length === 0 && data ? data : null;
  };
  return {
    send,
    busy: fetching,
    answer,
    at: Object.fromEntries(
      refusals.flatMap((refusal) => {
        const field = fieldOf(refusal);
        return field ? [[field, refusal.message]] : [];
      }),
    ) as Partial<Record<Field, string>>,
    problems: refusals.filter((refusal) => !fieldOf(refusal)),
    forget: useCallback(() => setRefusals([]), []),
  };
}
