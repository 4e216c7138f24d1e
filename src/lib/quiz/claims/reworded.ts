import { edgeAfter, edgeBefore } from '../../facts/vocabulary/pattern.ts';
import { onceFor } from '../../text/once-for.ts';
import type { Ground } from '../candidate.ts';
import { factsIn } from '../sentence-facts.ts';
import { lengthOf, lowerFirst, shown, upperFirst } from '../wording.ts';
import type { Claim } from './claim.ts';

/** Words for which others can always stand in a report. */
const synonyms: readonly [RegExp, string][] = (
  [
    ['(?<!(?:cao|thấp|nhiều|ít|sớm|muộn|nhanh|chậm|lâu|lớn|nhỏ|dài|ngắn|gấp|kém|rộng) )hơn(?= \\d)', 'trên'],
    ['gần(?= \\d)', 'xấp xỉ'],
    ['khoảng(?= \\d)', 'chừng'],
    ['cho hay', 'cho biết'],
    ['cả nước', 'toàn quốc'],
    ['toàn tỉnh', 'cả tỉnh'],
    ['toàn xã', 'cả xã'],
    ['tổ chức lại', 'sắp xếp lại'],
    ['tiếp nhận', 'nhận'],
    ['tạm dừng hoạt động', 'tạm ngừng hoạt động'],
    ['dừng(?= (?:các|năm|hai|ba|việc|tuyến|thi công))', 'ngừng'],
    ['thành lập', 'lập'],
    ['hằng ngày', 'mỗi ngày'],
    ['mỗi ngày', 'một ngày'],
    ['mỗi tháng', 'một tháng'],
    ['đến nay', 'cho đến nay'],
    ['sử dụng(?! đất)', 'dùng'],
    ['giữ nguyên ở mức', 'vẫn là'],
    ['cung cấp', 'cấp'],
    ['so với cùng kỳ năm trước', 'so với cùng kỳ năm ngoái'],
    ['so với năm ngoái', 'so với năm trước'],
    ['do(?= (?:thiếu|vướng|phải|còn|mắt|tin|địa bàn))', 'vì'],
    ['vì(?= (?:thiếu|phải|nhà|sợ|hai))', 'do'],
    ['có quyền', 'được quyền'],
    ['đảm nhiệm', 'phụ trách'],
    ['được huy động', 'được điều động'],
    ['không ít', 'khá nhiều'],
    ['phần lớn', 'đa số'],
    ['Phần lớn', 'Đa số'],
    ['đa số', 'phần lớn'],
    ['toàn bộ(?= (?:học sinh|nhân viên|hộ|người|công nhân) )', 'tất cả'],
    ['Toàn bộ(?= (?:học sinh|nhân viên|hộ|người|công nhân) )', 'Tất cả'],
    ['tất cả các', 'toàn bộ các'],
    ['chưa(?= (?:được|có|nhận|đăng ký|tới|khám|nêu|đồng ý))', 'vẫn chưa'],
    ['xử phạt(?= \\d)', 'phạt'],
    ['lúc đầu', 'thời gian đầu'],
    ['thời gian đầu', 'lúc đầu'],
    ['bỏ hoang', 'bỏ không'],
    ['phải(?= (?:tạm|dừng|đi|chờ|xếp hàng|qua))', 'buộc phải'],
    ['nhiều(?= (?:hộ|người|công trình|nhà máy|cụ|thửa|em) )', 'không ít'],
    ['Nhiều(?= (?:hộ|người|công trình|nhà máy|cụ|thửa|em) )', 'Không ít'],
    ['cho rằng', 'nhận định'],
    ['được(?= (?:Sở|UBND|Công an|Chi cục|Ban) )', 'do'],
    ['do(?= (?:Sở|UBND|Công an|Chi cục|Ban) )', 'được'],
  ] as const
).map(([from, to]) => [new RegExp(`${edgeBefore}${from}${edgeAfter}`, 'u'), to]);

const fewestBeforeReason = 5;

/** “Xã bị chia cắt vì cầu bị cuốn trôi” as “Vì cầu bị cuốn trôi, xã bị chia cắt”. */
function withReasonFirst(claim: Claim, ground: Ground): string | null {
  const fact = factsIn(ground, claim.sentence).find((one) => one.kind === 'cause' && one.relation === 'cause');
  if (fact?.kind !== 'cause') return null;
  const end = ` ${fact.marker} ${shown(fact.text)}`;
  if (!claim.text.endsWith(end)) return null;
  const main = claim.text.slice(0, -end.length);
  // “Hồ sơ bị loại vì thiếu giấy tờ | được bổ sung đến hết ngày 15/11”: so short a main clause may be a noun with its reason.
  if (lengthOf(main) < fewestBeforeReason) return null;
  if (
    /,|(?<!\p{L})(?:nói|cho|kể|giải trình|phân tích|thừa nhận|đề nghị|yêu cầu|giao|khuyến cáo|mong)(?!\p{L})/u.test(
      main,
    ) ||
    / (?:và|chủ yếu|là)$/u.test(main)
  )
    return null;
  return `${upperFirst(end.trim())}, ${lowerFirst(main)}`;
}

/** “tăng từ 41,6% lên 72,3%” as “từ 41,6% tăng lên 72,3%”. */
function withRangeFirst(text: string): string | null {
  const turned = text.replace(
    /(?<!\p{L})(tăng|giảm)( từ (?:[^,]|,(?=\d))*?\d(?:[^,]|,(?=\d))*?)(?= (?:lên|xuống)(?: còn| tới| đến)? \D{0,6}\d)/u,
    (_, verb: string, from: string) => `${from.trim()} ${verb}`,
  );
  return turned === text ? null : turned;
}

/** A claim in other words, true as it was; null where it would be a copy of the sentence. */
export const reworded = onceFor((claim: Claim, ground: Ground): string | null => {
  const moved = withReasonFirst(claim, ground) ?? withRangeFirst(claim.text);
  const text = synonyms.reduce(
    (words, [from, to]) => (words === (moved ?? claim.text) ? words.replace(from, to) : words),
    moved ?? claim.text,
  );
  const fresh = text !== claim.text || claim.shortened;
  return fresh ? upperFirst(text) : null;
});
