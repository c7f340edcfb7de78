/** My tasks, the assignment page and the confirmation inbox. */
export const work = {};
