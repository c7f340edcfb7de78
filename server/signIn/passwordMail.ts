import { createHash } from "node:crypto";
import type { Mail } from "../mail.ts";

/** Why somebody gets a link to set a password. */
export type PasswordPurpose = "RESET" | "INVITATION";

/** How long a link works, in seconds: an invitation may lie over a weekend. */
export const passwordLinkSeconds: Record<PasswordPurpose, number> = { RESET: 3_600, INVITATION: 7 * 86_400 };

const words: Record<
  PasswordPurpose,
  { subject: string; intro: string; button: string; until: string; otherwise: string }
> = {
  RESET: {
    subject: "Đặt lại mật khẩu Đôn Đốc",
    intro: "Có yêu cầu đặt lại mật khẩu cho tài khoản Đôn Đốc của bạn.",
    button: "Đặt lại mật khẩu",
    until: "Đường dẫn dùng được một lần, trong vòng 1 giờ.",
    otherwise: "Nếu không phải bạn yêu cầu, hãy bỏ qua thư này; mật khẩu hiện tại vẫn giữ nguyên.",
  },
  INVITATION: {
    subject: "Mời sử dụng hệ thống Đôn Đốc",
    intro: "Bạn được cấp tài khoản trên hệ thống theo dõi, đôn đốc thực hiện nhiệm vụ (Đôn Đốc).",
    button: "Đặt mật khẩu và bắt đầu",
    until: "Đường dẫn dùng được một lần, trong vòng 7 ngày.",
    otherwise: "Nếu đường dẫn hết hạn, hãy chọn “Quên mật khẩu” ở trang đăng nhập.",
  },
};

/** The letter with the link to set a password. */
export function passwordMail(
  purpose: PasswordPurpose,
  person: { name: string; email: string },
  link: { publicUrl: string; token: string },
): Mail {
  const { subject, intro, button, until, otherwise } = words[purpose];
  const href = `${link.publicUrl}/dat-lai-mat-khau?token=${encodeURIComponent(link.token)}`;
  const greeting = `Kính gửi: Đồng chí ${person.name}`;
  const account = `Tên đăng nhập: ${person.email}`;
  const paragraphs = [greeting, intro, account];
  return {
    to: person.email,
    subject,
    text: [...paragraphs, `${button}: ${href}`, until, otherwise].join("\n\n"),
    html: `<!doctype html>
<html lang="vi"><body style="margin:0;padding:24px;background:#f4f6f9;font:16px/1.5 system-ui,Arial,sans-serif;color:#1f2933">
<div style="max-width:560px;margin:0 auto;padding:24px;background:#fff;border-radius:8px">
${paragraphs.map((each) => `<p>${escapeHtml(each)}</p>`).join("\n")}
<p><a href="${escapeHtml(href)}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#1b4b8f;color:#fff;text-decoration:none">${escapeHtml(button)}</a></p>
<p>${escapeHtml(until)}</p>
<p style="color:#52606d">${escapeHtml(otherwise)}</p>
</div></body></html>`,
    // The token itself must not be readable in the logs of mail servers.
    messageId: `mat-khau.${createHash("sha256").update(link.token).digest("hex").slice(0, 24)}@${new URL(link.publicUrl).hostname}`,
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
