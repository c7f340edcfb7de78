/** A small plan of the tests' own writing, with the traps of the genre. */
export const plan = `ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN ĐÔNG SƠN Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND Đông Sơn, ngày 10 tháng 3 năm 2025

KẾ HOẠCH
Sắp xếp, số hóa hồ sơ lưu trữ năm 2025

Căn cứ Quyết định số 118/QĐ-UBND ngay 20/01/2025 của UBND tỉnh về công tác lưu trữ.
Ủy ban nhân dân huyện Đông Sơn xây dựng kế hoạch như sau:

I. Mục đích, yêu cầu
- Hoàn thành trước ngày 30/12/2025 việc số hóa.

II. Nhiệm vụ
1. Phòng Nội vụ
1.1. Chủ trì, phối hợp với Phòng Tư pháp và các cơ quan, đơn vị rà soát kho lưu trữ. Hoàn thành trước ngày 20/4/2025.
1.2. Hàng tháng, kiểm tra việc nhập dữ liệu; báo cáo kết quả về UBND huyện (qua Văn phòng HĐND&UBND huyện).
1.3. Công khai danh mục hồ sơ (xong trước ngày 05/3/2025).
2. Chủ tịch UBND các xã, thị trấn
- Định kỳ hàng tuần rà soát hồ sơ tồn đọng. Định kỳ hàng tháng, báo cáo kết quả thực hiện về UBND huyện.
- Bố trí kho lưu trữ đạt 100% diện tích theo quy định trong năm 2025.
3. Các cơ quan, đơn vị chủ động phối hợp với Phòng Nội vụ triển khai thực hiện Kế hoạch này.

Trên đây là Kế hoạch sắp xếp hồ sơ, yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.

Nơi nhận: TM. ỦY BAN NHÂN DÂN
- Sở Nội vụ; CHỦ TỊCH
- UBND các xã, thị trấn;
- Lưu: VT, NV.

Lê Thị Hạnh
`;
