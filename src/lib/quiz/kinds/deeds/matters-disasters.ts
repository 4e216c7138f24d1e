import { matter, type Matter } from './matter.ts';

/** Fires, floods and storms. */
export const disasterMatters: readonly Matter[] = [
  matter(`cháy rừng | kiểm lâm | bìa rừng | chủ rừng | thực bì | đường băng cản lửa | trong rừng`, {
    task: `dọn sạch lá khô dọc bìa rừng | bố trí người trực ở các chòi canh lửa | xử lý nghiêm người đốt nương trái phép |
      lập phương án chữa cháy cho từng khu rừng | thông báo cấp cháy rừng trên loa hằng ngày | mở thêm đường cho xe chữa cháy vào rừng |
      tập huấn cho tổ bảo vệ rừng từng thôn | không cho người lạ vào rừng mùa khô`,
    plea: `hỗ trợ cây giống cho các hộ mất rừng | trang bị máy thổi gió cho tổ bảo vệ rừng | trả công cho người trực gác rừng |
      đào thêm hồ chứa nước gần rừng | gia hạn nợ cho các hộ trồng rừng`,
    advice: `không đốt lá khô khi trời có gió | không vứt tàn thuốc khi đi rừng | báo ngay khi thấy khói trong rừng |
      dập hết than trước khi rời nương | không đốt ong lấy mật`,
    result: `khói che khuất đường đi | lửa lan sang rừng bên cạnh | nhiều hộ phải sơ tán trong đêm`,
  }),
  matter(`vụ cháy | đám cháy | phòng cháy | chữa cháy | cứu hoả | báo cháy | hoả hoạn | thoát nạn`, {
    task: `kiểm tra lối thoát nạn ở các khu nhà trọ | bảo dưỡng định kỳ các xe chữa cháy | lắp thêm trụ nước ở những ngõ sâu |
      tập huấn cho đội dân phòng từng khu phố | đóng cửa các cơ sở không đủ điều kiện | phát bình chữa cháy cho từng tổ dân phố |
      tháo dỡ chuồng cọp ở nhà chung cư | không để hàng hoá chắn cầu thang`,
    plea: `mở rộng ngõ cho xe chữa cháy vào được | dựng nhà tạm cho những hộ bị cháy | lắp thêm trụ nước trong khu dân cư |
      hỗ trợ tiền thuê nhà tạm | lắp chuông báo cháy ở từng tầng`,
    advice: `ngắt điện trước khi ra khỏi nhà | mở thêm lối thoát thứ hai trong nhà | không để xe máy chắn cầu thang |
      để bình chữa cháy ở nơi dễ lấy | không sạc xe điện qua đêm`,
    result: `nhiều hộ mất trắng nhà cửa | lửa lan sang các nhà bên cạnh | nhiều người bị ngạt khói`,
  }),
  matter(
    `mưa lớn | mưa lũ | lũ | bão | ngập | ngập lụt | sạt lở | hạn hán | xâm nhập mặn | thiên tai | hạn mặn | vỡ đê`,
    {
      task: `gia cố những đoạn đê xung yếu | dự trữ lương thực cho thôn xa | cắm biển cảnh báo ở đường tràn | thống kê thiệt hại về hoa màu |
        cử người trực ở các ngầm tràn | báo trước cho dân khi xả lũ | không để xe qua ngầm ngập | chuẩn bị thuyền và áo phao |
      lập phương án đưa người già đến nơi cao ráo | kiểm tra các hồ chứa nhỏ trước mùa mưa bão`,
      plea: `hỗ trợ giống cho vụ sau | dựng tạm một cây cầu phao | giãn nợ cho các hộ bị thiệt hại | cấp thêm bạt và dây buộc | phát gạo và nước uống |
      cho vay vốn không lãi để sửa lại nhà cửa | xây cho thôn một nhà tránh lũ cộng đồng`,
      advice: `chằng chống nhà cửa trước khi bão vào | dự trữ lương thực đủ một tuần | không vớt củi trên sông | đưa gia súc lên chỗ cao |
        nghe tin dự báo trên loa xã | không đi qua ngầm khi nước xiết |
      chuẩn bị sẵn đèn pin, thuốc men và nước uống`,
      result: `nhiều tuyến đường bị chia cắt | hàng chục ngôi nhà bị tốc mái | học sinh phải nghỉ học | mất điện trên diện rộng | hoa màu hư hại nặng`,
    },
  ),
];
