/** A file that the server has taken. */
export type Uploaded = { id: string; name: string; type: string; size: number };

/** Why a file did not arrive: `refused` carries the server's sentence. */
export class UploadFailure extends Error {
  readonly why: "refused" | "network" | "signedOut";

  constructor(why: "refused" | "network" | "signedOut", message = "") {
    super(message);
    this.name = "UploadFailure";
    this.why = why;
  }
}

/** Sends one file to the server and tells the share (0 to 1) that is through; rejects with an UploadFailure. */
export function uploadFile(file: File, onProgress: (share: number) => void, signal?: AbortSignal): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    // fetch cannot tell how much of a body has been sent.
    const request = new XMLHttpRequest();
    request.open("POST", "/files");
    request.setRequestHeader("x-dondoc-csrf", "1");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new UploadFailure("network"));
    request.onabort = request.onerror;
    request.onload = () => {
      const answer = request.response as (Uploaded & { message?: string }) | null;
      if (request.status === 201 && answer) resolve(answer);
      else if (request.status === 401) reject(new UploadFailure("signedOut"));
      else reject(new UploadFailure("refused", answer?.message ?? ""));
    };
    signal?.addEventListener("abort", () => request.abort());
    const body = new FormData();
    // macOS hands out names with their accents apart; here a name is kept composed.
    body.append("file", file, file.name.normalize("NFC"));
    request.send(body);
  });
}
