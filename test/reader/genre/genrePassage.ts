/**
 * A passage of the tests' own writing and how it is to be read: for each task the first words, who leads, who helps,
 * to whom it is reported (names joined with " + ") and the limit in short form.
 */
export type GenrePassage = {
  name: string;
  text: string;
  tasks: [words: string, lead: string, help: string, report: string, limit: string][];
};
