import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { generateQuiz } from '../../../src/lib/quiz/generate.ts';
import { areNearSynonyms } from '../../../src/lib/quiz/kinds/words/near-synonyms.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { lexicon } from './asked.ts';
import { weighed } from './weighed.ts';

const spokesman = 'Ông Lâm Quốc Đại, Chủ tịch UBND xã Nà Pheo, cho biết xã sẽ sửa đường. ';
/** What weighs less is asked only when all else is used up. */
const weighty = 3.55;

function madeOf(body: string, answer: string) {
  return weighed(spokesman + body).filter((one) => one.answer.text === answer);
}

function weightOf(body: string, answer: string): number {
  return Math.max(0, ...madeOf(body, answer).map(({ weight }) => weight));
}

describe('of the figures and days of the news the point alone is worth asking', () => {
  const sentences: [what: string, body: string, point: string, beside: string][] = [
    ['the base of a share', 'Trong 58 xe khách được kiểm tra có 17 chiếc quá hạn đăng kiểm.', '17', '58'],
    ['the base before a comma', 'Trong số 46 hộ, ban quản lý mới chi trả được cho 31 hộ.', '31', '46'],
    [
      'the sum of fines',
      'Công an phạt 43 trường hợp với số tiền 260 triệu đồng, cùng kỳ chỉ 19 trường hợp.',
      '43',
      '260 triệu đồng',
    ],
    [
      'by how much two lists differ',
      'Xã phải trả lại 61 triệu đồng vì danh sách không khớp sổ, chênh lệch hơn 2.300 lượt khám.',
      '61 triệu đồng',
      '2.300',
    ],
    [
      'how many still work somewhere',
      'Công ty nợ thuế 5,2 tỷ đồng. Đến nay, xưởng vẫn hoạt động cầm chừng với khoảng 140 người.',
      '5,2 tỷ đồng',
      '140',
    ],
    [
      'what is told of a noun',
      'Trường bỏ 34 suất ăn mỗi ngày; em Lan đi học sáng thứ hai, là ngày tuyến xe số 8 chạy bảy chuyến.',
      '34',
      'bảy',
    ],
    [
      'what stands beside a place where one goes',
      'Tuyến xe mất 46% khách. Ban giám hiệu trường nơi Thảo học đã cho 62 em về sớm.',
      '46%',
      '62',
    ],
    ['among how many', 'Dân chấm 8,4 điểm cho thủ tục khai sinh, cao nhất trong 17 thủ tục.', '8,4', '17'],
    [
      'what a place has anyway',
      'Lũ làm thiệt hại 41 ha lúa. Ba bản có chừng 170 ha ngô và sắn.',
      '41 ha',
      'chừng 170 ha',
    ],
    [
      'those hurt counted up',
      'Sàn sập khiến ba người chết và sáu người bị thương, thiệt hại 12 tỷ đồng. Cả chín người đều không có hợp đồng.',
      '12 tỷ đồng',
      'chín',
    ],
    ['the second of a pair', 'Bão buộc 36 hộ với 151 nhân khẩu phải dời nhà.', '36', '151'],
    [
      'the second member of a row',
      'Cá chép chết nhiều nhất, 64 tấn; cá rô 23 tấn, còn lại là cá mè.',
      '64 tấn',
      '23 tấn',
    ],
    ['who comes next', 'Đức vẫn dẫn đầu với 1.850 người, kế đến là Áo 1.210 và Séc 930.', '1.850', '1.210'],
    [
      'what is within the subject',
      'Quỹ thu từ người mua 540 căn hộ, cộng cả lãi, là 27,3 tỉ đồng.',
      '27,3 tỉ đồng',
      '540',
    ],
    ['what is held against', 'Giá vàng tăng 6,1%, trong khi giá bạc chỉ nhích 0,32%.', '6,1%', '0,32%'],
    [
      'an inventory',
      'Xưởng lậu chứa 38 thùng sơn, 27 can xăng và một máy nén. Xã phạt chủ xưởng 85 triệu đồng.',
      '85 triệu đồng',
      '27',
    ],
    ['what one household has', 'Xã tiêu huỷ 284 con lợn. Ổ dịch đầu tiên ở tại một hộ nuôi 22 con.', '284', '22'],
    ['what is as it was', 'Số chuyến xe tăng lên 84. Giá vé lượt 8.000 đồng không đổi.', '84', '8.000 đồng'],
    ['how it is anyway', 'Xã hiện có 3.140 tàu cá. Xã cấm 412 tàu ra khơi.', '412', '3.140'],
    ['an earlier time', 'Mưa làm 48 ha lúa ngập. Năm ngoái, xã xây 29 km kênh.', '48 ha', '29 km'],
    ['an aside', 'Xã mất 31 con bò, chưa kể 64 con dê.', '31', '64'],
    [
      'how many were visited',
      'Đoàn giám sát làm việc tại 11 tỉnh với 137 bệnh viện, 46% nơi thiếu thuốc.',
      '46%',
      '137',
    ],
    [
      'how wide a pipe is',
      'Đoàn kiểm tra phạt xưởng 340 triệu đồng vì xả qua ống nhựa đường kính 110 mm.',
      '340 triệu đồng',
      '110 mm',
    ],
    ['how many pictures there are', 'Đơn có 64 chữ ký, kèm theo là 28 bức ảnh chụp bữa ăn.', '64', '28'],
    ['the size of a sample', 'Khảo sát 1.900 hành khách cho thấy 47% phải chờ lâu.', '47%', '1.900'],
    ['a handful', 'Công an phạt chủ bến xe 74 triệu đồng. Huyện triệu tập ba tài xế.', '74 triệu đồng', 'ba'],
    ['what lies ready', 'Bão cuốn trôi 48 ha lúa. Xã chuẩn bị sẵn 1.300 m3 đất, 14.000 bao tải.', '48 ha', '14.000'],
    [
      'what a place is for',
      'Dự án vốn 62 tỷ đồng còn vướng vị trí đổ khoảng 80.000 m³ bùn.',
      '62 tỷ đồng',
      '80.000 m³',
    ],
    [
      'how large an unnamed firm is',
      'Đoàn phạt các xưởng 85 triệu đồng. Đại diện một công ty may có hơn 4.000 lao động lo thiếu việc.',
      '85 triệu đồng',
      '4.000',
    ],
    [
      'how large a named body is',
      'Xã tiêu huỷ 64 tấn vải. Người bán là Hợp tác xã Nà Pheo với 126 xã viên.',
      '64 tấn',
      '126',
    ],
    ['an area', 'Xã chi 12 tỷ đồng sửa đường. Sau sáp nhập, xã có diện tích hơn 86 km².', '12 tỷ đồng', '86 km²'],
    ['a threshold', 'Chỉ số bụi vượt 150, khiến 84 trẻ phải vào viện.', '84', '150'],
    ['what the plan allows', 'Quy hoạch cho phép 260 lồng cá, thực tế xã có 590 lồng.', '590', '260'],
    ['how the first is measured', 'Toàn xã có 46 ha giảm năng suất trên 50%.', '46 ha', '50%'],
    ['what came in as opinions', 'Khi lấy ý kiến, xã nhận được 1.264 góp ý, 58% phản đối.', '58%', '1.264'],
    [
      'a term that is the law',
      'Toà phạt chủ xưởng 85 triệu đồng. Bị cáo có 15 ngày để kháng cáo.',
      '85 triệu đồng',
      '15 ngày',
    ],
    [
      'what only tells more of a place',
      'Tại lò mổ Vân Sa, nơi nhập 480 con mỗi đêm, đoàn thu giữ 67 tấn thịt ôi.',
      '67 tấn',
      '480',
    ],
    ['the earlier one', 'Tỷ lệ hộ có nước sạch đạt 84%, tăng từ mức 51% của năm trước.', '84%', '51%'],
    ['the size of one thing', 'Dự án vốn 940 tỷ đồng gồm một hồ điều hoà rộng 17 ha.', '940 tỷ đồng', '17 ha'],
    ['over how many places', 'Đợt tiêm tại 58 xã có 36.200 trẻ tham gia.', '36.200', '58'],
    ['a scene', 'Sáng nay, 45 cụ ngồi kín sân đình. Cả tỉnh có 5.320 cụ học lớp này.', '5.320', '45'],
    [
      'what one of many asks',
      'Đoàn kiểm tra đã xử phạt các bãi xe 73 triệu đồng. Có bãi thu 45.000 đồng mỗi xe.',
      '73 triệu đồng',
      '45.000 đồng',
    ],
    [
      'what is supposed',
      'Công trình còn thiếu 26 tỷ đồng. Nếu xây lại, xã phải vay 31 tỷ đồng.',
      '26 tỷ đồng',
      '31 tỷ đồng',
    ],
    ['what is told besides', 'Xã tiêu huỷ 640 con lợn. Ngoài ra có 38 con dê bị ốm.', '640', '38'],
    [
      'pay',
      'Các bị cáo đã chiếm đoạt 58 tỷ đồng. Mỗi người được trả lương 8 triệu đồng.',
      '58 tỷ đồng',
      '8 triệu đồng',
    ],
    [
      'what is told of another time',
      'Toàn xã mất điện 16 giờ. Dân chưa quên chuyện năm ngoái: điện mất 28 giờ liền.',
      '16 giờ',
      '28 giờ',
    ],
    [
      'a step of an office',
      'Từ ngày 1/7, xã thu phí rác mới. Xã giao các thôn rà soát danh sách trước ngày 25/6.',
      'ngày 1/7',
      'ngày 25/6',
    ],
    [
      'the day of a notice',
      'Từ ngày 1/7, chợ ngừng bán gia cầm, theo thông báo của xã công bố ngày 12/5.',
      'ngày 1/7',
      'ngày 12/5',
    ],
    [
      'a further desk',
      'Từ ngày 1/7, xã thu phí mới. Để dân đỡ đi xa, từ tháng 8, xã mở thêm một quầy.',
      'ngày 1/7',
      'tháng 8',
    ],
    ['what one class has', 'Xã thiếu 43 giáo viên, có lớp chỉ hơn 26 em.', '43', '26'],
    [
      'a count that is guessed',
      'Xã chi 12 tỷ đồng sửa đường. Sau khi sáp nhập, ba trường học chung.',
      '12 tỷ đồng',
      'ba',
    ],
    [
      'how often a desk is open',
      'Xã chi 12 tỷ đồng sửa đường. Bàn hỗ trợ đặt ở nhà văn hoá, mỗi tuần làm việc hai buổi.',
      '12 tỷ đồng',
      'hai',
    ],
    [
      'what befell in another year',
      'Lũ cuốn trôi 48 nhà ven sông. Năm 2018, hạn hán làm chết 270 con bò của xã.',
      '48',
      '270',
    ],
    [
      'how much a plant takes of which something else is told',
      'Xã chi 12 tỷ đồng sửa đê. Trạm xử lý 1.800 m3/ngày đêm vận hành bình thường.',
      '12 tỷ đồng',
      '1.800 m3/ngày đêm',
    ],
    [
      'what lies in a quarry',
      'Xã chi 12 tỷ đồng sửa đê. Tỉnh gia hạn mỏ có trữ lượng còn lại 2,3 triệu m3.',
      '12 tỷ đồng',
      '2,3 triệu m3',
    ],
    [
      'what one school pays that is not named',
      'Đoàn phạt các bếp 85 triệu đồng.\n\nHiệu trưởng một trường than giờ ăn bị lùi. Trường phải sửa sàn, chi phí ước 170 triệu đồng.',
      '85 triệu đồng',
      '170 triệu đồng',
    ],
    [
      'how long people sat',
      'Xã tiêu được 43,3% vốn. Phiên họp của xã kéo dài hơn dự kiến 40 phút.',
      '43,3%',
      '40 phút',
    ],
    ['how far somebody walked', 'Xã chi 12 tỷ đồng sửa đường. Y tá soi đèn đi 6 km đường dốc.', '12 tỷ đồng', '6 km'],
    ['where a class begins', 'Xã tiêu được 43,3% vốn. 14 chủ đầu tư có tỷ lệ dưới 30%.', '43,3%', '30%'],
    ['the smaller group', 'Sau buổi họp, 23 hộ trồng xoài đồng ý giao hàng cho vựa. 8 hộ xin trả cọc.', '23', '8'],
    ['a remainder', 'Theo khảo sát, 46% nói cán bộ nhập thay; 3% không nhớ.', '46%', '3%'],
    [
      'what one of several accused paid back who is not named',
      'Các bị cáo đã chiếm đoạt 58 tỷ đồng. Tại toà, bị cáo đã nộp lại 940 triệu đồng.',
      '58 tỷ đồng',
      '940 triệu đồng',
    ],
    ['signs that were put up', 'Lũ cuốn trôi 48 nhà ven sông. Xã cắm 26 biển cảnh báo.', '48', '26'],
    [
      'what a thing cost that is named by it',
      'Hồ sơ mới nâng vốn lên 264 tỉ đồng. Năm 2013, tỉnh lập dự án 96 tỉ đồng.',
      '264 tỉ đồng',
      '96 tỉ đồng',
    ],
  ];

  it.each(sentences)('and not %s', (_, body, point, beside) => {
    expect(weightOf(body, point)).toBeGreaterThan(weighty);
    expect(weightOf(body, point)).toBeGreaterThan(weightOf(body, beside) + 1);
  });

  const nothing: [what: string, body: string, answer: string][] = [
    ['the number of a neighbourhood', 'Cháy lớn ở tổ dân phố 7, phường Tân An.', '7'],
    ['a fraction that is passed', 'Lớp mở với 19 người, quá nửa bỏ giữa chừng.', 'nửa'],
    ['a paper of a length', 'Xã đã trình hồ sơ dài 31 m, kinh phí khoảng 4,6 tỷ đồng.', '4,6 tỷ đồng'],
    ['a house number', 'Dãy nhà trong kiệt 14 đường Lê Văn Sáu được sửa lại.', '14'],
    ['the other of two parts', 'Đội xe có 64 chiếc, gồm 45 xe điện 30 chỗ và 19 xe cỡ nhỏ.', '45'],
    ['half of a term', 'Bị cáo Vũ Văn Tề lĩnh 4 năm 6 tháng tù.', '4 năm'],
    ['a share that the sentence lets reckon', 'Xã có 7 trong 120 người đi bỏ việc, tỷ lệ gần 6%.', 'gần 6%'],
    ['what is left of a whole', 'Xã thu 386 phiếu: 231 đồng ý, 118 không đồng ý, 37 ghi ý kiến khác.', '37'],
    ['a part whose share is told', 'Chỉ 868 hồ sơ được duyệt; 372 căn, tức 30%, vẫn đóng cửa.', '372'],
    ['a whole of three parts', 'Trong 57 hộ phải dời, bản Nà có 31 hộ, bản Pó 17 hộ và bản Lù 9 hộ.', '57'],
    ['what is left beside three parts', 'Xã thu 386 phiếu: 231 thuận, 98 chống, 20 trắng, 37 hỏng.', '37'],
    ['what a half tells', 'Mẫu nước có lượng ô xy chỉ 1,7 mg/l, chưa bằng một nửa mức 4 mg/l.', '1,7 mg/l'],
    ['what who is quoted has', 'Ông Lò Văn Páo, chủ một xưởng có 45 xe, đề nghị cho thêm sáu tháng.', '45'],
    ['a share that two parts tell', 'Chỉ 868 hồ sơ được duyệt; 372 căn, tức 30%, vẫn đóng cửa.', '30%'],
    ['a lunar day', 'Nửa đêm mùng 8 tháng Mười, nước tràn vào bản Nà.', '8'],
    ['a figure that is talked about', 'Theo bà Lan, con số 87% không sai.', '87%'],
    [
      'so much at so much each',
      'Một hộ phải bù gần 14 m2, tạm tính 22 triệu đồng mỗi m2, tức hơn 300 triệu đồng.',
      '300 triệu đồng',
    ],
  ];

  it.each(nothing)('nor %s', (_, body, answer) => {
    expect(madeOf(body, answer)).toEqual([]);
  });

  it('nor what a body got before the deed', () => {
    const body =
      'Toà án tỉnh Hà Tân tuyên phạt kế toán xã 6 năm tù vì chiếm đoạt 380 triệu đồng.\n\nTheo cáo trạng, xã mỗi năm nhận 1,8 tỷ đồng để trả cho các hộ giữ rừng.';
    const weights = weighed(body)
      .filter(({ answer }) => answer.text === '1,8 tỷ đồng')
      .map(({ weight }) => weight);
    expect(weights).not.toEqual([]);
    expect(Math.max(...weights)).toBeLessThan(weighty);
  });

  it.each([
    ['a sum between its noun and who gave it', 'Khoản sửa chữa 540 triệu đồng do hơn 300 người góp.', /tiền do/],
    ['how many of a bare noun', 'Trong 24 cơ sở, 13 nơi vi phạm.', /^Bài viết nhắc đến/],
  ])('and asks first for no %s', (_, body, words) => {
    const [first] = weighed(spokesman + body).sort((one, other) => other.weight - one.weight);
    expect(first.prompt).not.toMatch(words);
  });

  it('but those who were hurt are no inventory', () => {
    expect(weightOf('Lũ làm 14 người chết, 23 người mất tích và 41 người bị thương.', '14')).toBeGreaterThan(weighty);
  });

  it('has what the lead says was found, whatever other counts stand beside it', () => {
    const lead =
      'Sau năm tuần, đoàn do Sở Y tế chủ trì phát hiện 17 bếp ăn trường học thiếu giấy tờ, trong đó ba bếp phải dừng.';
    const made = weighed(`${lead} ${spokesman}`).filter((one) => one.answer.text === '17');
    expect(Math.max(...made.map(({ weight }) => weight))).toBeGreaterThan(5);
  });

  it.each([
    ['when what the article is about began', 'Chuyến xe tin vui ra đời tháng 4/2022.', 'tháng 4/2022'],
    ['a year to wait for', 'Toà nhà mới đã xong móng, hẹn bàn giao cuối năm 2028.', 'năm 2028'],
  ])('has %s', (_, body, answer) => {
    expect(weightOf(body, answer)).toBeGreaterThan(weighty);
  });

  it('takes nobody called Lương for pay', () => {
    const body = 'Ông Lương Văn Tám, Giám đốc Sở Y tế tỉnh Hà Tân, cho biết đã phạt xưởng nem 34 triệu đồng.';
    expect(weightOf(body, '34 triệu đồng')).toBeGreaterThan(weighty);
  });

  it('offers no share that would make more than a whole', () => {
    const body = 'Theo khảo sát, 52% tự nộp hồ sơ, 38% nhờ cán bộ phường, phần còn lại thuê người.';
    for (const { distractors } of madeOf(body, '38%'))
      expect(distractors.every(({ value = 0 }) => value < 48)).toBe(true);
    expect(madeOf(body, '38%')).not.toEqual([]);
  });

  it('has those who were hurt', () => {
    const body = 'Bão làm hai người chết, một người mất tích, 14 người bị thương tại tỉnh Hà Tân.';
    expect(weightOf(body, '14')).toBeGreaterThan(3.55);
  });

  it('has no half of what comes in turn', () => {
    expect(weightOf('Hai người giúp sức lần lượt nhận 11 năm và 9 năm tù.', '9 năm')).toBeLessThan(3.55);
  });

  it('has the figure of the headline first', () => {
    const article = analyse(
      `Xã Nà Pheo còn thiếu 43 giáo viên\n\n${spokesman}Xã có 1.260 học sinh và 52 lớp. Toàn xã thiếu 43 giáo viên so với định mức.`,
      lexicon,
      segmenter,
    );
    const { items } = generateQuiz(article, extractFacts(article), { seed: 1, count: 2, language: 'vi', lexicon });
    expect(items.map(({ options, key }) => options[key])).toContain('43');
  });
});

