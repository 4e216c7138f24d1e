import { describe, expect, it } from 'vitest';
import type { Ground } from '../../../src/lib/quiz/candidate.ts';
import { firstDeed } from '../../../src/lib/quiz/kinds/deeds/deeds.ts';
import { asked, lexicon, mayor } from './asked.ts';

const ofKind = (body: string, kind: string, language: 'vi' | 'en' = 'vi') =>
  asked(body, language).filter((item) => item.kind === kind);

describe('why something is', () => {
  it.each([
    [
      '“ba lý do” is no reason',
      'Ông Cáp Xuân Hữu nhận định dịch lây lan nhanh chủ yếu vì ba lý do: nắng nóng; thức ăn thừa; bán chạy lợn.',
    ],
    [
      'of a clause without who did it',
      'Vay ngân hàng 120 triệu đồng để sửa chuồng hồi đầu năm, ông Thiệp nói điều sốt ruột nhất là tiền hỗ trợ.',
    ],
    ['where the answer alone has a day', 'Công trình về đích chậm do nhà thầu bỏ dở việc từ tháng trước.'],
    ['of “nguồn thu tăng”, which does not say of what', 'Nguồn thu tăng nhờ sản xuất công nghiệp phục hồi mạnh.'],
    [
      'where the matter is none of civic news',
      'Hồ sơ vụ việc được chuyển sang cơ quan điều tra để xem xét, xử lý theo thẩm quyền.',
    ],
  ])('is not asked: %s', (_, body) => expect(ofKind(body, 'cause')).toEqual([]));

  it('is asked of a whole clause with one plain reason', () => {
    const prompts = ofKind('Xã Khe Mun bị chia cắt gần 30 giờ vì cầu treo bản Lốm bị cuốn trôi.', 'cause');
    expect(prompts.map(({ prompt }) => prompt)).toContain('Theo bài, vì sao xã Khe Mun bị chia cắt gần 30 giờ?');
  });
});

describe('what is asked for', () => {
  const salt =
    'Nước mặn đã vào sâu 58 km. Nông dân lo thiếu nước tưới. Nhiều ruộng lúa khô hạn. Nhiều hộ trữ nước trong ao, mương. ' +
    'Người trồng rau xuống giống muộn. Các xã theo dõi độ mặn. Vườn cây đã khô lá. Giá lúa giống tăng. Đê bao đã khép kín. ';

  it.each([
    [
      'as advice for some farmers alone',
      'Sở Nông nghiệp khuyến cáo nông dân ngoài vùng đê bao không xuống giống hè thu sớm.',
    ],
    ['without its condition', 'Chi cục trưởng Lê Văn Tám đề nghị các xã cấm dùng nước sông khi độ mặn vượt ngưỡng.'],
  ])('is not asked: %s', (_, sentence) => expect(ofKind(salt + sentence, 'content')).toEqual([]));

  it('ends before another deed, not inside a row of things', () => {
    const ground = { lexicon } as Pick<Ground, 'lexicon'> as Ground;
    expect(firstDeed('không ồ ạt phá cà phê, hồ tiêu hay điều để trồng sầu riêng', ground)).toContain('hồ tiêu');
    expect(firstDeed('công khai đường dây nóng và xin lỗi người dân', ground)).toBe('công khai đường dây nóng');
  });

  it('calls no body by its Vietnamese name in an English question', () => {
    const prompts = ofKind(
      salt + `${mayor} yêu cầu các xã công khai độ mặn. UBND tỉnh yêu cầu các xã đắp đập tạm.`,
      'content',
      'en',
    );
    for (const { prompt } of prompts) expect(prompt).not.toMatch(/does UBND/u);
  });
});
