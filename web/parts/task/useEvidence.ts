import { useCallback, useRef, useState } from "react";
import { newKey } from "../newKey.ts";
import { type Uploaded, type UploadFailure, uploadFile } from "../uploadFile.ts";
import { useKept } from "../useKept.ts";

/** A file on its way, or one that did not arrive. */
export type Underway = { key: string; file: File; share: number; failure: UploadFailure | null };

/** The evidence of one form: what has arrived (kept over a reload), what is on its way, what went wrong with which. */
export function useEvidence(name: string): {
  arrived: readonly Uploaded[];
  /** The day that each document itself bears, where it was named. */
  days: Readonly<Record<string, string>>;
  dated: (id: string, day: string | null) => void;
  underway: readonly Underway[];
  busy: boolean;
  /** Whether a file did not arrive and still stands in the list. */
  lost: boolean;
  add: (files: Iterable<File>) => void;
  retry: (key: string) => void;
  remove: (keyOrId: string) => void;
  clear: () => void;
} {
  const [arrived, keep, clear] = useKept<Uploaded[]>(name, []);
  const [days, keepDays, clearDays] = useKept<Record<string, string>>(`${name}.days`, {});
  const [underway, setUnderway] = useState<Underway[]>([]);
  const latest = useRef(arrived);
  latest.current = arrived;
  const stops = useRef(new Map<string, AbortController>());

  const send = useCallback(
    (key: string, file: File) => {
      const patch = (change: Partial<Underway>) =>
        setUnderway((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)));
      const stop = new AbortController();
      stops.current.set(key, stop);
      uploadFile(file, (share) => patch({ share }), stop.signal).then(
        (uploaded) => {
          latest.current = [...latest.current.filter(({ id }) => id !== uploaded.id), uploaded];
          keep(latest.current);
          setUnderway((all) => all.filter((one) => one.key !== key));
        },
        (failure: UploadFailure) => patch({ failure }),
      );
    },
    [keep],
  );

  const add = (files: Iterable<File>) => {
    const fresh = [...files].map((file) => ({ key: newKey(), file, share: 0, failure: null }));
    setUnderway((all) => [...all, ...fresh]);
    for (const { key, file } of fresh) send(key, file);
  };
  const retry = (key: string) => {
    const found = underway.find((one) => one.key === key);
    if (!found) return;
    setUnderway((all) => all.map((one) => (one.key === key ? { ...one, share: 0, failure: null } : one)));
    send(key, found.file);
  };
  const remove = (keyOrId: string) => {
    stops.current.get(keyOrId)?.abort();
    setUnderway((all) => all.filter(({ key }) => key !== keyOrId));
    if (latest.current.some(({ id }) => id === keyOrId)) keep(latest.current.filter(({ id }) => id !== keyOrId));
  };
  const dated = (id: string, day: string | null) => {
    const { [id]: _, ...others } = days;
    keepDays(day ? { ...others, [id]: day } : others);
  };
  const clearAll = () => {
    clear();
    clearDays();
  };
  const busy = underway.some(({ failure }) => !failure);
  const lost = underway.some(({ failure }) => failure);
  return { arrived, days, dated, underway, busy, lost, add, retry, remove, clear: clearAll };
}
