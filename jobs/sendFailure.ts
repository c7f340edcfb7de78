/** Why a letter could not be sent, for the ledger, and whether trying again can help. */
export interface SendFailure {
  reason: string;
  final: boolean;
}

/** Reads a mailer's error. Its own words name hosts and settings: they go to the log, not to the ledger. */
export function sendFailure(error: unknown): SendFailure {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown };
  const answer = typeof responseCode === "number" ? responseCode : null;
  // 5xx to the recipient or the letter itself is the server's last word (RFC 5321); a refused sign-in can be mended.
  if (answer !== null && answer >= 500 && (code === "EENVELOPE" || code === "EMESSAGE")) {
    return { reason: `Máy chủ thư từ chối địa chỉ nhận hoặc nội dung thư (${answer}).`, final: true };
  }
  if (answer !== null) return { reason: `Máy chủ thư chưa nhận thư (${answer}).`, final: false };
  return { reason: "Không kết nối được máy chủ thư.", final: false };
}
