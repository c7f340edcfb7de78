/** Every refusal the product knows; codes are stable, messages may be reworded. */
export const FailureCode = {
  SIGN_IN_REQUIRED: "SIGN_IN_REQUIRED",
  SIGN_IN_REFUSED: "SIGN_IN_REFUSED",
  NOT_FOUND: "NOT_FOUND",
  INVALID_INPUT: "INVALID_INPUT",
  NOT_NFC: "NOT_NFC",
  TOO_MANY_REQUESTS: "TOO_MANY_REQUESTS",
  DUPLICATE_REQUEST: "DUPLICATE_REQUEST",
  VERSION_CONFLICT: "VERSION_CONFLICT",
  STATE_NOT_ALLOWED: "STATE_NOT_ALLOWED",
  EVIDENCE_REQUIRED: "EVIDENCE_REQUIRED",
  REASON_REQUIRED: "REASON_REQUIRED",
  DUE_BEFORE_ISSUE: "DUE_BEFORE_ISSUE",
  DUE_NOT_LATER: "DUE_NOT_LATER",
  NO_DUE_DAY: "NO_DUE_DAY",
  LEAD_ONLY: "LEAD_ONLY",
  NOT_ITS_WORK: "NOT_ITS_WORK",
  CASCADE_CYCLE: "CASCADE_CYCLE",
  EXTENSION_WAITING: "EXTENSION_WAITING",
  DAY_IN_FUTURE: "DAY_IN_FUTURE",
  NOTICE_TOO_SHORT: "NOTICE_TOO_SHORT",
  AGENCY_UNKNOWN: "AGENCY_UNKNOWN",
  AGENCY_CLOSED: "AGENCY_CLOSED",
  AGENCY_IN_USE: "AGENCY_IN_USE",
  LEAD_MISSING: "LEAD_MISSING",
  NO_TASKS: "NO_TASKS",
  NO_TASKS_FOUND: "NO_TASKS_FOUND",
  NUMBER_UNREADABLE: "NUMBER_UNREADABLE",
  NUMBER_TAKEN: "NUMBER_TAKEN",
  EMAIL_TAKEN: "EMAIL_TAKEN",
  CODE_TAKEN: "CODE_TAKEN",
  SECRET_REFUSED: "SECRET_REFUSED",
  FILE_REFUSED: "FILE_REFUSED",
  FILE_TOO_LARGE: "FILE_TOO_LARGE",
  FILE_KNOWN: "FILE_KNOWN",
  ALIAS_TAKEN: "ALIAS_TAKEN",
  READING_FAILED: "READING_FAILED",
} as const;
export type FailureCode = keyof typeof FailureCode;

