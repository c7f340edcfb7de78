/** Headings whose part of the document sets no tasks: aims, assessment, facts, money. */
const IDLE =
  /^(?:ve\s+)?(?:muc dich(?:,? yeu cau)?|yeu cau$|quan diem|muc tieu|(?:cac )?chi tieu|pham vi|doi tuong ap dung|(?:nhan xet,? )?danh gia (?:chung|tinh hinh|ket qua)|ket qua (?:thuc hien|dat duoc|trien khai|cong tac|noi bat)|tinh hinh|thuc trang|(?:mot so )?(?:nhung )?(?:ton tai|han che|kho khan|uu diem)|nguyen nhan|can cu|co so phap ly|nguon (?:kinh phi|luc)|kinh phi|hieu luc|giai thich|danh gia(?=\s*$)|khai niem|boi canh|su can thiet)/;
const WORK = /nhiem vu|giai phap|phuong huong|to chuc thuc hien|trach nhiem|phan cong/;
const FUTURE =
  /phuong huong|nhiem vu (?:trong tam|chu yeu|thoi gian|6 thang|nam|giai phap)|giai phap (?:trong thoi gian|chu yeu|trong tam)|cong tac trong tam/;

/** Whether the part under this folded heading sets no tasks. */
export function isIdleHeading(heading: string): boolean {
  const key = heading.replace(/[^a-z0-9 ,]/g, "").trim();
  const past = /^(?:ve\s+)?(?:danh gia|ket qua|tinh hinh|muc dich|ton tai|han che|nguyen nhan)/.test(key);
  return IDLE.test(key) && (past || !WORK.test(key));
}

/** Whether a report's part under this folded heading tells of work to come. */
export const isFutureHeading = (key: string): boolean => FUTURE.test(key);

/** Sentences that close a document or tell how to read it, which are no tasks. */
export const isClosing = (key: string): boolean =>
  /^(?:\(\)\s*)?(?:tren day la|thua lenh|(?:trong\s+)?qua trinh (?:trien khai|to chuc)?\s*thuc hien|day la (?:mot )?noi dung|nhan duoc|(?:ke hoach|chi thi|quyet dinh|thong bao|cong van|huong dan|nghi quyet|chuong trinh) nay (?:da duoc|co hieu luc|thay the|duoc)|thong bao ket luan|van phong [^.;]{0,40}thong bao (?:de|den)|v[a-z]n phong thong bao|[^.]{0,60}\(hinh tu|\*|luu y)/.test(
    key.trim(),
  );

/** A call to carry everything out, without a work of its own. */
export const isExhortation = (predicate: string): boolean =>
  /^[\s,]*(?:(?:theo|can cu) chuc nang[^;]{0,40}?\s)?(?:(?:phai|can|nghiem tuc|quan tam|kip thoi|khan truong|tap trung|chu dong|to chuc|chi dao|quyet liet|phoi hop|quan triet)[\s,]+)*(?:trien khai|thuc hien)(?:[\s,]+(?:to chuc|trien khai|thuc hien|nghiem tuc|tot|dung|day du|co hieu qua|hieu qua|ke hoach|chi thi|thong bao|cac|noi dung|nhiem vu|ket luan|cong dien|cong van|quyet dinh|chuong trinh|de an|quy che|huong dan|nay|tren|theo|quy dinh|cua|viec))*\s*(?:[,;]\s*(?:nguoi dung dau\s+)?chiu trach nhiem .*)?[\s,./;]*$/.test(
    predicate,
  );

/** An item that names a duty only in general, a liability or a source of money, which is no task. */
export const isNoTask = (key: string): boolean =>
  /^(?:ghi nhan|bieu duong|danh gia cao|hoan nghenh)(?![a-z])(?!.*(?<![a-z])(?:giao|yeu cau|de nghi)\s)|^(?:sau|qua|het) thoi (?:han|gian) (?:tren|nay|neu tren)[^.]*(?:xem nhu|coi nhu|bi tru|chiu trach nhiem)|chiu trach nhiem thi hanh (?:quyet dinh|nghi quyet|ke hoach|chi thi|quy dinh)|^ban hanh kem theo|^(?:chiu (?:hoan toan\s+)?trach nhiem truoc [^.;]*(?:neu|khi de)|thuc hien (?:cac )?nhiem vu khac|kinh phi (?:thuc hien|trien khai|de thuc hien)?[^.;]{0,80}(?:duoc bo tri|bo tri tu|tu nguon|lay tu|do ngan sach|theo phan cap|su dung tu)|nguon kinh phi)/.test(
    key.trim(),
  );
