import { useRef } from "react";
import { useText } from "../../text/text.ts";
import { useRowKeys } from "../useRowKeys.ts";
import { BoardColumn } from "./BoardColumn.tsx";
import classes from "./TaskBoard.module.css";
import { boardStates, type TaskFilter } from "./taskAddress.ts";

/**
 * The tasks by state, one column each. Cards are not dragged: a state changes only by what its people do — receive,
 * report, confirm — and each of these asks for more than a place.
 */
export function TaskBoard({ filter, withAgency }: { filter: TaskFilter; withAgency: boolean }) {
  const t = useText();
  const board = useRef<HTMLElement>(null);
  useRowKeys(board);
  return (
    <section ref={board} className={classes.board} aria-label={t("view-bang")}>
      {boardStates.map((state) => (
        <BoardColumn key={state} state={state} filter={filter} withAgency={withAgency} />
      ))}
    </section>
  );
}