describe('a figure of like measure in the question', () => {
  it.each([
    ['Bác sĩ nội trú được hỗ trợ 410 triệu đồng, bác sĩ đa khoa 260 triệu đồng.', '410 triệu đồng', 260, Infinity],
    ['Mưa ba ngày đo được 312 mm, riêng ngày cuối lên tới 168 mm.', '168 mm', 0, 312],
  ])('leaves all answers on its own side: %s', (body, answer, least, most) => {
    for (const { distractors } of madeOf(body, answer))
      for (const { value = 0 } of distractors.slice(0, 3)) {
        expect(value).toBeGreaterThan(least);
        expect(value).toBeLessThan(most);
      }
    expect(madeOf(body, answer)).not.toEqual([]);
  });
});

describe('a limit', () => {
  it.each([
    ['hơn', 'Mưa thiếu hụt hơn 30% so với mọi năm.', '30%', 'hơn ____'],
    ['chưa đầy', 'Còn chưa đầy hai tháng nữa, đoàn sẽ kiểm tra xã.', 'hai tháng', 'Chưa đầy ____'],
  ])('of %s stands before the blank', (_, body, answer, words) => {
    const [first] = madeOf(body, answer);
    expect(first.prompt.toLowerCase()).toContain(words.toLowerCase());
    expect(first.distractors.some(({ text }) => /^(?:hơn|chưa đầy) /u.test(text))).toBe(false);
  });
});

