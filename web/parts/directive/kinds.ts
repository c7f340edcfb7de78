/** The kinds of documents that assign work, in the order they are chosen from. */
export const kinds = ["KH", "TB", "CV", "CT", "QD", "KL", "CD", "NQ", "CTR", "HD", "PA", "DA", "BC", "TTR"] as const;
