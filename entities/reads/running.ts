/** Whether an assignment stands inside the counts: suspended and cancelled work stands beside them. */
export const running = (alias: string): string => `${alias}.state not in ('SUSPENDED','CANCELLED')`;
