/** A part of an answer as the JSON text that leaves the API. */
export class JsonText {
  constructor(readonly text: string) {}
}
