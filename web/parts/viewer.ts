import { createContext, useContext } from "react";
import { graphql, type ResultOf } from "../graphql.ts";

/** Who is signed in, what they may do and what waits for them; asked once by the frame. */
export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      email
      today
      person { id name }
      roles { id role agency { id code name } }
      endedRoles { id role agency { id name validTo successors { id successor { id name } } } }
      can { import issue confirm decideExtension seeLetters planLetters administer score overview shareViews freeze }
      counts { overdue dueSoon returned waiting open toConfirm toExtend mentioned }
    }
  }
`);

/** The signed-in person as the pages know them. */
export type Viewer = ResultOf<typeof ViewerQuery>["viewer"];
/** One role held at one agency. */
export type RoleHeld = Viewer["roles"][number];

/** Carries the viewer and the role they chose to act in. */
export const ViewerContext = createContext<{ viewer: Viewer; acting: RoleHeld | undefined } | null>(null);

/** The signed-in person; only inside the frame. */
export function useViewer(): Viewer {
  const value = useContext(ViewerContext);
  if (!value) throw new Error("useViewer is for pages inside the frame");
  return value.viewer;
}

/** The role that the person chose to act in; undefined when they hold none. */
export const useActing = (): RoleHeld | undefined => useContext(ViewerContext)?.acting;

/** Whether a role works on an agency's own tasks rather than over all of them. */
export const isOfAgency = (role: RoleHeld | undefined): boolean => role?.role === "HEAD" || role?.role === "OFFICER";
