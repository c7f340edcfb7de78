/** The lead agencies of a task as one line of text: the official name where it is known, else as printed. */
export const leadNames = (
  addressees: readonly { role: "LEAD" | "COORDINATING"; name: string; agency: { name: string } | null }[],
): string =>
  addressees
    .filter(({ role }) => role === "LEAD")
    .map(({ name, agency }) => agency?.name ?? name)
    .join(", ");
