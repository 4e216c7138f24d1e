import { matter, type Matter } from './matter.ts';
import { disasterMatters } from './matters-disasters.ts';

/** What a defence asks of a court, whatever the crime. */
const ofDefence = `trả hồ sơ để điều tra bổ sung | cho bị cáo hưởng án treo | triệu tập thêm người làm chứng |
  giám định lại thiệt hại | ghi nhận việc bị cáo phạm tội lần đầu | hoãn phiên toà đến tháng sau | xem xét việc bị cáo ra đầu thú`;

/** By their commonest words; the more exact before the more general. */
export const matters: readonly Matter[] = [
  ...disasterMatters,
  matter(
    `lừa đảo | chiếm đoạt | giả danh | nạn nhân | tài khoản ngân hàng | ứng dụng lạ | cài ứng dụng | đường dẫn lạ`,
    {
      task: `khoá các số điện thoại quảng cáo | cảnh báo khách hàng qua tin nhắn | phối hợp với nhà mạng để truy vết |
      tổ chức buổi nói chuyện ở tổ dân phố | công bố danh sách trang mạng giả | tạm dừng giao dịch có dấu hiệu lạ |
      in tờ rơi cảnh báo phát tại các chi nhánh ngân hàng | xác minh chủ của những số điện thoại bị tố giác`,
      plea: `thu hồi số tiền đã mất | công bố tên những kẻ lừa đảo | khoá tài khoản của kẻ gian | hướng dẫn cách nhận biết tin giả |
      cử cán bộ đến tận nhà giải thích cho người cao tuổi`,
      advice: `đổi mật khẩu ngân hàng định kỳ | không cho người lạ mượn điện thoại | giữ lại biên lai sau khi đóng tiền |
      chỉ chuyển tiền tại quầy của ngân hàng | không chụp ảnh thẻ gửi qua mạng | đăng ký nhận tin nhắn báo số dư |
      không nghe cuộc gọi từ số nước ngoài |
      hỏi ý kiến người thân trước khi chuyển khoản tiền lớn | gọi lại số tổng đài in trên thẻ để kiểm tra`,
      result: `nhiều người mất tiền tiết kiệm | tài khoản của khách bị khoá | ngân hàng phải bồi thường`,
    },
  ),
  matter(`bầu cử | cử tri | ứng cử | ứng cử viên | phiếu bầu | bỏ phiếu`, {
    task: `cập nhật danh sách cử tri tạm trú | phổ biến thể lệ bầu cử đến từng hộ | chuẩn bị hòm phiếu dự phòng |
      bảo đảm trật tự nơi niêm yết | hướng dẫn cử tri lần đầu đi bầu | không để sót cử tri đi làm xa | kiểm tra con dấu và phiếu bầu |
      phân công người đưa đón cử tri cao tuổi đi bỏ phiếu | kiểm tra kỹ niêm phong hòm phiếu trước giờ khai mạc`,
    plea: `bố trí điểm bỏ phiếu gần nhà hơn | gửi sớm tiểu sử người ứng cử | tổ chức thêm buổi tiếp xúc buổi tối | mang hòm phiếu phụ đến nhà người bệnh |
      kéo dài giờ bỏ phiếu cho công nhân làm ca đêm`,
    advice: `mang theo thẻ cử tri | kiểm tra tên trên danh sách niêm yết | đọc kỹ tiểu sử người ứng cử | không nhờ người khác bỏ phiếu thay |
      đến đúng khu vực bỏ phiếu ghi trên thẻ cử tri`,
    result: `nhiều cử tri không có tên trong danh sách | việc kiểm phiếu kéo dài | một số điểm phải bỏ phiếu lại`,
  }),
  matter(
    `đấu thầu | tham ô | hối lộ | gói thầu | chỉ định thầu | thất thoát | kế toán trưởng | thủ quỹ | chứng từ | thanh tra`,
    {
      task: `xử lý trách nhiệm người đứng đầu | thay đổi người phụ trách kho | rà soát những hợp đồng tương tự |
        không giao việc cho nhà thầu cũ | báo cáo việc khắc phục thiệt hại | thu hồi số tiền chi sai |
      kiểm điểm những cá nhân ký duyệt hồ sơ sai quy định | lập hội đồng độc lập để thẩm định giá thiết bị`,
      police: `kê biên tài sản của các bị cáo | xác minh lời khai của kế toán | định giá lại số thiết bị đã mua | truy tìm sổ sách bị giấu |
        làm rõ người ký duyệt | bảo vệ người đã tố giác`,
      plea: `buộc các bị cáo bồi thường đủ | công khai kết quả thanh tra | làm rõ những người đứng sau | không để lọt người có tội |
      công khai danh sách các nhà thầu từng vi phạm`,
      defence: ofDefence,
    },
  ),
  matter(
    `bị cáo | toà án | phiên toà | cáo trạng | bị can | khởi tố | trộm cắp | trộm | ma tuý | kiểm sát | luật sư | bị hại | điều tra viên | cơ quan điều tra | đồng phạm`,
    {
      task: `cảnh báo người dân về thủ đoạn mới | tổ chức các đội tuần tra ban đêm | kiểm tra các tiệm cầm đồ | rào lại những khu đất trống |
        không để đường tối quá một đêm | quản lý chặt người tạm trú | thưởng cho người báo tin |
      lập đường dây nóng tiếp nhận tin báo về trộm cắp | vận động các hộ góp kinh phí thuê người gác đêm`,
      police: `kê biên tài sản của các bị cáo | truy tìm số tài sản còn lại | truy bắt những người còn bỏ trốn | xác minh lời khai của nhân chứng |
        giám định lại số hàng bị mất | bảo vệ người đã tố giác`,
      plea: `buộc các bị cáo bồi thường đủ | trả lại tài sản đã thu giữ | xét xử công khai tại địa phương | làm rõ những người đứng sau |
      bố trí thêm dân phòng ở khu vực hay mất trộm`,
      defence: ofDefence,
      advice: `khoá cổng cẩn thận vào ban đêm | ghi lại biển số xe lạ | không mua hàng không rõ nguồn gốc | báo tin qua đường dây nóng |
        lắp chuông báo trộm ở cửa sau |
      lắp thêm đèn ở cổng nhà và lối đi chung`,
    },
  ),
  matter(
    `bệnh nhân | bệnh viện | dịch bệnh | ổ dịch | ca bệnh | y tế | bác sĩ | tiêm chủng | vắc xin | vaccine | muỗi | sốt xuất huyết | khám bệnh | nhập viện | ca mắc | người bệnh | trạm y tế`,
    {
      task: `lập danh sách trẻ chưa tiêm đủ mũi | khám sàng lọc cho người cao tuổi | báo cáo ca bệnh ngay trong ngày |
        phát tờ rơi đến từng hộ | cử bác sĩ về hỗ trợ các trạm y tế | không để thiếu thuốc thiết yếu | công khai giá dịch vụ ở sảnh |
        bố trí bác sĩ trực cả chủ nhật |
      bố trí khu vực riêng cho người bệnh có dấu hiệu sốt | mở sổ theo dõi sức khoẻ cho từng hộ gia đình`,
      plea: `mở thêm quầy lấy thuốc | khám cả ngày thứ bảy | bố trí người hướng dẫn ở sảnh | giảm giá giường dịch vụ | kê thêm ghế ở khu chờ |
      bố trí xe đưa đón người bệnh từ các xã xa | in hướng dẫn bằng chữ lớn ở từng phòng khám | cử người đẩy xe lăn cho bệnh nhân lớn tuổi`,
      advice: `đeo khẩu trang ở nơi đông người | rửa tay trước khi ăn | khám sức khoẻ sáu tháng một lần |
        đưa trẻ đi tiêm nhắc lại đúng lịch | không tự ý mua kháng sinh về dùng | không đến chỗ đông khi bị sốt |
      giữ lại đơn thuốc và kết quả của lần khám trước`,
      result: `bệnh viện quá tải | dịch lan sang các xã lân cận | thuốc điều trị khan hiếm | số ca nặng tăng lên`,
    },
  ),
  matter(
    `học sinh | nhà trường | trường học | trường THPT | trường tiểu học | tuyển sinh | giáo viên | lớp học | phụ huynh | sinh viên | học phí | thí sinh | đọc sách | hiệu trưởng | ôn tập | sở giáo dục`,
    {
      task: `sửa phòng học trước khai giảng | công khai các khoản thu đầu năm | bố trí giáo viên dạy thay | miễn học phí cho học sinh nghèo |
        rà soát số trẻ trong độ tuổi đi học | tổ chức xe đưa đón học sinh ở xa | không thu thêm khoản ngoài quy định | kiểm tra bếp ăn bán trú |
      lắp camera ở cổng những trường nằm sát quốc lộ | tổ chức dạy bù cho học sinh nghỉ học vì mưa lũ`,
      plea: `xây thêm phòng học | giảm sĩ số mỗi lớp | lắp quạt ở các phòng học | báo sớm lịch thi thử | tổ chức bữa trưa tại trường |
      bố trí xe đưa đón cho học sinh ở các thôn xa | mở thêm lớp học bơi miễn phí trong dịp hè`,
      advice: `không cho con dùng điện thoại trước giờ ngủ | đưa con đến trường đúng giờ | đọc sách cùng con mỗi tối | không chở con bằng xe quá cũ |
        kiểm tra vở của con hằng tuần |
      trao đổi thường xuyên với giáo viên chủ nhiệm của con`,
      result: `nhiều lớp quá đông | học sinh phải học ba ca | phụ huynh xếp hàng từ đêm | nhiều em phải chuyển trường`,
    },
  ),
  matter(`bếp ăn | thực phẩm | suất ăn | kiểm thực | ngộ độc | nhà bếp | an toàn thực phẩm | cấp dưỡng`, {
    task: `lấy mẫu nước ở các bếp để xét nghiệm | công khai tên những cơ sở vi phạm | kiểm tra các chợ đầu mối vào ban đêm |
        tập huấn cho người trực tiếp nấu ăn | thu hồi giấy phép của nhà cung cấp sai phạm | truy nguồn gốc lô hàng bị phát hiện`,
    plea: `cho phụ huynh vào bếp kiểm tra đột xuất | giảm mức thu tiền ăn mỗi tháng | lắp camera trong khu sơ chế |
        gửi thực đơn cho phụ huynh từ đầu tuần | đổi đơn vị cung cấp thực phẩm cho bếp | mua rau của hợp tác xã địa phương |
        thêm trái cây vào bữa ăn trưa | thuê thêm người nấu có tay nghề`,
    advice: `mua thực phẩm có nhãn mác rõ ràng | không ăn rau sống khi đi đường | giữ lại mẫu thức ăn khi bị đau bụng |
        rửa tay trước khi chế biến | không để thức ăn chín quá lâu ngoài tủ lạnh`,
  }),
  matter(
    `bồi thường | đền bù | thu hồi đất | tái định cư | khiếu nại | bàn giao mặt bằng | cưỡng chế | bàn giao đất | giải phóng mặt bằng`,
    {
      task: `thẩm định lại giá đất bồi thường | công khai bản đồ thu hồi đất | lập phương án bố trí tái định cư |
        kiểm đếm lại tài sản trên đất | chuyển đủ tiền bồi thường về kho bạc | trả lời đơn của từng hộ bằng văn bản`,
      local: `kiểm đếm lại tài sản trên đất | niêm yết lại phương án bồi thường | bố trí nơi ở tạm cho các hộ |
        họp dân ở từng khu phố | công khai đơn giá ở nhà văn hoá | mời chuyên gia thẩm định lại giá |
        đo lại diện tích từng thửa | rà soát giấy tờ của những hộ chưa nhận tiền | lập hồ sơ xin thêm lô tái định cư`,
      plea: `đo lại diện tích đất của gia đình | nâng mức bồi thường theo giá thị trường | cấp đất ở gần chỗ cũ |
        trả lời đơn khiếu nại bằng văn bản | lùi thời hạn bàn giao nhà | hỗ trợ tiền thuê nhà tạm | xác định lại nguồn gốc thửa đất`,
    },
  ),
  matter(`rác | rác thải | môi trường | ô nhiễm | nước thải | khí thải | tái chế | phân loại rác | xả thải`, {
    task: `lắp camera ở điểm hay đổ rác trộm | xử phạt cơ sở xả thải trộm | bố trí thêm điểm tập kết rác | trồng cây dọc các tuyến kênh |
      hướng dẫn hộ dân phân loại rác | không đốt rác trong khu dân cư | rửa đường bằng xe chuyên dụng |
      thay toàn bộ xe thu gom cũ bằng xe kín | dán lịch thu gom ở cổng từng khu chung cư`,
    plea: `thu gom rác sớm hơn vào buổi sáng | dời điểm tập kết rác ra xa nhà | lắp nắp đậy cho thùng rác | phun nước giảm bụi hằng ngày |
      bố trí thêm nhà vệ sinh công cộng quanh khu chợ`,
    advice: `mang túi vải khi đi chợ | không đốt rác ngoài đồng | để rác đúng giờ trước ngõ | ủ rác hữu cơ làm phân bón | không vứt pin vào thùng rác |
      rửa sạch vỏ chai nhựa trước khi đem đổi`,
    result: `bãi rác bốc mùi khó chịu | cá chết hàng loạt | cống thoát nước bị tắc`,
  }),
  matter(
    `giá rau | giá thịt | giá xăng | giá cả | tăng giá | bình ổn | chợ | siêu thị | tiểu thương | người tiêu dùng | mặt hàng | hàng hoá | thịt lợn | rau xanh | rau`,
    {
      task: `kiểm tra việc niêm yết giá | tăng chuyến hàng về vùng xa | xử lý nghiêm hành vi găm hàng | ký hợp đồng với các tỉnh bạn |
        mở thêm điểm bán lưu động | không để đứt nguồn hàng | lắp thêm bình chữa cháy |
      lập tổ kiểm tra cân đong ở từng khu bán hàng | bố trí lối đi riêng cho xe chở hàng cồng kềnh`,
      plea: `sửa mái che ở khu hàng khô | giảm tiền thuê sạp | mở thêm cổng cho xe hàng | lắp thêm đèn ở lối đi | giãn thời gian nộp phí |
      gia hạn hợp đồng thuê sạp thêm năm năm nữa | mở lớp dạy bán hàng qua mạng cho tiểu thương`,
      advice: `xem kỹ hạn dùng trên bao bì | mua hàng ở nơi niêm yết giá | không mua tích trữ quá nhiều | giữ hoá đơn để khiếu nại |
      so sánh giá ở vài nơi trước khi mua nhiều`,
      result: `giá cả tăng cao | người tiêu dùng cắt giảm chi tiêu | nhiều sạp hàng đóng cửa`,
    },
  ),
  matter(
    `xe buýt | xe khách | giao thông | tai nạn | ùn tắc | hành khách | bến xe | lái xe | đèn tín hiệu | tàu điện | tuyến buýt | xe tải | sở xây dựng`,
    {
      task: `điều chỉnh thời gian đèn tín hiệu | sơn lại vạch kẻ ở các nút giao | bố trí người phân luồng giờ cao điểm |
        lắp mái che tại các điểm dừng | kiểm tra nồng độ cồn của lái xe | không để xe dừng đỗ trên cầu | vá các ổ gà trên tuyến |
      khảo sát lại lộ trình qua các khu công nghiệp lớn | lắp bảng điện tử báo giờ xe đến ở từng điểm dừng`,
      plea: `tăng chuyến vào giờ tan ca | lắp mái che ở điểm dừng | giảm giá vé cho sinh viên | kéo dài giờ chạy buổi tối | mở thêm điểm dừng gần chợ |
      bố trí xe sàn thấp cho người khuyết tật đi lại`,
      advice: `đội mũ bảo hiểm cho trẻ nhỏ | mua vé tháng qua điện thoại | không dừng xe trên cầu | đi đường vòng trong giờ cao điểm | không chở hàng cồng kềnh |
      giữ khoảng cách an toàn khi đi sau xe tải`,
      result: `giao thông ùn tắc kéo dài | hành khách phải chờ lâu | nhiều chuyến bị huỷ | tai nạn tăng lên`,
    },
  ),
  matter(
    `hồ sơ | thủ tục | giấy chứng nhận | một cửa | địa chính | tranh chấp | công chức | dịch vụ công | quá hạn | đúng hạn`,
    {
      task: `công khai quy trình tại trụ sở | tiếp dân vào ngày thứ bảy | bố trí người hướng dẫn nộp trực tuyến |
        rà soát những hồ sơ tồn đọng | đối thoại với các hộ đang khiếu nại | không đòi thêm giấy tờ ngoài quy định | thay các máy tính đã cũ |
      bố trí phòng chờ riêng cho người cao tuổi và người khuyết tật | gọi điện báo cho dân khi hồ sơ xử lý xong`,
      plea: `trả kết quả vào buổi tối | kê thêm bàn viết hồ sơ | rút bớt giấy tờ phải nộp | giải thích rõ lý do trả hồ sơ | mở thêm một quầy tiếp nhận |
      cử người đến tận nhà nhận hồ sơ của người ốm`,
      advice: `kiểm tra thông tin trước khi nộp | mang theo giấy tờ gốc | đặt lịch trước khi đến trụ sở | không nộp hồ sơ qua người lạ |
        chụp ảnh giấy biên nhận |
      hỏi kỹ cán bộ hướng dẫn trước khi ký giấy tờ`,
      result: `hồ sơ tồn đọng nhiều | khiếu nại tăng lên | nhiều giao dịch bị đình trệ`,
    },
  ),
  matter(
    `lúa | nông dân | cây trồng | chăn nuôi | trồng rừng | thuỷ sản | nông nghiệp | nuôi tôm | cà phê | vụ mùa | vườn | xã viên | tái canh | nông sản | hợp tác xã | bón phân`,
    {
      task: `chọn giống ngắn ngày cho vụ tới | kiểm tra các cửa hàng phân bón | tiêm phòng cho đàn gia súc | tìm doanh nghiệp bao tiêu nông sản |
        nạo vét kênh mương nội đồng | lập bản đồ vùng trồng | không để phát sinh ổ dịch mới |
      mở sàn giao dịch giới thiệu nông sản của từng xã | thống kê diện tích cây trồng bị sâu bệnh gây hại`,
      plea: `cho vay vốn mua máy cày | tìm nơi bao tiêu nông sản | mở lớp dạy ghép cành | làm đường bê tông ra đồng | hỗ trợ một phần giá giống |
      xây kho lạnh để bảo quản nông sản sau thu hoạch | mời kỹ sư về hướng dẫn tỉa cành ngay tại vườn`,
      advice: `xuống giống đồng loạt | ghi nhật ký cho từng thửa | bón phân theo hướng dẫn trên bao bì | dùng giống lúa chịu mặn |
        tích nước trong ao, mương | không phun thuốc khi sắp thu hoạch | không mua giống trôi nổi |
      trồng xen lạc, đậu để giữ ẩm cho đất`,
      result: `năng suất giảm mạnh | nông dân bỏ ruộng | nông sản bị ép giá`,
    },
  ),
  matter(`cấp nước | nước sạch | đường ống | thiếu nước | hồ chứa | giếng | trạm bơm | nước sinh hoạt | cắt nước`, {
    task: `thông báo lịch cấp nước cho từng khu | cấp nước bằng xe bồn cho khu dân cư | lắp đồng hồ đo ở từng hộ |
      kiểm tra chất lượng nước hằng tuần | xử lý người đấu nối trái phép | không để bệnh viện mất nước | khảo sát vị trí khoan giếng mới |
      nạo vét lòng hồ trước khi bước vào mùa mưa | lập tổ trực sửa chữa đường ống cả ban đêm`,
    plea: `cấp nước vào buổi tối | giảm tiền nước trong mùa khô | cho xe bồn vào tận ngõ | lắp thêm bể chứa chung |
      báo trước giờ mở nước cho các hộ ở cuối nguồn`,
    advice: `trữ nước mưa để tưới cây | khoá van khi không sử dụng | báo cho công ty khi ống rò rỉ | dùng lại nước rửa rau | không tự khoan giếng |
      kiểm tra phao bể nước trên mái nhà hằng tuần`,
    result: `nhiều khu dân cư mất nước | hộ dân phải mua nước đóng bình | nhà máy phải giảm công suất`,
  }),
  matter(`lưới điện | cắt điện | mất điện | trạm biến áp | điện lực | tiền điện | điện mặt trời`, {
    task: `thông báo lịch cắt điện cho người dân | chặt cành cây gần đường dây | thay công tơ đã quá hạn | bổ sung máy biến áp dự phòng |
      không cắt điện vào giờ học | kiểm tra đường dây ở khu trọ |
      bố trí máy phát điện cho bệnh viện và trường học | rà soát những khu trọ dùng chung một công tơ`,
    plea: `báo trước giờ cắt điện | kéo điện vào thôn xa | thay cột điện bị nghiêng | giải thích hoá đơn tăng cao`,
    advice: `tắt điều hoà khi ra khỏi phòng | không thả diều gần đường dây | thay dây dẫn đã cũ | không sạc xe điện qua đêm |
      lắp cầu dao chống giật cho từng tầng của ngôi nhà`,
    result: `thiết bị điện bị hỏng | nhà máy phải giảm công suất | sinh hoạt của người dân bị xáo trộn`,
  }),
  matter(
    `du lịch | lễ hội | di tích | bảo tàng | du khách | di sản | khách sạn | nghệ nhân | phố cổ | lượt khách | tu bổ`,
    {
      task: `niêm yết giá dịch vụ tại khu di tích | tập huấn cho người làm du lịch | mở thêm bãi đỗ xe cho du khách |
      phân loại các hiện vật trong kho | lắp hệ thống báo cháy | không cho xe lớn vào khu phố cổ | in bản đồ cho khách tham quan |
      mở tuyến xe điện nối bãi đỗ xe với khu di tích | bố trí người thuyết minh tiếng Anh vào cuối tuần`,
      plea: `dạy nghề cho lớp trẻ | mua lại các hiện vật cũ | giữ nguyên màu sơn của cột | mở cửa đình vào ngày rằm | giảm phí thuê gian hàng |
      dành một gian trưng bày cho các nghệ nhân lớn tuổi | ghi chép lại lời kể của các cụ trong làng`,
      advice: `không sờ tay vào hiện vật | đi theo lối được chỉ dẫn | gửi xe ở bãi ngoài | không thắp hương trong nhà cổ | đặt phòng trước kỳ nghỉ |
      giữ im lặng khi vào khu vực đang hành lễ`,
      result: `phòng nghỉ kín chỗ | du khách phàn nàn | bãi đỗ xe quá tải`,
    },
  ),
  matter(
    `dự án | công trình | thi công | giải phóng mặt bằng | nhà thầu | khởi công | tái định cư | quy hoạch | thông xe | gói thầu | mặt bằng | chủ đầu tư | chủ dự án | sở xây dựng`,
    {
      task: `bàn giao mặt bằng cho nhà thầu | bổ sung máy móc và nhân công | thay thế nhà thầu yếu kém | bố trí nơi ở cho hộ phải di dời |
        điều chỉnh thiết kế qua khu dân cư | không để đất đá rơi ra đường | thi công thêm ca đêm | báo cáo tiến độ hằng tuần |
      lập tổ công tác gỡ vướng về đất đai cho từng đoạn | rửa sạch bánh xe trước khi ra khỏi công trường`,
      local: `vận động các hộ giao đất trước hạn | bố trí nơi ở cho hộ phải di dời | họp dân nghe ý kiến về thiết kế |
        kiểm đếm lại tài sản trên đất | giám sát chất lượng thi công | xác nhận nguồn gốc đất của từng hộ |
        di dời mồ mả trên tuyến | giữ trật tự ở khu vực công trường | công khai đơn giá bồi thường`,
      plea: `trả đủ tiền đền bù | làm đường gom vào khu dân cư | sửa những nhà bị nứt | tưới nước chống bụi | lắp hàng rào quanh hố đào |
      đo lại diện tích đất của những hộ bị thu hồi`,
      advice: `không đi vào khu vực công trường | đi theo đường tránh tạm | sớm nhận tiền đền bù | trông trẻ nhỏ gần hố đào |
      đi chậm và bật đèn khi qua đoạn đang thi công`,
      result: `công trình phải dừng thi công | nhiều hộ phải di dời | tổng mức đầu tư tăng thêm`,
    },
  ),
  matter(
    `thu ngân sách | dự toán | thuế | doanh nghiệp | giải ngân | vốn đầu tư | kinh tế | xuất khẩu | doanh thu | tiền sử dụng đất | nợ thuế | lãi suất | vốn vay | sở tài chính`,
    {
      task: `đôn đốc thu hồi các khoản nợ đọng | cắt giảm khoản chi chưa cần thiết | gỡ vướng cho dự án chậm | đơn giản hoá thủ tục vay vốn |
        báo cáo số thu hằng tuần | không điều chuyển vốn tuỳ tiện | kiểm tra hoá đơn của các cửa hàng |
      rà soát lại giá đất ở những khu sắp đấu giá | lập danh sách dự án cần điều chỉnh vốn ngay trong quý`,
      plea: `giãn thời hạn nộp thuế | giảm lãi suất khoản vay cũ | rút ngắn thời gian hoàn thuế | cho thuê đất giá ưu đãi |
      bảo lãnh cho các doanh nghiệp nhỏ được vay vốn`,
      advice: `nộp thuế qua mạng | giữ hoá đơn mua hàng | không vay tiền của tín dụng đen | kê khai đúng hạn |
      tra cứu thông tin người bán trước khi đặt cọc tiền`,
      result: `thu ngân sách sụt giảm | nhiều người mất việc làm | doanh nghiệp thu hẹp sản xuất`,
    },
  ),
];
