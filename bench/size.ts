/** How much data is made; tasks are `directives × tasksPerDirective`. */
export interface Size {
  agencies: number;
  directives: number;
  tasksPerDirective: number;
  /** Submitted results that wait, one for every write that is measured. */
  waiting: number;
}

/** A province's few years: some 50,000 tasks and 150,000 assignments. */
export const usual: Size = { agencies: 300, directives: 640, tasksPerDirective: 78, waiting: 12_000 };
