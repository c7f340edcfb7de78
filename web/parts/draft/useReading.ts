import { useEffect, useState } from "react";
import { type CombinedError, useClient } from "urql";
import { type ReadingNow, ReadingQuery } from "./readingQuery.ts";

const every = 800;

/** Whether a reading goes on. */
export const goesOn = ({ state }: Pick<ReadingNow, "state">): boolean => state === "WAITING" || state === "READING";

/** Follows a reading until it has ended; null until it is known, or when there is none. */
export function useReading(id: string | null): { reading: ReadingNow | null; error: CombinedError | null } {
  const client = useClient();
  const [found, setFound] = useState<{ of: string | null; reading: ReadingNow | null; error: CombinedError | null }>({
    of: null,
    reading: null,
    error: null,
  });
  useEffect(() => {
    if (!id) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const ask = async () => {
      const { data, error } = await client.query(ReadingQuery, { id }, { requestPolicy: "network-only" }).toPromise();
      if (left) return;
      // A network that fails for a moment must not end the watch.
      setFound((old) => ({ of: id, reading: data?.reading ?? (error ? old.reading : null), error: error ?? null }));
      if (error ? error.networkError : data?.reading && goesOn(data.reading)) timer = setTimeout(ask, every);
    };
    void ask();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [client, id]);
  return found.of === id ? found : { reading: null, error: null };
}
