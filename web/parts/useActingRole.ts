import { useLocalStorage } from "@mantine/hooks";
import type { RoleHeld } from "./viewer.ts";

// The person's weightiest role opens first; the switch in the frame overrules it on this device.
const weight = ["LEADER", "MONITOR", "ADMIN", "CLERK", "APPRAISER", "HEAD", "OFFICER"];

/** The role a person acts in, remembered on this device, and the way to change it. */
export function useActingRole(roles: readonly RoleHeld[]): [RoleHeld | undefined, (id: string) => void] {
  const [chosen, choose] = useLocalStorage({ key: "dondoc.acting", defaultValue: "", getInitialValueInEffect: false });
  const first = [...roles].sort((a, b) => weight.indexOf(a.role) - weight.indexOf(b.role))[0];
  return [roles.find(({ id }) => id === chosen) ?? first, choose];
}
