import { anyOf, edgeAfter } from '../../../facts/vocabulary/pattern.ts';

/** Names of one sort that everybody knows, and the class nouns of that sort. */
interface WellKnown {
  noun: RegExp;
  names: readonly string[];
}

function sort(nouns: string, names: string): WellKnown {
  return {
    noun: new RegExp(`^(?:${anyOf(nouns)}${edgeAfter})`, 'iu'),
    names: names.split('|').map((name) => name.trim().replace(/\s+/g, ' ')),
  };
}

/** What stands beside a name in an account that has no other of its sort. */
export const wellKnown: readonly WellKnown[] = [
  sort(
    'thành phố | thủ đô',
    `London | Paris | Berlin | Roma | Madrid | Lisbon | Amsterdam | Vienna | Moskva | Edinburgh | Glasgow | Dublin |
    Manchester | Milano | Barcelona | New York | Chicago | Boston | Los Angeles | San Francisco | Houston | Seattle |
    Toronto | Montreal | Sydney | Tokyo | Bắc Kinh | Thượng Hải | Hà Nội | Huế | Đà Nẵng | Hải Phòng | Cần Thơ | Đà Lạt |
    Biên Hoà | Hạ Long`,
  ),
  sort(
    'sông | con sông',
    `Thames | Seine | Rhine | Danube | Volga | Loire | Elbe | Mississippi | Hudson | Potomac | Nile | Mekong | Hồng | Đà |
    Đuống | Thương | Cầu | Lô | Mã | Đồng Nai | Tiền | Hậu | Hương | Hằng | Trường Giang`,
  ),
  sort(
    'tiểu bang | bang',
    `California | Texas | Florida | Georgia | Alabama | Ohio | Illinois | Virginia | Pennsylvania | New York |
    Massachusetts | Washington | Oregon | Nevada | Arizona | Colorado | Michigan`,
  ),
  sort('biển | đại dương', 'Thái Bình Dương | Đại Tây Dương | Ấn Độ Dương | Bắc Băng Dương | Địa Trung Hải'),
  sort(
    'thế chiến | chiến tranh | nội chiến',
    `Thế Chiến I | Thế Chiến II | Chiến tranh Lạnh | Chiến tranh Triều Tiên | Chiến tranh vùng Vịnh | Nội chiến Hoa Kỳ |
    Cách mạng Pháp | Chiến tranh Krym`,
  ),
];
