/** Import and the draft editor. */
export const draft = {};
