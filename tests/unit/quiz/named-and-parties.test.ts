import { describe, expect, it } from 'vitest';
import { speaker } from '../../../src/lib/quiz/kinds/speaker.ts';
import { weighed } from './weighed.ts';

function onWho(body: string, words: RegExp, language: 'vi' | 'en' = 'vi') {
  return weighed(body, language, [speaker])
    .filter(({ prompt }) => words.test(prompt))
    .map(({ prompt, answer, distractors }) => ({
      prompt,
      answer: answer.text,
      wrong: distractors.map(({ text }) => text).sort((a, b) => a.localeCompare(b, 'vi')),
    }));
}

const farmer = 'Ông Tô Văn Quắn, trồng lúa ở ấp Vàm, cho rằng nước lợ về muộn hơn mọi năm nên ai cũng lúng túng.';
const expert = 'Một chuyên gia thuỷ lợi cho rằng vấn đề không chỉ nằm ở cống mà ở lịch xuống giống.';
const keeper = 'Ông Lâm Hữu Tấn, quản lý cống Bà Đầm, khẳng định lịch đóng mở được báo trước ba ngày.';

describe('people by their names and others by their part', () => {
  it('stand beside one another where neither are enough', () => {
    const [item] = onWho([farmer, expert, keeper].join(' '), /lịch đóng mở/u);
    expect(item.prompt).toBe('Theo bài, ai khẳng định rằng lịch đóng mở được báo trước ba ngày?');
    expect(item.answer).toBe('Ông Lâm Hữu Tấn');
    expect(item.wrong).toEqual(['Một chuyên gia thuỷ lợi', 'Ông Tô Văn Quắn']);
  });

  it('also where the answer has no name', () => {
    const [item] = onWho([farmer, expert, keeper].join(' '), /không chỉ nằm ở cống/u);
    expect(item.answer).toBe('Một chuyên gia thuỷ lợi');
    expect(item.wrong).toEqual(['Ông Lâm Hữu Tấn', 'Ông Tô Văn Quắn']);
  });

  it('never where somebody may speak for the party', () => {
    const officer =
      'Lãnh đạo phường cho rằng lịch xuống giống năm nay bị đảo lộn vì mưa trái mùa. Bà Cù Thị Lài, phó chủ tịch UBND phường, khẳng định nước ngọt vẫn đủ dùng cả vụ.';
    for (const { answer, wrong } of onWho(`${farmer} ${officer}`, /./u))
      expect([answer, ...wrong].filter((one) => /Lãnh đạo phường|Cù Thị Lài/u.test(one)).length).toBeLessThan(2);
  });

  it('never with bodies beside a witness', () => {
    const body =
      'Anh Cao Văn Trí kể hôm trước tổ thợ đã báo thiếu khoảng 30 cây chống thép cho chủ thầu. Anh Bo Bo Thiện đứng gần đó. Bệnh viện Đa khoa tỉnh cho biết bốn người bị thương đã qua cơn nguy kịch.';
    expect(onWho(body, /cây chống/u)).toEqual([]);
  });
});

describe('own words that ask', () => {
  const body =
    '"Giờ trả theo giá cũ thì bà con biết đi đâu?", bà Trịnh Thị Hải đặt câu hỏi. Luật sư Cao Việt Hưng cho rằng hợp đồng cũ vẫn còn hiệu lực. Ông Lê Bá Chuyên lo ngại giá đất còn tăng nữa.';

  it('are asked after by whose they are', () => {
    expect(onWho(body, /giá cũ/u)[0]?.prompt).toBe(
      'Theo bài, câu “Giờ trả theo giá cũ thì bà con biết đi đâu?” là lời của ai?',
    );
    expect(onWho(body, /giá cũ/u, 'en')[0]?.prompt).toBe(
      '“Giờ trả theo giá cũ thì bà con biết đi đâu?” – who says this, according to the article?',
    );
  });
});

describe('not asked', () => {
  it('is who complains, where workers do', () => {
    const body =
      'Các công nhân phản ánh rằng nhà máy nợ lương tháng 7 và toàn bộ tiền tăng ca. Sở Nội vụ cho rằng vụ việc cần đưa ra toà. Liên đoàn Lao động cho rằng máy móc phải được giữ nguyên.';
    expect(onWho(body, /nợ lương/u)).toEqual([]);
  });

  it('is a man’s “vợ tôi” among women', () => {
    const body =
      '"Vợ tôi nuôi con nhỏ, đường xa mười cây số thì ai đưa tụi nhỏ đi học được", anh Cao Văn Trí nói. Bà Cù Thị Lài cho rằng xe đưa đón phải có trước. Chị Vũ Thị Hạnh cho rằng bếp ăn phải xong trong năm nay.';
    expect(onWho(body, /Vợ tôi/u)).toEqual([]);
    expect(onWho(body.replace('Chị Vũ Thị Hạnh', 'Anh Vũ Văn Hạnh'), /Vợ tôi/u).length).toBe(1);
  });

  it('is what is said of “họ” alone', () => {
    const body = `${farmer} ${keeper} Ông Cù Văn Lãm xác nhận họ đã rời khỏi khu nhà trọ từ tuần trước.`;
    expect(onWho(body, /rời khỏi/u)).toEqual([]);
  });
});
