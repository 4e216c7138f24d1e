import { segmentsOf } from '../clauses.ts';
import { askingVerbs } from '../vocabulary/saying.ts';
import { date } from './date.ts';
import { said, type Rule } from './rule.ts';

const happens =
  /(?<![A-Za-zÀ-ỹ])(?:tổ chức|diễn ra|khai mạc|bế mạc|khởi công|khánh thành|bắt đầu|kết thúc|ra mắt|họp|ban hành|công bố|ký|thông qua|xảy ra|khai trương|đi vào hoạt động|thành lập|bầu|xét xử|tuyên án|phát động|triển khai|đổ bộ|khởi tố|bàn giao|mở|trao|tiếp nhận|hoàn thành|kiểm tra)(?![A-Za-zÀ-ỹ])/i;
const setting = /^(?:tại|trong|theo|sau|trước|phát biểu|từ|đến|để|nhằm) /i;
const asks = new RegExp(`(?<![A-Za-zÀ-ỹ])${askingVerbs}(?![A-Za-zÀ-ỹ])`, 'i');
const place =
  /(?:^|[\s,])(?:tại|ở) (?=(?:\p{Lu}|thành phố|tỉnh|huyện|quận|xã|phường|thôn|trụ sở|hội trường|trường|nhà văn hoá|sân|khu|chợ|công viên|trung tâm|UBND|quảng trường))/u;

// “Sáng 10/5, tại hội trường UBND xã, Sở Y tế tổ chức hội nghị tập huấn.”
export const event: Rule = (scene) => {
  const { passage } = scene;
  const dates = date(scene).filter(({ kind }) => kind === 'date');
  return segmentsOf(passage).flatMap((segment) => {
    const words = passage.text.slice(segment.from, segment.to);
    if (!happens.test(words) || setting.test(words) || asks.test(words) || words.split(' ').length < 4) return [];
    const at = place.exec(passage.text.slice(0, segment.to));
    const found = said(passage, segment.from, segment.to);
    const where =
      at === null ? null : (/^[^,;:.()"]{2,60}/u.exec(passage.text.slice(at.index + at[0].length))?.[0].trim() ?? null);
    const when =
      dates.find((one) => one.kind === 'date' && (one.fronted || (one.start >= found.start && one.end <= found.end)))
        ?.text ?? null;
    return when === null && where === null ? [] : [{ kind: 'event' as const, ...found, where, when }];
  });
};
