import { useMediaQuery } from "@mantine/hooks";

/** Whether a month does not fit: a phone's screen. */
export const usePhone = (): boolean => useMediaQuery("(max-width: 48em)", false, { getInitialValueInEffect: false });
