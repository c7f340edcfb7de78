import { PageSkeleton } from "../parts/PageSkeleton.tsx";

/** Stands here until the page is written. */
export function Settings() {
  return <PageSkeleton />;
}
