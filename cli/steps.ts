/** Seconds as people here write them: `0,7 giây`. */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1).replace(".", ",")} giây`;
}

/** Does one step of a long command, telling what it is before and how long it took after. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  process.stdout.write(`• ${what}… `);
  try {
    const result = await work();
    process.stdout.write(`${seconds(performance.now() - begun)}\n`);
    return result;
  } catch (error) {
    process.stdout.write("không xong\n");
    throw error;
  }
}
