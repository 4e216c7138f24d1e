import { listOf } from '../reasons/effect.ts';

/** Things that are told in one breath: what of them an article does not name is what its list does not have. */
const families: readonly (readonly string[])[] = [
  `khai sinh | khai tử | đăng ký kết hôn | thay đổi họ tên | chứng thực bản sao | chứng thực chữ ký | đăng ký thường trú |
  đăng ký tạm trú | xác nhận tình trạng hôn nhân | cấp phép xây dựng | đăng ký kinh doanh | trợ cấp người cao tuổi |
  trợ cấp người khuyết tật | cấp lý lịch tư pháp | đổi giấy phép lái xe`,
  `đăng ký khám | kê đơn | thanh toán viện phí | trả kết quả xét nghiệm | tư vấn từ xa | hẹn tái khám | cấp giấy ra viện |
  chuyển tuyến | đặt lịch tiêm chủng`,
  `bí xanh | bí đỏ | su su | su hào | cà rốt | cà chua | khoai tây | khoai lang | bắp cải | dưa chuột | củ cải | mướp | đậu đũa`,
  `xoài | bưởi | cam | quýt | nhãn | vải | thanh long | sầu riêng | mít | chanh leo | dứa | chuối | mận | đào | lê | ổi`,
  `lúa | ngô | khoai | sắn | lạc | đậu tương | mía | chè | cà phê | hồ tiêu | điều | cao su`,
  `sởi | rubella | bại liệt | ho gà | bạch hầu | uốn ván | viêm gan B | lao | thuỷ đậu | cúm | viêm não Nhật Bản`,
  `rác hữu cơ | rác tái chế | rác nguy hại | rác xây dựng | rác cồng kềnh | rác điện tử | rác còn lại`,
  `đường giao thông | trường học | trạm y tế | nhà văn hoá | chợ | điện chiếu sáng | nước sạch | công viên | sân thể thao |
  bãi đỗ xe | thư viện | nhà vệ sinh công cộng`,
  `gạo | mì tôm | nước uống | quần áo | thuốc men | áo phao | đèn pin | chăn màn | sữa | bánh mì`,
].map(listOf);

const fewest = 2;

/** Others of the family that most members of a list are of; empty where they are of none. */
export function familyOf(members: readonly string[]): string[] {
  const own = new Set(members.map((one) => one.toLowerCase()));
  const family = families.find((names) => {
    const known = names.filter((one) => own.has(one.toLowerCase())).length;
    return known >= fewest && known >= members.length / 2;
  });
  return (family ?? []).filter((one) => !own.has(one.toLowerCase()));
}
