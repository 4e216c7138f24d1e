import { effect, type Effect } from './effect.ts';

const offices = `sở | xã | phường | trường | nhà trường | bệnh viện | trạm y tế | tỉnh | thành phố | ban quản lý | đơn vị | cơ quan | hợp tác xã | chủ đầu tư | ban quản trị | trung tâm | công ty | doanh nghiệp`;

/** What whoever is in charge does not do, or does late, on any matter: what is said of it where none of the others fits. */
export const officeEffects: readonly Effect[] = [
  effect(
    `${offices} | hồ sơ | tờ trình | đơn xin`,
    `bị trả lại | bị trả | từ chối | không nhận | không tiếp nhận | trả lại hồ sơ | không đồng ý | bác đề nghị`,
    `hồ sơ thiếu chữ ký | thời hạn nộp đã hết | người nộp không có giấy uỷ quyền | nội dung nằm ngoài thẩm quyền | số liệu trong đơn không khớp |
    mẫu đơn đã cũ`,
  ),
  effect(
    offices,
    `chưa thể | không thể | chậm | chưa cấp | chưa giải quyết | chưa triển khai | chưa bố trí | chưa mua | chưa tổ chức | chưa xác định | phải lùi | phải hoãn | tạm dừng | phải tạm dừng | tạm ngừng | lùi`,
    `kinh phí chưa được duyệt | thiết bị đặt mua giao chậm | thiếu người có chuyên môn | hồ sơ còn thiếu giấy tờ |
    phải chờ hướng dẫn của cấp trên | phương án còn nhiều ý kiến trái chiều | người phụ trách vừa nghỉ việc`,
  ),
];
