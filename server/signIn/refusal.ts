import { message } from "../../rules/failure.ts";
import { fault } from "../http/refuse.ts";
import { shortestPassword } from "../signIn.ts";

// The library's codes stay, since its client in the web knows them; only its English sentences are replaced.
const sentences: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: message("SIGN_IN_REFUSED"),
  INVALID_EMAIL: message("SIGN_IN_REFUSED"),
  UNAUTHORIZED: message("SIGN_IN_REQUIRED"),
  INVALID_PASSWORD: "Mật khẩu hiện tại không đúng.",
  INVALID_TOKEN: "Đường dẫn đặt mật khẩu không còn hiệu lực. Hãy yêu cầu đường dẫn mới.",
  PASSWORD_TOO_SHORT: `Mật khẩu cần ít nhất ${shortestPassword} ký tự.`,
  PASSWORD_TOO_LONG: "Mật khẩu dài quá 128 ký tự.",
  INVALID_ORIGIN: "Yêu cầu đến từ một trang khác nên không được nhận.",
  MISSING_OR_NULL_ORIGIN: "Yêu cầu đến từ một trang khác nên không được nhận.",
  NOT_FOUND: message("NOT_FOUND"),
};

/** What a refused sign-in request answers: the stable code and a sentence in Vietnamese. */
export interface Refusal {
  code: string;
  message: string;
}

/** The answer for a code or, where there is none, for an HTTP status. */
export function refusal(status: number, code?: string, retryAfter?: number): Refusal {
  if (status === 429) {
    const details = retryAfter === undefined ? {} : { seconds: retryAfter };
    return { code: "TOO_MANY_REQUESTS", message: message("TOO_MANY_REQUESTS", details) };
  }
  if (status >= 500) return fault;
  const known = code ?? (status === 401 ? "UNAUTHORIZED" : "INVALID_INPUT");
  return { code: known, message: sentences[known] ?? message("INVALID_INPUT") };
}
