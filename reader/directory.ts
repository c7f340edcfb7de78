/** An agency that the office knows, as far as the reader needs it. */
export type DirectoryAgency = { id: string; code: string; name: string; aliases: string[]; kind: string };

/** The agencies that names in a directive may be resolved to. */
export type Directory = { agencies: DirectoryAgency[] };
