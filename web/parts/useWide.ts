import { useMediaQuery } from "@mantine/hooks";

/** Whether two columns fit beside each other: a desk's screen rather than a phone or an upright tablet. */
export const useWide = (): boolean => useMediaQuery("(min-width: 64em)", true, { getInitialValueInEffect: false });
