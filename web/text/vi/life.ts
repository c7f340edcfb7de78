/** What the office and the agency do to an assignment beside its results. */
export const life = {
  star: "Theo dõi mục {ref}",
  starAdd: "Thêm vào danh sách theo dõi riêng",
  starRemove: "Bỏ khỏi danh sách theo dõi riêng",

  stopMenu: "Tạm hoãn hoặc dừng",
  stopOther: "Thao tác khác",
  stopSuspend: "Tạm hoãn",
  stopSuspendTitle: "Tạm hoãn nhiệm vụ {ref}",
  stopSuspendHint: "Nhiệm vụ đứng ngoài các số liệu cho đến khi tiếp tục; thời hạn giữ nguyên.",
  stopSuspended: "Đã tạm hoãn nhiệm vụ {ref}.",
  stopResume: "Tiếp tục thực hiện",
  stopResumed: "Nhiệm vụ {ref} được tiếp tục thực hiện.",
  stopCancel: "Dừng thực hiện",
  stopCancelTitle: "Dừng thực hiện nhiệm vụ {ref}",
  stopCancelHint: "Không mở lại được. Kết quả và báo cáo đã có vẫn được lưu.",
  stopCancelled: "Đã dừng nhiệm vụ {ref}.",
  stopWaiting: "Kết quả đang chờ xác nhận sẽ không được xét; cơ quan gửi lại nếu nhiệm vụ tiếp tục.",
  stopReason: "Lý do",
  stopReasonHint: "Lý do được ghi vào diễn biến, cơ quan thực hiện đọc được.",
  stopReasonMissing: "Vui lòng nêu lý do.",

  progressFiles: "Tệp kèm theo",
  evidenceDay: "Ngày văn bản",
  evidenceDayOf: "Ngày ghi trên văn bản {name}",
  fileOfDay: "văn bản ngày {day}",

  submissionLAPSED: "Không xét",
  lapsedReason: "Lý do không xét",
} as const;
