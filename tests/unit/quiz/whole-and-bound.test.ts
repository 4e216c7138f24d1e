import { describe, expect, it } from 'vitest';
import { standsAlone } from '../../../src/lib/quiz/claims/standing.ts';
import { namesInHalf } from '../../../src/lib/quiz/gist/half-names.ts';
import { tellsWhole } from '../../../src/lib/quiz/gist/whole-news.ts';
import { saysSomething } from '../../../src/lib/quiz/kinds/reasons/full-answer.ts';
import { asked, lexicon } from './asked.ts';

describe('the whole news', () => {
  it.each([
    ['Tân Hoà mở thêm ba tuyến phà', 'Từ ngày 2/5, người dân có thể qua sông Lam với giá vé 8.000 đồng', false],
    ['Tân Hoà mở thêm ba tuyến phà', 'Từ ngày 2/5, ba tuyến phà mới chạy qua sông Lam', true],
    ['Tân Hoà mở thêm ba tuyến phà', 'Tỉnh Tân Hoà mở các tuyến phà mới qua sông Lam từ ngày 2/5', true],
    ['Thông xe cầu nối hai huyện', 'Cầu Lệ nối huyện Phú Khê với huyện Gò Bồi thông xe sáng 2/5', true],
    ['7/19 chợ không có bình chữa cháy', 'Nhiều chợ ở Tân Hoà cho thuê lối thoát hiểm làm quầy hàng', false],
    ['7/19 chợ không có bình chữa cháy', 'Hơn một phần ba số chợ ở Tân Hoà không có bình chữa cháy', true],
    ['Cư dân đòi 12 tỷ đồng, chờ suốt hai năm', 'Cư dân toà nhà Lam Sơn chưa nhận được quỹ bảo trì', true],
    ['Từ 1/7, xe tải không được vào phố', 'Thành phố Tân Hoà cấm xe tải vào phố từ ngày 1/7', true],
  ])('%s – %s', (title, text, whole) => expect(tellsWhole(text, title)).toBe(whole));
});

describe('a name in half', () => {
  const source = 'Ông Lương Văn Thìn nhận tiền của 12 hộ. Toà ở phường Tân Kinh tuyên phạt Thìn 5 năm tù.';
  it.each([
    ['Toà tuyên phạt Thìn 5 năm tù về tội nhận hối lộ', true],
    ['Toà tuyên phạt Lương Văn Thìn 5 năm tù, buộc Thìn nộp lại tiền', false],
    ['Toà ở phường Tân Kinh tuyên phạt bị cáo 5 năm tù', false],
  ])('%s', (text, half) => expect(namesInHalf(text, source)).toBe(half));
});

describe('what leans on the text around it', () => {
  it.each([
    ['Cùng cảnh ngộ, bà Lê Thị Nhàn phải thuê xe chở hàng, mỗi tháng tốn thêm một triệu đồng', false],
    ['Chúng ngồi sát nhau ở đầu thuyền vì áo phao đã rách', false],
    ['Đơn của các hộ, đề ngày 4/3, kể rằng nước sông có màu nâu đen', false],
    ['Tại mố phía bắc, đoàn kiểm tra đo được nhiều vị trí 0,9-1,1 m', false],
    ['Luật buộc nhà thầu bảo hành hai năm, bà Trần Thị Dịu viện dẫn', false],
    ['Tập thể và cá nhân liên quan phải kiểm điểm trước ngày 2/5', false],
    ['Nắp cống không có bản lề thì khó nói là bất khả kháng', false],
    ['UBND xã Phú Khê nhận chín lá đơn của người dân từ đầu năm', true],
  ])('%s', (text, alone) => expect(standsAlone(text)).toBe(alone));
});

describe('a full answer to why', () => {
  it.each([
    ['phần lớn máy móc', false],
    ['nhiều cán bộ địa phương', false],
    ['thua lỗ', true],
    ['giá mía xuống', true],
    ['thiếu chứng cứ', true],
    ['thị trường trầm lắng', true],
  ])('%s', (text, says) => expect(saysSomething(text, lexicon)).toBe(says));
});

describe('usual reasons are of the matter of the article', () => {
  const why = (body: string) => asked(body).filter(({ kind, prompt }) => kind === 'cause' && /vì sao/u.test(prompt));
  it('of guests of an office none is of buses, though “trực tuyến” has the word', () => {
    const items = why(
      'Trung tâm hành chính công phường Lam Sơn nhận hồ sơ trực tuyến từ tháng 7. Hai tháng nay, lượng khách tăng gấp đôi do địa bàn rộng hơn trước. Nhiều người nộp hồ sơ trực tuyến ngay tại quầy.',
    );
    expect(items).toEqual([]);
  });
  it('of a canal none is of dustmen', () => {
    const items = why(
      'Nước kênh Bà Lụa đổi màu từ tháng 8. Kênh Bà Lụa bốc mùi hôi do bể chứa của trại lợn bị vỡ. Người dân đã báo xã.',
    );
    for (const { options } of items) expect(options.join('; ')).not.toMatch(/xe thu gom|công nhân vệ sinh/u);
  });
});
