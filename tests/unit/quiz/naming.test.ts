import { describe, expect, it } from 'vitest';
import { called } from '../../../src/lib/quiz/kinds/naming.ts';
import { weighty } from '../../../src/lib/quiz/choosing/places.ts';
import { asked } from './asked.ts';
import { weighed } from './weighed.ts';

const rest =
  ' Tuyến xe buýt mới nối bến xe với khu công nghiệp. Xã đã mở lớp học và thư viện. Huyện trao học bổng cho học sinh nghèo.';

describe('what something is called', () => {
  it('is asked for with other things of the article beside it', () => {
    const item = asked(`Loại rác dễ phân huỷ được gọi là rác hữu cơ.${rest}`).find(({ prompt }) =>
      prompt.endsWith('loại rác dễ phân huỷ được gọi là gì?'),
    );
    expect(item?.options[item.key]).toBe('rác hữu cơ');
  });

  it('is a last choice in the news where it is no name', () => {
    const paid = `Nhà thầu đưa cho gia đình nạn nhân 5 triệu đồng gọi là thăm hỏi.${rest}`;
    for (const { weight } of weighed(paid, 'vi', [called])) expect(weight).toBeLessThan(weighty);
    const made = weighed(`Trạm bơm giá 9 tỷ đồng trên kênh Năm được gọi là Trạm Tân Hoà.${rest}`, 'vi', [called]);
    expect(made[0].weight).toBeGreaterThan(weighty);
  });

  it('is not asked for where it is denied', () => {
    const items = asked(`Loại rác dễ phân huỷ không được gọi là rác hữu cơ.${rest}`);
    expect(items.filter(({ prompt }) => /gọi là gì/.test(prompt))).toEqual([]);
  });

  it('is not asked for where it is a description', () => {
    const items = asked(`Rác hữu cơ là loại rác dễ phân huỷ.${rest}`);
    expect(items.filter(({ prompt }) => /là gì\?/.test(prompt) && !prompt.includes('nghĩa'))).toEqual([]);
  });
});

describe('a year', () => {
  const years = ' Năm 1998, xã mở trường. Năm 2003, xã xây cầu.';

  it('is written in every answer as the article writes it', () => {
    const item = asked(`Trạm y tế xã được xây vào năm 1992 trên đất chợ cũ.${years}`).find(({ options, key }) =>
      options[key].includes('1992'),
    );
    expect(item?.options[item.key]).toBe('năm 1992');
    expect(item?.options.every((option) => /^năm \d{4}$/.test(option))).toBe(true);
  });

  it('stands bare where the article has it so', () => {
    const item = asked(`Dân làng còn nhớ trận lũ lớn nhất ở thượng nguồn sông Khe Sen (1971).${years}`).find(
      ({ options, key }) => options[key].includes('1971'),
    );
    expect(item?.options.every((option) => /^\d{4}$/.test(option))).toBe(true);
  });
});

describe('a country', () => {
  it('stands among countries', () => {
    const item = asked(
      'Đoàn chuyên gia đến từ Hà Lan đã khảo sát tuyến đê biển dài 12 km. Bà Lò Thị Hà tiếp đoàn.',
    ).find(({ options, key }) => options[key] === 'Hà Lan');
    expect(item?.prompt).toContain('tên nước nào');
    expect(item?.options).not.toContain('Lò Thị Hà');
  });
});