describe('a day', () => {
  it.each([
    ['on which a hall was full', 'Hội trường xã Nà Pheo sáng 21/8 không còn ghế trống.', 'sáng 21/8'],
    ['on which people met', 'Sáng 21/8, xã Nà Pheo họp với các hộ dân.', 'sáng 21/8'],
    ['from which something is counted', 'Ba tuần kể từ ổ dịch xác nhận hôm 2/11, dịch đã lan ra 31 hộ.', 'hôm 2/11'],
    ['in a forged paper', 'Tề lập khống 9 giấy, ghi thời điểm khai hoang trước ngày 15/10/1993.', 'ngày 15/10/1993'],
    ['on which a council decided', 'Chiều 10/12, HĐND tỉnh thông qua nghị quyết về tiền điện.', 'chiều 10/12'],
    ['in a year long ago', 'Toà nhà cao 25 tầng đưa vào sử dụng từ năm 2019.', 'năm 2019'],
    ['within the subject', 'Đợt triều bắt đầu từ ngày 4/11 làm 430 hộ bị ngập.', 'ngày 4/11'],
    ['on which somebody is on duty', 'Xã cử cán bộ trực cả thứ bảy trong tháng 7 để nhận giấy tờ.', 'tháng 7'],
  ])('%s is not worth asking', (_, body, answer) => {
    expect(weightOf(body, answer)).toBeLessThan(weighty);
  });

  it.each([
    ['from which the news holds', 'Từ ngày 1/12, mọi xe đưa đón học sinh phải có người đi cùng.', 'ngày 1/12'],
    ['from which a decision holds', 'Cầu đã cũ. Theo quyết định, từ ngày 1/12, xe tải không qua cầu.', 'ngày 1/12'],
    [
      'up to which anybody may write',
      'Cầu đã cũ. Các hộ ven sông có thể gửi góp ý qua trang của xã đến hết ngày 5/8.',
      'ngày 5/8',
    ],
  ])('%s is worth asking', (_, body, answer) => {
    expect(weightOf(body, answer)).toBeGreaterThan(weighty);
  });

  it('on which the news happened is worth asking', () => {
    const body = `Công an tỉnh thông báo kết quả xác minh vụ cháy xảy ra rạng sáng 4/3 tại chợ Nà Pheo. ${spokesman}`;
    expect(weighed(body).find(({ answer }) => answer.text === 'rạng sáng 4/3')?.weight).toBeGreaterThan(weighty);
  });

  it('that was told before is asked where it stands first', () => {
    const weights = madeOf(
      'Chủ trọ phải hoàn trả tiền trước ngày 31/8. Sau ngày 31/8, xã sẽ phạt ai chưa trả.',
      'ngày 31/8',
    ).map(({ weight, fact }) => [fact.id, weight] as const);
    const [first] = weights;
    const later = weights.filter(([id]) => id !== first[0]).map(([, weight]) => weight);
    expect(Math.max(...later)).toBeLessThan(first[1] - 3);
  });

  it.each([
    ['the end of a year', 'Cầu hẹn hoàn thành ngày 31/12/2024.', 'ngày 31/12/2024', /^ngày (?:15|28|30|31)\//u],
    ['the end of a month', 'Phường phải hoàn thành đường trước ngày 30/11.', 'ngày 30/11', /^ngày (?:15|30|31)\//u],
    ['the middle of a month', 'Trước ngày 15/8, mỗi xã phải mở một lớp học.', 'ngày 15/8', /^ngày (?:15|30|31)\//u],
  ])('at %s has its like for wrong answers', (_, body, answer, like) => {
    const [first] = madeOf(body, answer);
    for (const { text } of first.distractors.slice(0, 3)) expect(text).toMatch(like);
  });
});

describe('a short quiz', () => {
  it('has at most half figures and days while there is something else', () => {
    const body =
      'Sở Y tế tỉnh Hà Tân ghi nhận 1.840 ca cúm, tăng 23% so với tháng trước. Riêng trẻ em chiếm 61%. ' +
      'Tỉnh chi 14 tỷ đồng mua thuốc. Từ ngày 1/11, 52 trạm y tế mở cửa cả tối. ' +
      'Bà Đỗ Thị Lựu, Giám đốc Sở Y tế, yêu cầu các trường cho trẻ sốt nghỉ học. ' +
      'Ông Vũ Đình Cấn, Phó Chủ tịch UBND tỉnh, yêu cầu các xã phát khẩu trang cho người già. ' +
      'Theo bà Lựu, dịch lan nhanh vì nhiều người không tiêm phòng. Theo ông Cấn, thuốc thiếu do nhà thầu giao chậm.';
    const article = analyse(`Cúm tăng ở Hà Tân\n\n${body}`, lexicon, segmenter);
    for (const seed of [1, 2, 3]) {
      const { items } = generateQuiz(article, extractFacts(article), { seed, count: 6, language: 'vi', lexicon });
      expect(items.filter(({ kind }) => kind === 'number' || kind === 'date').length).toBeLessThanOrEqual(3);
    }
  });
});

describe('a figure of the news', () => {
  const lead = 'Xã Hoà Tân còn nợ các hộ giữ rừng 2,4 tỷ đồng.';
  const other = 'Trạm bơm ở thôn bên cạnh chạy dầu hết 1,9 tỷ đồng.';
  const weightOf = (body: string, answer: string) => Math.max(0, ...madeOf(body, answer).map(({ weight }) => weight));

  it('weighs more the more its sentence tells what the article is about', () => {
    expect(weightOf(`${lead}\n\n${other}`, '2,4 tỷ đồng')).toBeGreaterThan(
      weightOf(`${other}\n\n${lead}`, '2,4 tỷ đồng') + 4,
    );
  });

  it('weighs more where people are counted than where things are', () => {
    const people = 'Đợt mưa khiến 214 hộ phải dời lên đồi.';
    const things = 'Đợt mưa khiến 214 chuyến phải dời sang hôm khác.';
    expect(weightOf(`${lead}\n\n${people}`, '214')).toBeGreaterThan(weightOf(`${lead}\n\n${things}`, '214') + 2);
  });
});

describe('glosses', () => {
  it('of nouns that could stand for one another are kept apart', () => {
    expect(areNearSynonyms('cluster', 'outbreak area')).toBe(true);
    expect(areNearSynonyms('fine', 'penalty')).toBe(true);
    expect(areNearSynonyms('water bill', 'electricity bill')).toBe(false);
  });
});
