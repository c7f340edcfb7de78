import { useSessionStorage } from "@mantine/hooks";
import { useViewer } from "./viewer.ts";

/** A value typed or chosen in a form that outlives a reload and a failed request, until it is sent; each person's own. */
export function useKept<Value>(name: string, empty: Value): [Value, (value: Value) => void, () => void] {
  const key = `dondoc.kept.${useViewer().person.id}.${name}`;
  return useSessionStorage<Value>({ key, defaultValue: empty, getInitialValueInEffect: false });
}
