/** The parameters of one statement, numbered as they are met; the same value is sent once. */
export class Params {
  /** Whether words are searched for, so that the plan depends on them. */
  searching = false;
  private readonly values: unknown[] = [];
  private readonly known = new Map<unknown, string>();

  /**
   * The placeholder of a value, cast so that PostgreSQL need not guess: `$3::uuid[]`. What stands for a long value
   * (`same`) saves comparing it letter by letter.
   */
  add(value: unknown, type: string, same?: object): string {
    const key = same ?? `${type} ${JSON.stringify(value)}`;
    const known = this.known.get(key);
    if (known) return known;
    this.values.push(value);
    const placeholder = `$${this.values.length}::${type}`;
    this.known.set(key, placeholder);
    return placeholder;
  }

  /** The finished statement with the values it really uses: PostgreSQL cannot tell the type of one that is never named. */
  bind(sql: string): { sql: string; values: unknown[] } {
    const used: number[] = [];
    const text = sql.replace(/\$(\d+)::/g, (_, number: string) => {
      const index = Number(number) - 1;
      if (!used.includes(index)) used.push(index);
      return `$${used.indexOf(index) + 1}::`;
    });
    return { sql: text, values: used.map((index) => this.values[index]) };
  }
}
