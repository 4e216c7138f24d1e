import { countries } from './countries.ts';
import { anyOf } from './pattern.ts';

/** What a name names, by the class noun it begins with or that stands before it. */
export type NameSort = 'person' | 'place' | 'organisation' | 'event' | 'document' | 'thing';

/** Class nouns that begin a name, or stand before one: “sông Hồng”, “Sở Y tế”, “cơn bão số 3”. */
export const classNouns: Readonly<Record<Exclude<NameSort, 'person'>, string>> = {
  place: anyOf(
    `cống | đập | hồ chứa | kè | bến | bãi | cồn | cù lao | thành phố | tỉnh | quận | huyện | xã | phường | thị xã | thị trấn | thôn | bản | làng | ấp | khu phố | khu | thung lũng |
    sông | suối | kênh | núi | đèo | hồ | biển | vịnh | đảo | quần đảo | bán đảo | đường | phố | đại lộ | cầu | cảng |
    sân bay | ga | chợ | công viên | quảng trường | pháo đài | lâu đài | nhà thờ | đền | chùa | bang | tiểu bang |
    vương quốc | đế quốc | đế chế | cộng hoà | xa lộ | quốc lộ | tỉnh lộ | châu | vùng | miền | nước | thủ đô | toà nhà |
    bảo tàng | sân vận động | nhà ga | bến xe | khu công nghiệp | cao nguyên | đồng bằng | thuộc địa | dãy núi | thượng nguồn | lưu vực | lục địa | biển | bãi biển | khu tự trị | bức tường | rừng nhiệt đới`,
  ),
  organisation: anyOf(
    `sở | bộ | ban | uỷ ban | ủy ban | hội đồng | trung tâm | trường | đại học | học viện | viện | công ty | tập đoàn |
    ngân hàng | đảng | hội | hiệp hội | liên đoàn | quỹ | cục | tổng cục | chi cục | công an | toà án | tòa án | bệnh viện |
    đài | báo | trường trung học | trường tiểu học | trường đại học | ban nhạc | câu lạc bộ | nhóm | đội bóng | tạp chí | đội | câu lạc bộ | quốc hội | chính phủ | văn phòng | nhà hát | nhà máy | UBND | HĐND | thành uỷ |
    tỉnh uỷ | huyện uỷ | đảng uỷ | mặt trận | đoàn | liên minh | giáo hội | kho bạc | phòng | trạm y tế | nhà Trần | nhà |
    mạng lưới | hãng | toà | tòa | tổ chức | cơ quan | tổng công ty | hợp tác xã | khối`,
  ),
  event: anyOf(
    `trận chiến | trận | cuộc chiến | chiến tranh | chiến dịch | cơn bão | bão | giải thưởng | giải | lễ hội | đại hội |
    hội nghị | tết | lễ | thế chiến | cách mạng | vụ | đợt`,
  ),
  document: anyOf(
    `đạo luật | luật | bộ luật | nghị định thư | nghị định | nghị quyết | hiệp ước | hiệp định | sắc lệnh | hiến pháp |
    thông tư | chỉ thị | tuyên ngôn | đề án | tuyên bố | bản tuyên ngôn`,
  ),
  thing: anyOf(
    `định lý | giả thuyết | lý thuyết | thuyết | bài hát | bộ phim | tập phim | vở kịch | cuốn sách | tàu | vệ tinh |
    hệ thống | dự án | chương trình | ứng dụng | vắc xin | phần mềm | tiếng | ngôn ngữ | đạo | thuật toán`,
  ),
};

/** Words after which a name is a person’s. */
export const personNouns = anyOf(
  `vua | hoàng đế | nữ hoàng | hoàng tử | công chúa | giáo hoàng | linh mục | giám mục | bá tước | công tước | tướng |
  đại tướng | thiếu tướng | trung tướng | thượng tướng | đô đốc | nhà hoá học | nhà hóa học | nhà vật lý | nhà khoa học |
  nhà toán học | nhà thơ | nhà văn | nhà báo | nhà sử học | nhà thám hiểm | nhà tự nhiên học | nhà truyền giáo | kỹ sư |
  bác sĩ | luật sư | diễn viên | ca sĩ | nhạc sĩ | đạo diễn | hoạ sĩ | họa sĩ | nghệ sĩ | kiến trúc sư | cầu thủ |
  huấn luyện viên | vận động viên | nhà kinh tế học | nhà triết học | nhà thần học | nhà soạn nhạc | nhà thiên văn học | nữ diễn viên | thiếu tá | trung tá | đại tá | tổng thống | thủ tướng | bộ trưởng | thị trưởng | thống đốc | nghị sĩ | con trai | con gái | vợ |
  chồng | cha | mẹ | anh trai | em trai | chị gái | doanh nhân | giáo sư | tiến sĩ | phi hành gia | thuyền trưởng |
  đại biểu | cử tri | ông | bà | anh | chị | cô | chú | bác | thầy | cụ`,
);

/** Small words inside foreign names. */
export const nameConnectors =
  'de|du|des|la|le|von|van|der|den|of|the|and|al|el|bin|ibn|da|dos|di|del|y|zu|on|in|for|to|a';

/** Peoples and lands after which a name of somebody may stand, or before “gốc”: “người Mỹ gốc Phi”. */
export const nations: readonly string[] = [...countries, 'Việt', 'Hoa', 'Do Thái', 'Latinh', 'Ả Rập'];

export const compassWords = 'Bắc | Nam | Đông | Tây | Trung';

/** What is named after somebody with “của” between: “giả thuyết của Polignac”. */
export const eponymNouns = anyOf(
  'giả thuyết | định lý | định luật | nguyên lý | bổ đề | phương trình | bất đẳng thức | công thức | thuyết | thuật toán',
);
