import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  HeightRule,
  type IPropertiesOptions,
  type ITableCellOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalMergeType,
  WidthType,
} from "docx";
import writeExcelFile from "write-excel-file/node";

/** A cell of a fixture table: its text, over how many columns and rows it stands; null where a cell from above goes on. */
export type FixtureCell = string | { text: string; columns?: number; rows?: number } | null;

const partsOf = (cell: FixtureCell) =>
  cell === null || typeof cell === "string"
    ? { text: cell ?? "", columns: 1, rows: 1 }
    : { columns: 1, rows: 1, ...cell };

/** A table of Word whose merged cells are `gridSpan` and `vMerge`. */
export function wordTable(rows: FixtureCell[][]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          height: { value: 300, rule: HeightRule.ATLEAST },
          children: cells.map((cell) => {
            const { text, columns, rows: down } = partsOf(cell);
            const merge: Partial<ITableCellOptions> =
              cell === null
                ? { verticalMerge: VerticalMergeType.CONTINUE }
                : down > 1
                  ? { verticalMerge: VerticalMergeType.RESTART }
                  : {};
            return new TableCell({
              columnSpan: columns,
              ...merge,
              children: text.split("\n").map((line) => new Paragraph(line)),
            });
          }),
        }),
    ),
  });
}

/** A Word document of paragraphs (strings are plain ones, those beginning with "^" centred) and tables. */
export function makeDocx(
  children: (string | FileChild)[],
  more: Omit<IPropertiesOptions, "sections"> & { header?: string } = {},
): Promise<Buffer> {
  const { header, ...options } = more;
  const blocks = children.map((child) =>
    typeof child !== "string"
      ? child
      : child.startsWith("^")
        ? new Paragraph({ text: child.slice(1), alignment: AlignmentType.CENTER })
        : new Paragraph(child),
  );
  const headers =
    header === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph(header)] }) } };
  return Packer.toBuffer(new Document({ ...options, sections: [{ ...headers, children: blocks }] }));
}

/** A workbook of sheets; texts of the form dd/MM/yyyy are kept as dates, by serial number. */
export function makeXlsx(sheets: { name: string; rows: FixtureCell[][] }[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, rows }) => ({ sheet: name, data: rows.map((cells) => cells.flatMap(excelCells)) })),
  ).toBuffer();
}

function excelCells(cell: FixtureCell) {
  const { text, columns, rows } = partsOf(cell);
  const spans = { ...(columns > 1 ? { columnSpan: columns } : {}), ...(rows > 1 ? { rowSpan: rows } : {}) };
  const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  const value = date
    ? {
        value: new Date(Date.UTC(Number(date[3]), Number(date[2]) - 1, Number(date[1]))),
        type: Date,
        format: "dd/mm/yyyy",
      }
    : { value: text, type: String };
  return cell === null || text === "" ? [null] : [{ ...value, ...spans }, ...Array<null>(columns - 1).fill(null)];
}
