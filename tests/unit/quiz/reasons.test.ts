import { describe, expect, it } from 'vitest';
import { bareReason } from '../../../src/lib/quiz/kinds/reasons/bare-reason.ts';
import { asked } from './asked.ts';

const why = (body: string) => asked(body).filter(({ kind, prompt }) => kind === 'cause' && /vì sao/u.test(prompt));
const keyOf = ({ options, key }: { options: string[]; key: number }) => options[key];
const bare = (text: string) => {
  const span = bareReason(text, { start: 0, end: text.length });
  return span === null ? null : text.slice(span.start, span.end);
};

describe('the bare reason', () => {
  it.each([
    ['vướng 900 m2 đất của năm hộ chưa nhận tiền bồi thường', 'năm hộ chưa nhận tiền bồi thường'],
    ['không báo cáo sớm để xin thêm người', 'không báo cáo sớm'],
    ['cách bến hơn 3 km, chưa có nước máy, ghe không có chỗ neo', 'chưa có nước máy'],
    ['công ty nợ lương bốn tháng', 'công ty nợ lương'],
    ['phải theo cha mẹ đi làm ăn xa', 'theo cha mẹ đi làm ăn xa'],
    ['đã nộp lại 900 triệu đồng', null],
  ])('of “%s”', (text, reason) => expect(bare(text)).toBe(reason));
});

describe('why', () => {
  it.each([
    [
      'Trạm sạc tại Gò Vát chậm khoảng sáu tuần do vướng 900 m2 đất của năm hộ chưa nhận tiền bồi thường.',
      'Theo bài, vì sao trạm sạc tại Gò Vát chậm khoảng sáu tuần?',
      'năm hộ chưa nhận tiền bồi thường',
    ],
    [
      'Giá mía xuống khiến nhiều hộ chuyển sang trồng sắn, nhà máy thiếu nguyên liệu.',
      'Theo bài, vì sao nhiều hộ chuyển sang trồng sắn?',
      'giá mía xuống',
    ],
    [
      'Lãnh đạo Sở Nông nghiệp và Môi trường thông tin 6 trong 11 mỏ cát chưa thể khai thác vì chưa thuê xong đất làm bãi tập kết.',
      'Theo lãnh đạo Sở Nông nghiệp và Môi trường, vì sao 6 trong 11 mỏ cát chưa thể khai thác?',
      'chưa thuê xong đất làm bãi tập kết',
    ],
    [
      'Lực lượng cứu hộ điều hai xe tới hiện trường. Do bê tông bắt đầu đông cứng, họ phải dùng xẻng tay để bóc từng lớp.',
      'Theo bài, vì sao lực lượng cứu hộ phải dùng xẻng tay?',
      'bê tông bắt đầu đông cứng',
    ],
    [
      'Toà án vừa tuyên án vụ cư dân khởi kiện chủ đầu tư. Yêu cầu bồi thường của 12 hộ bị bác do không có chứng thư thẩm định được các bên thống nhất.',
      'Theo bài, vì sao yêu cầu bồi thường của 12 hộ bị bác?',
      'không có chứng thư thẩm định',
    ],
    [
      'Có 29 dự án dưới 30%, trong đó tám dự án chưa giải ngân đồng nào vì thay đổi chủ đầu tư.',
      'Theo bài, vì sao tám dự án chưa giải ngân đồng nào?',
      'thay đổi chủ đầu tư',
    ],
  ])('is asked: %s', (body, prompt, key) => {
    const items = why(body).filter((item) => item.prompt.replace(/ /g, ' ') === prompt);
    expect(items).not.toEqual([]);
    for (const item of items) {
      expect(keyOf(item)).toBe(key);
      expect(item.options).toHaveLength(4);
    }
  });

  it.each([
    ['where they do it for nobody named', 'Ở nhiều nơi, cán bộ xã làm hộ vì thương người già.'],
    ['of one of several such', 'Hai trường bị nhắc nhở. Trường chưa xác định được thời điểm mở lại vì bếp phải sửa.'],
    ['with a name in the answer alone', 'Chợ mới của huyện bỏ trống vì tiểu thương quen bán ở Gò Vát.'],
    ['of what is only alleged', 'Đơn cho rằng nước từ cống Bà Tư khiến 200 ha nghêu chết hàng loạt.'],
  ])('is not asked %s', (_, body) => expect(why(body)).toEqual([]));

  it('has no reason of another matter among its answers', () => {
    const items = why(
      'Tuyến buýt số 8 ngừng chạy vì hợp đồng trợ giá hết hạn.\n\nNhiều em đọc chậm do ở nhà ít có sách.\n\nĐình Phú Mỹ xuống cấp vì mái ngói bị dột từ lâu.',
    ).filter(({ prompt }) => /tuyến buýt/u.test(prompt));
    expect(items).not.toEqual([]);
    for (const { options } of items) expect(options.join('; ')).not.toMatch(/sách|mái ngói/u);
  });
});
