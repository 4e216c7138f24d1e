import { anyWordOf } from '../../facts/vocabulary/pattern.ts';

/** A cause, an ease (“nhờ …”), an aim, a result or a piece of work as wrong answers want them. */
export type Bank = 'cause' | 'thanks' | 'purpose' | 'result' | 'task' | 'advice';

/** What news of one matter is about, and the reasons, aims, results and work that such news usually gives. */
export interface Topic {
  of: RegExp;
  usual: Record<Exclude<Bank, 'advice'>, readonly string[]>;
  /** What the authorities tell people to do. */
  advice?: readonly string[];
}

function list(phrases: string): readonly string[] {
  return phrases.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}

function words(phrases: string): RegExp {
  return new RegExp(anyWordOf(phrases), 'giu');
}

/** The matter of an article or a sentence, by its commonest words; the more exact before the more general. */
export const topics: Topic[] = [
  {
    of: words(
      `lừa đảo | chiếm đoạt | giả danh | nạn nhân | bị hại | tài khoản | ứng dụng lạ | cài ứng dụng | đường dẫn lạ`,
    ),
    usual: {
      cause: list(`bấm vào tin nhắn trúng thưởng | đưa mã xác thực cho người lạ | ký giấy mà không đọc kỹ |
        gửi ảnh thẻ ngân hàng qua mạng | tin vào lời hứa trả lãi cao`),
      thanks: list(`nạn nhân ghi âm cuộc gọi | camera của ngân hàng ghi hình nghi phạm | một đồng phạm ra đầu thú |
        người dân giữ lại tin nhắn | một tài xế báo tin khi chở nhóm người lạ`),
      purpose:
        list(`xin mã xác thực của khách | mua thông tin cá nhân | thuê người đứng tên tài khoản | bán hàng giả qua mạng |
        vay tiền dưới tên người khác`),
      result: list(`nhiều người mất tiền tiết kiệm | tài khoản của khách bị khoá | ngân hàng phải bồi thường`),
      task: list(`khoá các số điện thoại quảng cáo | cảnh báo khách hàng qua tin nhắn | trả lại tiền cho những người bị hại |
        phối hợp với nhà mạng để truy vết | tổ chức buổi nói chuyện ở các tổ dân phố`),
    },
    advice:
      list(`đổi mật khẩu ngân hàng sau mỗi lần giao dịch | không cho người lạ mượn điện thoại | giữ lại biên lai sau khi đóng tiền |
      chỉ chuyển tiền tại quầy giao dịch của ngân hàng | đăng ký nhận tin nhắn mỗi khi tài khoản thay đổi`),
  },
  {
    of: words(`bầu cử | cử tri | ứng cử | ứng cử viên | phiếu bầu | bỏ phiếu`),
    usual: {
      cause:
        list(`nhiều cử tri đi làm ăn xa | danh sách cử tri chưa được cập nhật | một số khu vực bỏ phiếu được sáp nhập |
        nhiều người mới chuyển đến sinh sống | một số ứng cử viên xin rút tên`),
      thanks:
        list(`danh sách được rà soát từ sớm | các tổ bầu cử được tập huấn kỹ | cử tri được thông báo đến từng nhà |
        dữ liệu dân cư được cập nhật thường xuyên`),
      purpose: list(`bảo đảm đúng tiến độ bầu cử | cử tri dễ tìm hiểu về người ứng cử | tránh bỏ sót cử tri tạm trú |
        rút ngắn thời gian kiểm phiếu | giữ gìn trật tự tại điểm bỏ phiếu`),
      result:
        list(`nhiều cử tri không có tên trong danh sách | việc kiểm phiếu kéo dài | một số điểm phải bỏ phiếu lại |
        danh sách phải niêm yết lại`),
      task: list(
        `cập nhật danh sách cử tri tạm trú | phổ biến thể lệ bầu cử đến từng hộ | chuẩn bị hòm phiếu dự phòng | bảo đảm trật tự tại nơi niêm yết | hướng dẫn cử tri lần đầu đi bầu`,
      ),
    },
  },
  {
    of: words(
      `bị cáo | toà án | phiên toà | cáo trạng | bị can | khởi tố | lừa đảo | trộm cắp | ma tuý | kiểm sát | luật sư | bị hại | nạn nhân | điều tra viên | cơ quan điều tra | đồng phạm`,
    ),
    usual: {
      cause: list(`bị cáo phạm tội lần đầu | hồ sơ vụ án còn thiếu chứng cứ | các bên không hoà giải được |
        số tiền chiếm đoạt rất lớn | nạn nhân tin vào lời quảng cáo | một số nhân chứng vắng mặt`),
      thanks: list(`người dân kịp thời báo tin | camera giám sát ghi lại sự việc | các đơn vị phối hợp điều tra |
        gia đình bị cáo khắc phục hậu quả`),
      purpose:
        list(`che giấu khoản tiền thất thoát | nhận tiền hoa hồng của nhà thầu | hợp thức hoá chứng từ thanh toán |
        nâng khống giá trị hợp đồng | trốn tránh trách nhiệm bồi thường | chiếm đoạt tiền của khách hàng`),
      result: list(`nhiều người mất tiền tiết kiệm | công ty phải ngừng hoạt động | vụ án phải điều tra lại |
        ngân sách thất thoát một khoản lớn`),
      task: list(
        `hoàn thiện hồ sơ để xét xử trong quý tới | kê biên tài sản để bảo đảm thi hành án | trả lại tiền cho những người bị hại | cảnh báo người dân về thủ đoạn mới | xử lý trách nhiệm người đứng đầu`,
      ),
    },
  },
  {
    of: words(
      `bệnh nhân | bệnh viện | dịch bệnh | ổ dịch | ca bệnh | y tế | bác sĩ | tiêm chủng | vắc xin | vaccine | thuốc men | muỗi | sốt | sốt xuất huyết | khám bệnh | nhập viện | ca mắc | người bệnh | trạm y tế`,
    ),
    usual: {
      cause: list(`thời tiết nóng ẩm kéo dài | nhiều người bỏ lịch tiêm nhắc lại | thiếu thuốc và hoá chất |
        người bệnh đến viện quá muộn | trạm y tế thiếu bác sĩ | người dân trữ nước trong lu, chum | mầm bệnh đã kháng thuốc`),
      thanks: list(`tỷ lệ tiêm chủng cao | ca bệnh được phát hiện sớm | đội y tế đến từng nhà |
        người dân dọn vệ sinh hằng tuần | có thêm máy xét nghiệm`),
      purpose: list(`phát hiện sớm ca bệnh | giảm số người phải nhập viện | theo dõi sức khoẻ người cao tuổi |
        dự trữ thuốc cho mùa dịch | giảm tải cho bệnh viện tuyến trên | trẻ em được tiêm đủ mũi`),
      result: list(`bệnh viện quá tải | dịch lan sang các xã lân cận | nhiều học sinh phải nghỉ học |
        thuốc điều trị khan hiếm | số ca nặng tăng lên`),
      task: list(
        `chuẩn bị đủ giường bệnh và thuốc điều trị | lập danh sách trẻ chưa tiêm đủ mũi | tổ chức khám sàng lọc cho người cao tuổi | báo cáo ca bệnh ngay trong ngày | phát tờ rơi hướng dẫn phòng bệnh đến từng nhà | cử bác sĩ về hỗ trợ các trạm y tế`,
      ),
    },
    advice: list(
      `đeo khẩu trang ở nơi đông người | rửa tay bằng xà phòng trước khi ăn | khám sức khoẻ sáu tháng một lần | đưa trẻ đi tiêm nhắc lại đúng lịch | không tự ý mua thuốc kháng sinh về dùng`,
    ),
  },
  {
    of: words(
      `học sinh | nhà trường | trường học | trường THPT | trường tiểu học | tuyển sinh | giáo viên | lớp học | phụ huynh | sinh viên | học phí | thí sinh | đọc sách | hiệu trưởng | ôn tập`,
    ),
    usual: {
      cause:
        list(`số học sinh tăng nhanh | thiếu giáo viên tiếng Anh | trường lớp chưa xây kịp | nhiều giáo viên xin nghỉ việc |
        chương trình học thay đổi | nhiều em phải đi học xa nhà`),
      thanks:
        list(`có thêm giáo viên mới | phụ huynh đóng góp sách | học sinh được ôn tập sớm | trường được sửa chữa trong hè |
        lớp học có sĩ số ít`),
      purpose: list(`học sinh không phải học thêm | phụ huynh yên tâm đi làm | giảm sĩ số mỗi lớp |
        chuẩn bị cho chương trình mới | khuyến khích học sinh đọc sách | thầy cô có thêm thời gian soạn bài |
        nhà trường chủ động bố trí phòng thi`),
      result: list(
        `nhiều lớp quá đông | học sinh phải học ba ca | phụ huynh xếp hàng từ đêm | nhiều em phải chuyển trường`,
      ),
      task: list(
        `sửa chữa phòng học trước khi khai giảng | công khai các khoản thu đầu năm | bố trí giáo viên dạy thay | miễn giảm học phí cho học sinh nghèo | rà soát số trẻ trong độ tuổi đi học | tổ chức xe đưa đón học sinh ở xa`,
      ),
    },
  },
  {
    of: words(`rác | rác thải | môi trường | ô nhiễm | nước thải | khí thải | tái chế | phân loại rác | xả thải`),
    usual: {
      cause: list(`nhà máy xử lý hỏng thiết bị | xe thu gom đến không đúng giờ | hộ dân chưa quen phân loại |
        bãi chôn lấp đã đầy | nước thải chưa qua xử lý | nhiều cơ sở xả thải ban đêm`),
      thanks: list(`có thêm thùng rác ở ngõ nhỏ | nhà máy lắp dây chuyền mới | học sinh tham gia thu gom |
        camera phát hiện người vứt rác`),
      purpose: list(`giảm lượng rác chôn lấp | tận dụng rác làm phân bón | giảm chi phí vận chuyển |
        giữ sạch nguồn nước sinh hoạt | người dân bỏ thói quen đốt rác`),
      result: list(
        `bãi rác bốc mùi khó chịu | cá chết hàng loạt | cống thoát nước bị tắc | người dân phải đóng cửa cả ngày`,
      ),
      task: list(
        `lắp camera ở những điểm hay đổ rác trộm | xử phạt các cơ sở xả thải chưa qua xử lý | bố trí thêm điểm tập kết rác | trồng cây xanh dọc các tuyến kênh | hướng dẫn hộ dân phân loại rác`,
      ),
    },
    advice: list(
      `mang túi vải khi đi chợ | không đốt rác ngoài đồng | để rác đúng giờ trước ngõ | ủ rác hữu cơ làm phân bón`,
    ),
  },
  {
    of: words(
      `mưa lớn | mưa lũ | lũ | bão | ngập | ngập lụt | sạt lở | hạn hán | xâm nhập mặn | thiên tai | sơ tán | hạn mặn | vụ cháy | đám cháy`,
    ),
    usual: {
      cause:
        list(`nước từ thượng nguồn đổ về | hồ chứa xả lũ trong đêm | cống thoát nước bị tắc | đất đồi đã ngấm nước |
        triều cường dâng cao | đường vào thôn bị chia cắt | lòng sông bị bồi lắng`),
      thanks: list(`tin cảnh báo được phát sớm | người dân chủ động gia cố nhà cửa | kè sông vừa được nâng cấp |
        lực lượng cứu hộ có mặt kịp thời`),
      purpose: list(`cảnh báo người dân ở vùng trũng | giữ nước ngọt cho vụ sau | gia cố đoạn đê xung yếu |
        thông tuyến đường bị chia cắt | bảo vệ hoa màu ven sông | chở lương thực vào thôn bị cô lập | thống kê thiệt hại về nhà cửa`),
      result: list(`nhiều tuyến đường bị chia cắt | hàng chục ngôi nhà bị tốc mái | học sinh phải nghỉ học |
        mất điện trên diện rộng | hoa màu hư hại nặng`),
      task: list(
        `gia cố những đoạn đê xung yếu | dự trữ lương thực cho các thôn xa | cắm biển cảnh báo ở đường tràn | thống kê thiệt hại về nhà cửa, hoa màu | cử người trực ở các ngầm tràn | thông báo cho người dân trước khi xả lũ`,
      ),
    },
    advice: list(
      `chằng chống nhà cửa trước khi bão vào | dự trữ lương thực đủ dùng trong một tuần | không vớt củi trên sông | đưa gia súc lên chỗ cao | theo dõi tin dự báo trên loa xã`,
    ),
  },
  {
    of: words(
      `giá rau | giá thịt | giá xăng | giá cả | tăng giá | bình ổn | chợ | siêu thị | tiểu thương | người tiêu dùng | mặt hàng | hàng hoá | thịt lợn | rau xanh | rau`,
    ),
    usual: {
      cause:
        list(`chi phí vận chuyển tăng | sức mua dịp lễ tăng mạnh | thương lái gom hàng xuất khẩu | dịch bệnh trên đàn lợn |
        giá phân bón tăng cao | nhiều hộ chuyển sang cây trồng khác | xe chở hàng không vào được thành phố`),
      thanks: list(`nguồn hàng nhập về dồi dào | giá xăng dầu giảm | vụ thu hoạch đến sớm | siêu thị mở thêm điểm bán`),
      purpose:
        list(`bình ổn giá trong dịp lễ | người thu nhập thấp mua được hàng | ngăn chặn đầu cơ | giảm bớt khâu trung gian |
        giữ chân khách hàng quen`),
      result: list(
        `giá cả tăng cao | người tiêu dùng cắt giảm chi tiêu | nhiều sạp hàng đóng cửa | hàng hoá ùn ứ ở cửa khẩu`,
      ),
      task: list(
        `kiểm tra việc niêm yết giá ở các chợ | tăng chuyến hàng bình ổn về vùng xa | xử lý nghiêm hành vi đầu cơ, găm hàng | ký hợp đồng cung ứng với các tỉnh bạn | mở thêm điểm bán hàng lưu động`,
      ),
    },
  },
  {
    of: words(
      `xe buýt | xe khách | giao thông | tai nạn | ùn tắc | hành khách | bến xe | lái xe | đèn tín hiệu | tàu điện | tuyến buýt | xe tải`,
    ),
    usual: {
      cause:
        list(`lượng khách giảm mạnh | mặt đường xuống cấp | tài xế không đủ người thay ca | đường hẹp và thiếu đèn |
        chi phí nhiên liệu tăng | hạ tầng trạm sạc chưa đồng bộ | trùng với tuyến tàu điện`),
      thanks: list(
        `có làn đường riêng | vé được bán qua điện thoại | giờ chạy được điều chỉnh | nhiều người bỏ xe máy`,
      ),
      purpose:
        list(`giảm ùn tắc giờ cao điểm | kết nối sân bay với nội thành | hạn chế xe cá nhân | bảo đảm an toàn cho học sinh |
        rút ngắn thời gian đi lại | tiết kiệm nhiên liệu | thay thế các xe đã cũ`),
      result: list(`giao thông ùn tắc kéo dài | hành khách phải chờ lâu | nhiều chuyến bị huỷ | tai nạn tăng lên`),
      task: list(
        `điều chỉnh thời gian đèn tín hiệu | sơn lại vạch kẻ ở các nút giao | bố trí lực lượng phân luồng giờ cao điểm | lắp mái che tại các điểm dừng | kiểm tra nồng độ cồn của lái xe`,
      ),
    },
    advice: list(
      `đội mũ bảo hiểm cho trẻ nhỏ | mua vé tháng qua điện thoại | không dừng xe trên cầu | đi đường vòng trong giờ cao điểm`,
    ),
  },
  {
    of: words(
      `hồ sơ | thủ tục | giấy chứng nhận | một cửa | địa chính | tranh chấp | công chức | dịch vụ công | quá hạn | đúng hạn`,
    ),
    usual: {
      cause:
        list(`hồ sơ gốc bị thất lạc | phần mềm thường xuyên bị lỗi | thiếu cán bộ đo đạc | người dân nộp thiếu giấy tờ |
        quy định mới chưa được hướng dẫn | chủ đất đang ở nước ngoài | số liệu giữa các cơ quan không khớp`),
      thanks: list(`thủ tục được đơn giản hoá | có thêm cán bộ chuyên môn | người dân nộp hồ sơ qua mạng |
        hai cơ quan dùng chung phần mềm`),
      purpose: list(`người dân không phải đi lại | rút ngắn thời gian chờ đợi | công khai quy trình giải quyết |
        theo dõi tiến độ từng hồ sơ | ngăn ngừa nhũng nhiễu | lấy ý kiến của người dân`),
      result: list(
        `hồ sơ tồn đọng nhiều | khiếu nại tăng lên | người dân phải đi lại nhiều lần | nhiều giao dịch bị đình trệ`,
      ),
      task: list(
        `công khai quy trình tại trụ sở | tiếp dân vào các ngày thứ bảy | xin lỗi người dân khi trả hồ sơ chậm | bố trí cán bộ hướng dẫn nộp trực tuyến | rà soát những hồ sơ tồn đọng | đối thoại với các hộ đang khiếu nại`,
      ),
    },
  },
  {
    of: words(
      `lúa | nông dân | cây trồng | chăn nuôi | trồng rừng | thuỷ sản | nông nghiệp | nuôi tôm | cà phê | vụ mùa | vườn | xã viên | tái canh | nông sản | hợp tác xã | bón phân`,
    ),
    usual: {
      cause: list(`sâu bệnh phát triển mạnh | giá phân bón tăng cao | thiếu nước tưới cuối vụ | giống cũ bị thoái hoá |
        lao động trẻ đi làm xa | đầu ra không ổn định`),
      thanks: list(
        `giống mới cho năng suất cao | thời tiết thuận lợi | có doanh nghiệp bao tiêu | nông dân tưới tiết kiệm nước`,
      ),
      purpose: list(`tiết kiệm nước tưới | nâng giá trị hạt gạo | tìm đầu ra cho nông sản | giảm lượng thuốc trừ sâu |
        chống xói mòn đất | đưa máy móc vào đồng ruộng`),
      result: list(`năng suất giảm mạnh | nông dân bỏ ruộng | nông sản bị ép giá | nhiều diện tích phải gieo lại`),
      task: list(
        `chuyển sang giống lúa ngắn ngày | phun thuốc phòng trừ sâu bệnh đúng lúc | tiêm phòng cho đàn gia súc | liên kết với doanh nghiệp để bao tiêu nông sản | nạo vét kênh mương nội đồng`,
      ),
    },
    advice: list(
      `xuống giống đồng loạt để tránh sâu bệnh | ghi nhật ký sản xuất cho từng thửa | bón phân theo hướng dẫn trên bao bì | dùng giống lúa chịu mặn | tích nước trong ao, mương`,
    ),
  },
  {
    of: words(
      `cấp nước | nước sạch | đường ống | thiếu nước | hồ chứa | lưới điện | cắt điện | mất điện | trạm biến áp | giếng | trạm bơm | nước sinh hoạt | cắt nước`,
    ),
    usual: {
      cause: list(`đường ống cũ bị rò rỉ | nhu cầu sử dụng tăng vọt | trạm bơm bị hỏng | mực nước hồ xuống thấp |
        lưới điện quá tải | nguồn nước bị nhiễm mặn`),
      thanks: list(
        `trạm bơm mới đi vào hoạt động | người dân dùng điện tiết kiệm | đồng hồ được thay mới | đường ống được thay kịp thời`,
      ),
      purpose:
        list(`giảm thất thoát nước | đưa điện về thôn vùng cao | tiết kiệm điện giờ cao điểm | thay thế đường ống cũ |
        bảo đảm nước sạch cho mùa khô`),
      result: list(
        `nhiều khu dân cư mất nước | thiết bị điện bị hỏng | hộ dân phải mua nước đóng bình | nhà máy phải giảm công suất`,
      ),
      task: list(
        `thay những đoạn đường ống cũ | thông báo lịch cắt điện cho người dân | cấp nước bằng xe bồn cho khu dân cư | lắp đồng hồ đo ở từng hộ | kiểm tra chất lượng nước hằng tuần`,
      ),
    },
    advice: list(
      `trữ nước mưa để tưới cây | khoá van khi không sử dụng | báo cho công ty khi thấy ống rò rỉ | dùng lại nước rửa rau`,
    ),
  },
  {
    of: words(
      `du lịch | lễ hội | di tích | bảo tàng | du khách | di sản | khách sạn | nghệ nhân | phố cổ | lượt khách`,
    ),
    usual: {
      cause: list(`dịch vụ ăn uống còn nghèo nàn | đường vào khu di tích hẹp | mùa mưa đến sớm | giá vé máy bay tăng |
        nhiều hạng mục xuống cấp | ít sự kiện được tổ chức`),
      thanks: list(
        `đường bay mới được mở | lễ hội được quảng bá sớm | vé tham quan được giảm giá | nhiều đoàn phim đến quay`,
      ),
      purpose:
        list(`thu hút khách nước ngoài | gìn giữ nghề truyền thống | kéo dài thời gian lưu trú | quảng bá sản vật địa phương |
        hạn chế tình trạng chèo kéo khách | tu bổ các hạng mục xuống cấp`),
      result: list(`phòng nghỉ kín chỗ | du khách phàn nàn | bãi đỗ xe quá tải | nhiều hiện vật hư hỏng`),
      task: list(
        `tu bổ các hạng mục xuống cấp | niêm yết giá dịch vụ tại khu di tích | tập huấn cho người làm du lịch | mở thêm bãi đỗ xe cho du khách | số hoá các hiện vật trong kho`,
      ),
    },
  },
  {
    of: words(
      `dự án | công trình | thi công | giải phóng mặt bằng | nhà thầu | khởi công | tái định cư | quy hoạch | thông xe | gói thầu | mặt bằng | đường dẫn | cầu treo`,
    ),
    usual: {
      cause:
        list(`vướng giải phóng mặt bằng | nhà thầu thiếu nhân công | giá vật liệu tăng cao | mỏ đất chưa được cấp phép |
        thiết kế phải điều chỉnh | vốn được phân bổ muộn | mưa kéo dài nhiều tuần`),
      thanks: list(`mặt bằng được bàn giao sớm | nhà thầu làm ba ca | người dân đồng thuận | nguồn vật liệu dồi dào`),
      purpose:
        list(`hoàn thành trước mùa mưa | kết nối với đường cao tốc | mở rộng quỹ đất | tạo việc làm cho lao động địa phương |
        bố trí chỗ ở cho hộ tái định cư | thu hút thêm nhà đầu tư`),
      result: list(
        `công trình phải dừng thi công | nhiều hộ phải di dời | tổng mức đầu tư tăng thêm | tiến độ chậm nhiều tháng`,
      ),
      task: list(
        `bàn giao mặt bằng cho nhà thầu | bổ sung máy móc và nhân công | thay thế nhà thầu chậm tiến độ | bố trí nơi ở cho các hộ phải di dời | điều chỉnh thiết kế đoạn qua khu dân cư`,
      ),
    },
  },
  {
    of: words(
      `thu ngân sách | dự toán | thuế | doanh nghiệp | giải ngân | vốn đầu tư | kinh tế | xuất khẩu | doanh thu | tiền sử dụng đất | nợ thuế | lãi suất | vốn vay`,
    ),
    usual: {
      cause:
        list(`sức mua giảm | nhiều doanh nghiệp thiếu đơn hàng | giá nguyên liệu tăng | chính sách giảm thuế kéo dài |
        lãi suất vay còn cao | một số khu đất chưa đấu giá được | doanh nghiệp chậm nộp thuế`),
      thanks:
        list(`xuất khẩu tăng trở lại | nhiều dự án mới đi vào hoạt động | du lịch khởi sắc | công tác thu nợ đạt kết quả |
        được giảm lãi suất vay`),
      purpose:
        list(`thu hồi nợ thuế | thu hút thêm nhà đầu tư | giảm bớt chi phí cho doanh nghiệp | cân đối thu chi cuối năm |
        chuẩn bị dự toán năm sau | tạo việc làm cho lao động trẻ`),
      result: list(
        `thu ngân sách sụt giảm | nhiều người mất việc làm | doanh nghiệp thu hẹp sản xuất | nợ thuế tăng lên`,
      ),
      task: list(
        `đôn đốc thu hồi các khoản nợ đọng | cắt giảm những khoản chi chưa cần thiết | gỡ vướng cho các dự án chậm giải ngân | đơn giản hoá thủ tục vay vốn | báo cáo số thu hằng tuần`,
      ),
    },
  },
];

/** What hardly any matter excludes, where an article is about none of these. */
export const anywhere: Record<Exclude<Bank, 'advice'>, readonly string[]> = {
  cause:
    list(`thiếu kinh phí | thiếu người có chuyên môn | các bên chưa thống nhất phương án | trang thiết bị xuống cấp |
    nhiều người chưa biết thông tin`),
  thanks: list(`được bổ sung kinh phí | có thêm người tham gia | chuẩn bị từ sớm | rút kinh nghiệm từ năm trước`),
  purpose:
    list(`tiết kiệm chi phí | rút kinh nghiệm cho năm sau | nâng cao chất lượng phục vụ | có thêm số liệu thống kê |
    lấy ý kiến của người dân`),
  task: [],
  result: list(`chi phí tăng thêm | nhiều người phản đối | kế hoạch bị lùi lại | một số hoạt động phải tạm dừng`),
};
