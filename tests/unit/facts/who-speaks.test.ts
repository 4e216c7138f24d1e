import { describe, expect, it } from 'vitest';
import { castOf } from '../../../src/lib/facts/cast.ts';
import { passagesOf } from '../../../src/lib/facts/passage.ts';
import { read, spoken } from './spoken.ts';

describe('who speaks', () => {
  it.each([
    [
      'by a verb that elsewhere tells a mood',
      'Ông Lý Văn Bảy phân trần ba đơn vị đều từ chối lắp thang sắt cho khu trọ.',
      'Lý Văn Bảy · phân trần · ba đơn vị đều từ chối lắp thang sắt cho khu trọ',
    ],
    [
      'by “xác nhận” before a clause',
      'Lãnh đạo phường Cửa Tùng xác nhận cát san lấp tăng 30% so với đầu năm.',
      'Lãnh đạo phường Cửa Tùng · xác nhận · cát san lấp tăng 30% so với đầu năm',
    ],
    [
      'as what a body’s officer is, inside the sentence',
      'Trả lời, đại diện Phòng Giáo dục và Đào tạo cho biết nhà ăn phải đến tháng 11 mới xong.',
      'Đại diện Phòng Giáo dục và Đào tạo · cho biết · nhà ăn phải đến tháng 11 mới xong',
    ],
    [
      'for several, inside the sentence',
      'Làm việc với đoàn, lãnh đạo một số xã giải trình rằng ngân sách không đủ trả tiền điện cho trạm bơm.',
      'Lãnh đạo một số xã · giải trình · ngân sách không đủ trả tiền điện cho trạm bơm',
    ],
    [
      'as one who hides his name',
      'Hiệu trưởng một trường THCS có tên trong kết luận (đề nghị không nêu danh tính) cho rằng kinh phí không theo kịp sĩ số.',
      'hiệu trưởng một trường thcs · cho rằng · kinh phí không theo kịp sĩ số',
    ],
    [
      'with the body after the name in letters',
      'Luật sư Cù Thị Lài, Đoàn luật sư TP.HCM, cho rằng người mua có quyền đòi phạt chậm giấy tờ.',
      'Cù Thị Lài · cho rằng · người mua có quyền đòi phạt chậm giấy tờ',
    ],
    [
      'of how things are at a time',
      'Bác sĩ Cù Thị Lài cho hay trong bốn người bị thương có một ca phải mổ gấp ngay trong đêm.',
      'Cù Thị Lài · cho hay · trong bốn người bị thương có một ca phải mổ gấp ngay trong đêm',
    ],
    [
      'of what begins with a place or a time',
      'Ông Lý Văn Bảy trả lời rằng sau khi bỏ cấp huyện, hồ sơ dồn về xã quá nhiều.',
      'Lý Văn Bảy · trả lời · sau khi bỏ cấp huyện, hồ sơ dồn về xã quá nhiều',
    ],
    [
      'in own words some words after the name',
      'Anh Lý Văn Bảy có hai con học lớp 2, đặt câu hỏi tại buổi đối thoại: "Sáng sớm tôi đi cạo mủ, trưa ai đón tụi nhỏ?".',
      'Lý Văn Bảy · nói · Sáng sớm tôi đi cạo mủ, trưa ai đón tụi nhỏ',
    ],
    [
      'as “chị” after a scholar',
      'TS Bùi Khánh Vân trình bày mẫu khảo sát lấy trực tuyến. Chị cho rằng không nên trách phụ huynh chọn trường gần nhà.',
      'Bùi Khánh Vân · cho rằng · không nên trách phụ huynh chọn trường gần nhà',
    ],
    [
      'who was named at the head of the paragraph',
      'Vườn của ông Lý Văn Bảy đã quá ngày cắt. Đầu tháng 7, thương lái đặt cọc. Đến hẹn, họ xin giảm giá. "Trái trên cây đâu có đợi mình. Rụng xuống là bán đổ bán tháo, ai cũng khổ", ông nói.',
      'Lý Văn Bảy · nói · Rụng xuống là bán đổ bán tháo, ai cũng khổ',
    ],
    [
      'who proposes a deed',
      'Bà Cù Thị Lài đề xuất gắn thư viện xã với thư viện trường gần nhất.',
      'Cù Thị Lài · đề xuất · gắn thư viện xã với thư viện trường gần nhất',
    ],
  ])('%s', (_, body, expected) => {
    expect(spoken(body).map((one) => one.toLowerCase())).toContain(expected.toLowerCase());
  });

  it.each([
    ['of whom something is asked', 'Công ty bị đề nghị phạt 95 triệu đồng và đình chỉ hai tháng.'],
    ['who signs a paper', 'UBND xã xác nhận đơn của bà con trước ngày 3/10 để kịp nộp.'],
    ['that may be any of several', 'Trong khi đó, cơ quan chức năng cho biết vụ việc còn phải chờ giám định.'],
    ['who only reads', 'Bà Đỗ Thị Thoa nhìn tờ giấy dán trên cửa thang: "Tạm dừng do ngập đến hết ngày mai".'],
    [
      'beside half of what is said',
      'Dông trên vịnh thường hình thành trong 20 phút, ông Lý Văn Bảy lưu ý, bản tin khó theo kịp.',
    ],
  ])('is nobody %s', (_, body) => expect(spoken(body)).toEqual([]));

  it('is not the one whom own words name first', () => {
    const body =
      'Ông Lý Văn Bảy ra toà từ sớm. Chị Cù Thị Lài khai không biết lúa do đâu mà có, "chú Bảy nói là lúa của bà con gửi".';
    for (const one of spoken(body)) expect(one).not.toMatch(/^Lý Văn Bảy/u);
  });

  it('stands after an office of a bare level: “phó chủ tịch huyện | Trần Thị Kim Oanh”', () => {
    const people = (body: string) => castOf(passagesOf(read(body))).people.map(({ name }) => name);
    expect(people('Hôm sau, phó chủ tịch huyện Trần Thị Kim Oanh vào làng.')).toEqual(['Trần Thị Kim Oanh']);
  });
});
