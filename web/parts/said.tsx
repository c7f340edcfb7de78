import { notifications } from "@mantine/notifications";
import { IconCircleCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";

/** Says in passing that something has been done. */
export const said = (message: ReactNode): string =>
  notifications.show({ message, color: "green", icon: <IconCircleCheck size={18} aria-hidden /> });