/** The sentences, with {placeholders}; a part in [brackets] appears only when its details are known. */
export const failureMessages: Record<FailureCode, { readonly vi: string; readonly en: string }> = {
  SIGN_IN_REQUIRED: { vi: "Vui lòng đăng nhập để tiếp tục.", en: "Please sign in to continue." },
  SIGN_IN_REFUSED: {
    vi: "Thư điện tử hoặc mật khẩu không đúng.",
    en: "The e-mail address or the password is not right.",
  },
  NOT_FOUND: { vi: "Không tìm thấy nội dung yêu cầu.", en: "What was asked for was not found." },
  INVALID_INPUT: {
    vi: "Dữ liệu nhập chưa hợp lệ[: {expected}][, nhận được “{found}”].",
    en: "The input is not valid[: expected {expected}][, found “{found}”].",
  },
  NOT_NFC: {
    vi: "Văn bản phải theo bảng mã Unicode dựng sẵn (NFC).",
    en: "Text must be in the composed Unicode form (NFC).",
  },
  TOO_MANY_REQUESTS: {
    vi: "Quá nhiều yêu cầu trong thời gian ngắn[, vui lòng thử lại sau {seconds} giây].",
    en: "Too many requests in a short time[; please try again in {seconds} seconds].",
  },
  DUPLICATE_REQUEST: {
    vi: "Yêu cầu này đã được gửi trước đó với nội dung khác.",
    en: "This request was sent before with different content.",
  },
  VERSION_CONFLICT: {
    vi: "Nội dung vừa được người khác thay đổi. Vui lòng xem lại rồi thực hiện lại.",
    en: "Somebody else has just changed this. Please look again and repeat.",
  },
  STATE_NOT_ALLOWED: {
    vi: "Không thực hiện được khi đang ở trạng thái hiện tại[ ({state})].",
    en: "This cannot be done in the current state[ ({state})].",
  },
  EVIDENCE_REQUIRED: {
    vi: "Nhiệm vụ này cần ít nhất một tệp minh chứng hoặc kết quả bằng văn bản.",
    en: "This task needs at least one evidence file or a written result.",
  },
  REASON_REQUIRED: { vi: "Vui lòng nêu lý do.", en: "Please give a reason." },
  DUE_BEFORE_ISSUE: {
    vi: "Thời hạn[ {dueOn}] trước ngày ban hành[ {issuedOn}].",
    en: "The due date[ {dueOn}] is before the date of issue[ {issuedOn}].",
  },
  DUE_NOT_LATER: {
    vi: "Thời hạn mới phải sau thời hạn hiện tại[ ({dueOn})].",
    en: "The new due date must be after the current one[ ({dueOn})].",
  },
  NO_DUE_DAY: {
    vi: "Nhiệm vụ không có thời hạn nên không cần xin gia hạn.",
    en: "The task has no due date, so there is nothing to extend.",
  },
  NOT_ITS_WORK: {
    vi: "Văn bản chỉ triển khai được nhiệm vụ giao cho chính UBND ban hành hoặc cơ quan thuộc UBND đó.",
    en: "A directive can carry out only work given to the committee that issues it, or to an agency of that committee.",
  },
  CASCADE_CYCLE: {
    vi: "Văn bản không thể triển khai nhiệm vụ của chính mình, kể cả qua các văn bản trung gian.",
    en: "A directive cannot carry out a task of its own, not even through other directives.",
  },
  LEAD_ONLY: {
    vi: "Chỉ cơ quan chủ trì được xin gia hạn.",
    en: "Only the lead agency can ask for more time.",
  },
  EXTENSION_WAITING: {
    vi: "Đề nghị gia hạn trước đang chờ quyết định.",
    en: "An earlier request for more time still waits for a decision.",
  },
  DAY_IN_FUTURE: { vi: "Ngày[ {day}] chưa đến.", en: "The day[ {day}] is still to come." },
  NOTICE_TOO_SHORT: {
    vi: "Lịch làm việc phải được thay đổi trước ít nhất {days} ngày: ngày {day} không còn sửa được, sớm nhất là ngày {earliest}.",
    en: "The working calendar is changed at least {days} days ahead: {day} can no longer be changed, the earliest is {earliest}.",
  },
  AGENCY_UNKNOWN: {
    vi: "Chưa xác định được cơ quan[ “{name}”].",
    en: "The agency[ “{name}”] is not known.",
  },
  AGENCY_CLOSED: {
    vi: "Cơ quan[ “{name}”] đã kết thúc hoạt động[ từ ngày {validTo}].",
    en: "The agency[ “{name}”] no longer exists[ since {validTo}].",
  },
  AGENCY_IN_USE: {
    vi: "Cơ quan[ “{name}”] còn dữ liệu liên quan nên không xóa được.",
    en: "The agency[ “{name}”] is still in use and cannot be removed.",
  },
  LEAD_MISSING: {
    vi: "Nhiệm vụ[ {ref}] chưa có cơ quan chủ trì.",
    en: "The task[ {ref}] has no lead agency.",
  },
  NO_TASKS: { vi: "Văn bản chưa có nhiệm vụ nào để giao.", en: "The document has no task to assign." },
  NO_TASKS_FOUND: {
    vi: "Không tìm thấy nhiệm vụ nào trong văn bản này.",
    en: "No task was found in this document.",
  },
  NUMBER_UNREADABLE: {
    vi: "Số, ký hiệu[ “{found}”] chưa đúng dạng, ví dụ 146/KH-UBND.",
    en: "The document number[ “{found}”] is not of a known form, such as 146/KH-UBND.",
  },
  NUMBER_TAKEN: {
    vi: "Văn bản[ số {number}] của cơ quan này đã được đăng ký[ trong năm {year}].",
    en: "A document[ numbered {number}] of this agency is already registered[ in {year}].",
  },
  EMAIL_TAKEN: {
    vi: "Địa chỉ thư điện tử[ {email}] đã được sử dụng.",
    en: "The e-mail address[ {email}] is already in use.",
  },
  CODE_TAKEN: { vi: "Mã[ {code}] đã được sử dụng.", en: "The code[ {code}] is already in use." },
  SECRET_REFUSED: {
    vi: "Văn bản có độ mật[ ({level})] không được đưa vào hệ thống.",
    en: "Documents classified as secret[ ({level})] must not be entered here.",
  },
  FILE_REFUSED: {
    vi: "Không nhận tệp[ “{name}”][: {reason}].",
    en: "The file[ “{name}”] is not accepted[: {reason}].",
  },
  FILE_TOO_LARGE: {
    vi: "Tệp[ “{name}”] vượt quá dung lượng cho phép[ ({limit} MB)].",
    en: "The file[ “{name}”] is larger than allowed[ ({limit} MB)].",
  },
  FILE_KNOWN: {
    vi: "Tệp này đã được nhập[ thành văn bản {number}].",
    en: "This file has been imported already[ as document {number}].",
  },
  ALIAS_TAKEN: {
    vi: "Tên gọi[ “{alias}”] đã thuộc về cơ quan khác[ ({name})].",
    en: "The name[ “{alias}”] belongs to another agency already[ ({name})].",
  },
  READING_FAILED: {
    vi: "Việc đọc tệp bị ngắt do lỗi của hệ thống. Vui lòng đọc lại tệp.",
    en: "The reading of the file was cut off by a fault of ours. Please read the file again.",
  },
};
