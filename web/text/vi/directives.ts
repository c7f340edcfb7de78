/** The list and page of directives. */
export const directives = {} as const;
