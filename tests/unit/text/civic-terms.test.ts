import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { sentencesOf } from '../../../src/lib/text/article.ts';
import { tokenise } from '../../../src/lib/text/tokens.ts';
import { spellings } from '../spellings.ts';

/** Each term in a sentence of ours, between braces. */
const carriers = `
Thành phố trải qua bốn đợt {giãn cách xã hội} trong năm.
Tỉnh dành thêm tiền cho {an sinh xã hội}.
Cả {hệ thống chính trị} cùng vào cuộc.
Sở phải cắt giảm {biên chế hành chính} trong năm tới.
Quốc hội bàn về {dự toán ngân sách nhà nước}.
Xã rút ngắn {thủ tục hành chính} cho dân.
Năm nay là {năm bản lề} của cả nhiệm kỳ.
Bộ Y tế công bố {cấp độ dịch} mới.
Phường lập thêm {trạm y tế lưu động}.
Huyện chi nhiều cho {đầu tư xây dựng cơ bản}.
Hội nghị {phát động thi đua} năm mới.
{Bí thư Thành uỷ} phát biểu tại hội nghị.
{Chủ tịch UBND} ký quyết định.
{Uỷ ban nhân dân} họp vào chiều nay.
{Hội đồng nhân dân} thông qua nghị quyết.
Công an giữ {an ninh trật tự} trong dịp lễ.
Thành phố {chỉnh trang đô thị} đón năm mới.
Người dân nghỉ {Tết Nguyên đán} bảy ngày.
Cửa hàng đóng cửa ngày {Tết Dương lịch}.
Mỗi {cán bộ lãnh đạo} nhận một việc.
{Người đứng đầu} chịu trách nhiệm trước dân.
Các huyện lo {phát triển kinh tế - xã hội} ở miền núi.
Công tác {phòng, chống dịch} được đặt lên đầu.
Mỗi người nêu cao {trách nhiệm cá nhân} của mình.
Chi cục vượt chỉ tiêu {thu ngân sách} quý một.
Ông nêu {ý kiến chỉ đạo} với các sở.
Người lao động đóng {bảo hiểm xã hội} hằng tháng.
{Mặt trận Tổ quốc} vận động quyên góp.
Bà là {đại biểu Quốc hội} khoá mới.
Ban quản lý lo {giải phóng mặt bằng} cho con đường.
Dự án góp phần {xoá đói giảm nghèo} ở miền núi.
`
  .trim()
  .split('\n')
  .map((line) => {
    const [before, term, after] = line.split(/[{}]/);
    return { before, term, after };
  });

const dictionary = loadDictionary();

describe('every syllable of a civic term leads to the whole term', () => {
  it.each(carriers)('$term', ({ before, term, after }) => {
    const entry = dictionary.lookUp(term)?.headword;
    expect(entry, `“${term}” has no entry`).toBeDefined();
    for (const [spelling, written] of Object.entries(spellings(term))) {
      const source = spelling.endsWith('NFD') ? (before + written + after).normalize('NFD') : before + written + after;
      const start = (spelling.endsWith('NFD') ? before.normalize('NFD') : before).length;
      const words = sentencesOf(analyse(source, dictionary)).flatMap((sentence) => sentence.words);
      for (const syllable of tokenise(source, start, start + written.length)) {
        const tapped = words.find((word) => word.start <= syllable.start && syllable.end <= word.end);
        expect(tapped?.entry, `${spelling}: tapping “${source.slice(syllable.start, syllable.end)}”`).toBe(entry);
        expect(tapped).toMatchObject({ start, end: start + written.length });
      }
    }
  });
});
