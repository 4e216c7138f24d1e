import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { agent } from '../../../src/lib/quiz/kinds/agent.ts';
import { speaker } from '../../../src/lib/quiz/kinds/speaker.ts';
import { candidatesOf } from '../../../src/lib/quiz/teacher/candidates.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { lexicon } from './asked.ts';
import { weighed } from './weighed.ts';

function onWho(body: string, words: RegExp, language: 'vi' | 'en' = 'vi') {
  return weighed(body, language, [speaker, agent])
    .filter(({ prompt }) => words.test(prompt))
    .map(({ prompt, answer, distractors, weight }) => ({
      prompt,
      answer: answer.text,
      wrong: distractors.map(({ text }) => text).sort((a, b) => a.localeCompare(b, 'vi')),
      weight,
    }));
}

const court =
  'Đại diện viện kiểm sát cho rằng xe đã quá hạn đăng kiểm hai tháng. Luật sư bào chữa đề nghị giảm hình phạt vì thân chủ đã khắc phục toàn bộ thiệt hại. ' +
  'Hội đồng xét xử kiến nghị cơ quan đăng kiểm xem lại quy trình nhắc hạn. Bị cáo cúi đầu nghe tuyên án. UBND tỉnh gửi công văn hỏi kết quả.';

describe('parties in court', () => {
  it('stand beside one another', () => {
    const [item] = onWho(court, /quá hạn đăng kiểm/u);
    expect(item.prompt).toBe('Theo bài, ai cho rằng xe đã quá hạn đăng kiểm hai tháng?');
    expect(item.answer).toBe('Đại diện viện kiểm sát');
    expect(item.wrong).toEqual(['Bị cáo', 'Hội đồng xét xử', 'Luật sư bào chữa']);
    expect(item.weight).toBeGreaterThan(6);
  });

  it('are not told by “thân chủ”, and none is offered whom the words name', () => {
    const [item] = onWho(court, /khắc phục toàn bộ/u);
    expect(item.prompt).toBe('Theo bài, ai đề nghị giảm hình phạt vì bị cáo đã khắc phục toàn bộ thiệt hại?');
    expect(item.wrong).toEqual(['Đại diện viện kiểm sát', 'Hội đồng xét xử']);
  });

  it('are asked for in English with their own words', () => {
    const [item] = onWho(court, /quá hạn đăng kiểm/u, 'en');
    expect(item.prompt).toBe('The article reports this: “Xe đã quá hạn đăng kiểm hai tháng”. Who holds this view?');
  });

  it('are known by a term of prison', () => {
    expect(
      onWho(
        court.replace('cho rằng xe đã quá hạn đăng kiểm hai tháng', 'đề nghị phạt Sính 7 năm tù giam'),
        /7 năm tù/u,
      ),
    ).toEqual([]);
  });
});

const road =
  'Chủ đầu tư cho rằng vết nứt xuất phát từ lớp đất đắp không đủ độ chặt. Nhà thầu khẳng định mọi lớp đất đều được nghiệm thu trước khi trải nhựa. ' +
  'Sở Xây dựng yêu cầu các bên thuê đơn vị kiểm định độc lập. Người dân phản ánh xe tải chạy suốt đêm.';

describe('sides of a dispute', () => {
  it('are asked for with “bên nào”', () => {
    const [item] = onWho(road, /vết nứt/u);
    expect(item.prompt).toBe('Theo bài, bên nào cho rằng vết nứt xuất phát từ lớp đất đắp không đủ độ chặt?');
    expect(item.answer).toBe('Chủ đầu tư');
    expect(item.wrong).toEqual(['Người dân', 'Nhà thầu', 'Sở Xây dựng']);
  });

  it('do not stand beside who may be the same', () => {
    const [item] = onWho(`${road} Công ty bàn giao hồ sơ chậm hai tuần.`, /vết nứt/u);
    expect(item.wrong).not.toContain('Công ty');
  });

  it('are not asked for by what they promise or did', () => {
    const body = road.replace('khẳng định mọi lớp đất đều được nghiệm thu', 'cam kết sửa toàn bộ mặt đường hư hỏng');
    expect(onWho(body, /sửa toàn bộ/u)).toEqual([]);
    const own = road.replace('khẳng định mọi lớp đất đều được', 'khẳng định đã đầm lại toàn bộ nền và');
    expect(onWho(own, /đầm lại/u)).toEqual([]);
  });

  it('are not asked for by words with their own kind in them', () => {
    const body = road.replace('mọi lớp đất đều được nghiệm thu', 'nhà thầu nào cũng phải chịu giá cát tăng');
    expect(onWho(body, /giá cát/u)).toEqual([]);
  });
});

