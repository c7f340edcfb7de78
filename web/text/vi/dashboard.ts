/** The overview. */
export const dashboard = {} as const;
