import { anyOf, edgeAfter } from '../../../facts/vocabulary/pattern.ts';

const natures: readonly RegExp[] = [
  'thành phố | tỉnh | huyện | quận | thị xã | thị trấn | xã | phường | TP',
  'thôn | bản | làng | ấp | xóm | khu phố | tổ dân phố',
  'sông | suối | hồ | kênh | rạch | biển | vịnh | đầm | thác',
  'đường | phố | ngõ | quốc lộ | tỉnh lộ | đại lộ | cao tốc | tuyến',
  'cầu | cống | bến | bến xe | bến phà | cảng | ga | sân bay | nút giao',
  'chợ | siêu thị | trung tâm thương mại',
  'trường | bệnh viện | trạm | nhà văn hoá | thư viện | bảo tàng',
  'đình | chùa | đền | miếu | nhà thờ | thành | lăng',
  'núi | đèo | đồi | đảo | cao nguyên | rừng',
].map((nouns) => new RegExp(`^${anyOf(nouns)}${edgeAfter}`, 'i'));

/** What sort of place a class noun names, as a number; -1 where nothing tells. A market is no wrong answer for a city. */
export function placeNature(noun: string | null): number {
  return noun === null ? -1 : natures.findIndex((nature) => nature.test(noun));
}