describe('who builds and who manages the works', () => {
  const drain =
    'Nhà thầu cho rằng nắp cống bung ra vì mưa lớn vượt quá sức thoát của tuyến ống. Ban quản lý dự án dẫn hợp đồng, khẳng định mọi hạng mục còn trong thời gian bảo hành. ' +
    'Sáng 3-10, UBND phường mời các bên tới hiện trường.';

  it('stand against one another, and beside whom an office called', () => {
    const [item] = onWho(drain, /nắp cống/u);
    expect(item.prompt).toMatch(/^Theo bài, bên nào cho rằng nắp cống bung ra/u);
    expect(item.answer).toBe('Nhà thầu');
    expect(item.wrong).toEqual(['Ban quản lý dự án', 'UBND phường']);
  });

  it('are asked for with “ai hoặc cơ quan nào” beside an expert, which asks one thing', () => {
    const article = analyse(
      'Đình cũ mất cột\n\nĐơn vị thi công giải trình rằng bốn cây cột đã mục ruỗng, buộc phải thay trước mùa mưa. Một chuyên gia bảo tồn cho rằng đơn giá nối vá quá thấp so với chi phí. ' +
        'Sở Văn hoá, Thể thao và Du lịch yêu cầu ngừng lắp dựng.',
      lexicon,
      segmenter,
    );
    const items = candidatesOf(article, extractFacts(article), { seed: 1, count: 8, language: 'vi', lexicon });
    expect(items.map(({ item }) => item.prompt)).toContain(
      'Theo bài, ai hoặc cơ quan nào giải trình rằng bốn cây cột đã mục ruỗng, buộc phải thay trước mùa mưa?',
    );
  });
});

describe('somebody known by his part', () => {
  it('stands among parties where there are too few people', () => {
    const body =
      'Tại toà, đại diện bị đơn cho rằng thủ tục đất đai kéo dài ngoài dự kiến. Luật sư Dư Quốc Thái, bảo vệ quyền lợi cho nguyên đơn, chỉ ra rằng hạn bàn giao đã qua trước khi dịch bùng phát. ' +
      'Hội đồng xét xử nhận định lỗi chủ yếu thuộc về bên bán nhà.';
    const [item] = onWho(body, /hạn bàn giao/u);
    expect(item.answer).toBe('Luật sư của nguyên đơn');
    expect(item.wrong).toEqual(['Đại diện bị đơn', 'Hội đồng xét xử']);
  });
});

describe('bodies', () => {
  it('are asked for by what they must do', () => {
    const body =
      'Sở Xây dựng phải cập nhật giá vật liệu hai lần mỗi tháng thay vì một lần. Sở Tài chính bố trí thêm vốn. UBND tỉnh rút vốn 17 dự án.';
    expect(onWho(body, /nào phải cập nhật giá vật liệu/u).map(({ answer }) => answer)).toEqual(['Sở Xây dựng']);
  });

  it('are no laws', () => {
    const body =
      'Luật sư Đoàn Hữu Trác cho rằng theo Bộ luật Dân sự, bên nhận cọc phải trả lại tiền. Sở Nông nghiệp và Môi trường đang soạn mẫu hợp đồng liên kết. Sở Công Thương khảo sát giá sầu riêng. UBND tỉnh hỗ trợ hợp tác xã mua máy.';
    for (const { wrong } of onWho(body, /./u)) expect(wrong).not.toContain('Bộ luật Dân sự');
  });
});
