import { anyOf } from './pattern.ts';

/** The head of an office, as in “Chủ tịch | UBND tỉnh …”. */
export const officeHeads = anyOf(
  `Bí thư | Phó Bí thư | Bí thư Thường trực | Chủ tịch | Phó Chủ tịch | Phó Chủ tịch Thường trực | Quyền Chủ tịch |
  Chủ nhiệm | Phó Chủ nhiệm | Giám đốc | Phó Giám đốc | Tổng Giám đốc | Phó Tổng Giám đốc | Trưởng ban | Phó Trưởng ban |
  Trưởng phòng | Phó Trưởng phòng | Viện trưởng | Phó Viện trưởng | Chánh án | Chánh Văn phòng | Chánh Thanh tra |
  Bộ trưởng | Thứ trưởng | Thủ tướng | Phó Thủ tướng | Cục trưởng | Phó Cục trưởng | Vụ trưởng | Hiệu trưởng |
  Phó Hiệu trưởng | Trưởng đoàn | Tổng Thư ký | Thư ký | Trưởng Công an | Đội trưởng | Trạm trưởng | Trưởng trạm |
  Trưởng thôn | Tổ trưởng | Chỉ huy trưởng | Chi cục trưởng | Trưởng khoa | Điều dưỡng trưởng | Kế toán trưởng | Chủ toạ phiên toà | Thẩm phán | Phó Trưởng thôn | Phó Trưởng khoa | Trưởng bản | Tổng Bí thư | Chủ tịch nước`,
);

/** What may stand before an office: it is or was held in a particular way. */
export const officeManners = anyOf('nguyên | cựu | quyền');

/** Words of address before a person's name. */
export const addresses = anyOf(
  'ông | bà | anh | chị | cô | chú | bác | thầy | cụ | em | đồng chí | đại biểu | cử tri | nghệ nhân | nghệ nhân ưu tú | nghệ nhân nhân dân | nhà giáo ưu tú | nhà giáo nhân dân | thầy thuốc ưu tú | thầy thuốc nhân dân | bị cáo | kiểm sát viên | bác sĩ | kỹ sư | luật sư | tiến sĩ | nhà báo | giáo sư | đại tá | thượng tá | trung tá | thiếu tá | đại úy | đại uý | thiếu tướng | trung tướng',
);

/** Addresses that can stand alone for a person spoken of before; for patterns that must tell capitals apart. */
export const pronouns = '(?:[Ôô]ng|[Bb]à)';
/** These only before a verb of saying: “Anh” is also a country. */
export const familiarPronouns = '(?:[Aa]nh|[Cc]hị|[Tt]hầy|[Cc]ô|[Cc]ụ)';

/** Nouns that make the name after them a place or an institution: “phố Trần Phú”, “trường Lê Quý Đôn”. */
export const placeNouns = anyOf(
  `đường | phố | ngõ | ngách | quận | huyện | phường | xã | thôn | ấp | bản | làng | trường | THPT | THCS | tiểu học |
  mầm non | mẫu giáo | bệnh viện | cầu | sông | hồ | công ty | tập đoàn | giải | quỹ | chợ | công viên | sân vận động |
  nhà máy | khu | khu công nghiệp | ga | cảng | núi | đèo | tỉnh | thành phố | thị xã | thị trấn | bến xe | TP | TP. |
  quảng trường | đại lộ | kênh | đảo | vịnh | nhà hát | rạp | học viện | đại học | cao đẳng | đền | chùa | lăng | trận | trận chiến | chiến dịch | chiến thắng | cúp`,
);

/** Vietnamese family names common in the press. */
export const familyNames: ReadonlySet<string> = new Set(
  `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Chu Mai Trương Lâm Tô Đoàn Trịnh Đào Cao
  Vương Hà Lương Tạ Phùng Tăng Quách Thái La Châu Kiều Lưu Nông Triệu Thân Vi Hứa Bạch Khuất Nghiêm Doãn Ninh Viên Tống
  Từ Mạc Đàm Lục Lại Giáp Diệp Thạch Bế Lò Quàng Giàng Vàng Sùng Thào Hầu Y H' Điêu Siu Rơ Ma Kim Sơn Danh Thiều Tôn
  Phí Cấn Thẩm Bàng Tiêu Ngọ Ứng Mẫn
  Quan Ông Khổng Trà Cù Phương Văn Cung Âu Mã Lường Tẩn Hạng Tráng Thền Nhữ Lã Lù Vừ Chảo Phàn Giang Cầm Tòng Lềnh
  Đèo Hảng Lầu Lữ Lỳ Pờ Kha Ung Đinh Quản Tiếu Vương Chẩu Ngụy Ngô Cáp Mùa Sần Ngải Lèng Cháng Cư Chang Phình Khương Cát
  Trác Đới Lều Tào Hàn Thang Từ Tưởng Đậu Hán Nhâm Uông Lạc Khưu Nguỵ`.split(/\s+/),
);

/**
 * Family names of the highlands, the Khmer and the Cham, most of them words or the heads of places besides: such make a
 * person only of three syllables or more, “Bạc Cầm Phón”, not “Bạc Liêu”.
 */
export const rareFamilyNames: ReadonlySet<string> = new Set(
  `Bạc Bàn Hờ Lô Cụt Moong Điểu K' Ksor Kpă Nay Puih Rah Rmah Rcom Rahlan Sầm Lèo Xồng Tếnh Ngân Viềng Chíu Alăng Bríu Zơrâm
  Đồng Chau Néang Neáng Thèn Lự`.split(/\s+/),
);
