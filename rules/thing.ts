/** What a permission is asked about, reduced to the agencies that decide it. */
export type Thing =
  | {
      readonly type: "directive" | "task";
      readonly issuerId: string;
      readonly monitorId: string;
      readonly issued: boolean;
      readonly assignedAgencyIds: readonly string[];
    }
  | {
      readonly type: "assignment";
      readonly agencyId: string;
      readonly monitorId: string;
      readonly issuerId: string;
      /** The officer to whom the head has given the work. */
      readonly officerId?: string | null;
    }
  // A letter to an agency about its own work, or to those who oversee from there (`monitorId`) about the work of all.
  | { readonly type: "letter"; readonly agencyId: string }
  | { readonly type: "letter"; readonly monitorId: string }
  | { readonly type: "agency"; readonly id: string }
  | { readonly type: "person"; readonly agencyIds: readonly string[] };

/** The places of a thing that a role may have to reach. */
export type Place = "issuer" | "monitor" | "assigned" | "agency";

/** The agencies at a place of a thing; none where the thing has no such place. */
export function placeIds(thing: Thing, place: Place): readonly string[] {
  switch (place) {
    case "issuer":
      return "issuerId" in thing ? [thing.issuerId] : [];
    case "monitor":
      return "monitorId" in thing ? [thing.monitorId] : [];
    case "assigned":
      return "assignedAgencyIds" in thing ? thing.assignedAgencyIds : [];
    case "agency":
      if (thing.type === "agency") return [thing.id];
      if (thing.type === "person") return thing.agencyIds;
      return "agencyId" in thing ? [thing.agencyId] : [];
  }
}
