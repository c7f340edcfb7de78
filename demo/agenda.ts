/** Something that happens at an instant. */
type Happening = { at: Date; run: (at: Date) => Promise<void> };

/** What is still to happen, in the order of time; what happens may put more on it. */
export class Agenda {
  private readonly ahead: Happening[] = [];

  add(at: Date, run: (at: Date) => Promise<void>): void {
    this.ahead.push({ at, run });
  }

  /** Lets everything happen, the earliest first. */
  async play(): Promise<void> {
    for (let next = this.takeFirst(); next; next = this.takeFirst()) await next.run(next.at);
  }

  private takeFirst(): Happening | undefined {
    let first = 0;
    this.ahead.forEach(({ at }, index) => {
      const earliest = this.ahead[first];
      if (earliest && at < earliest.at) first = index;
    });
    return this.ahead.splice(first, 1)[0];
  }
}
