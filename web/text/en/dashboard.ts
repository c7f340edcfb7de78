/** The overview. */
export const dashboard = {};
