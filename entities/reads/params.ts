/** The parameters of one statement, numbered as they are met; the same value is sent once. */
export class Params {
  readonly values: unknown[] = [];
  private readonly known = new Map<string, string>();

  /** The placeholder of a value, cast so that PostgreSQL need not guess: `$3::uuid[]`. */
  add(value: unknown, type: string): string {
    const key = `${type} ${JSON.stringify(value)}`;
    const known = this.known.get(key);
    if (known) return known;
    this.values.push(value);
    const placeholder = `$${this.values.length}::${type}`;
    this.known.set(key, placeholder);
    return placeholder;
  }
}
