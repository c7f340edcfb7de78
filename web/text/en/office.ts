/** Letters, agencies, people, scores and settings. */
export const office = {};
