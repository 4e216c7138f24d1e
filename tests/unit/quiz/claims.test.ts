import { describe, expect, it } from 'vitest';
import type { Ground } from '../../../src/lib/quiz/candidate.ts';
import { changesOf } from '../../../src/lib/quiz/claims/changes.ts';
import { claimsOf } from '../../../src/lib/quiz/claims/claim.ts';
import { difference } from '../../../src/lib/quiz/claims/difference.ts';
import { unsaid } from '../../../src/lib/quiz/claims/unsaid.ts';
import { isWorthJudging } from '../../../src/lib/quiz/claims/worth.ts';
import { faultsAmong } from '../../../src/lib/quiz/contract/among.ts';
import { lengthOf } from '../../../src/lib/quiz/wording.ts';
import { asked } from './asked.ts';
import { groundOf } from './ground-of.ts';

function ofFirst<T>(body: string, make: (claim: ReturnType<typeof claimsOf>[number], ground: Ground) => T): T {
  const ground = groundOf(body);
  return make(claimsOf(ground)[0], ground);
}

describe('a claim', () => {
  it.each([
    [
      'is the whole sentence',
      'Trung tâm Phục vụ hành chính công (TTPVHCC) xã Phú Khoát, tỉnh Đông Lam, đã tiếp nhận 6.842 hồ sơ.',
      'Trung tâm Phục vụ hành chính công (TTPVHCC) xã Phú Khoát, tỉnh Đông Lam, đã tiếp nhận 6.842 hồ sơ',
    ],
    [
      'keeps its last clause',
      'Hai nhà thầu của thành phố sẽ hoàn thành 31 km đường ống trong năm nay, tức khoảng 36% kế hoạch.',
      'Hai nhà thầu của thành phố sẽ hoàn thành 31 km đường ống trong năm nay, tức khoảng 36% kế hoạch',
    ],
    [
      'keeps what is only suspected so',
      'Thanh tra tỉnh xác định 58 chữ ký nhận tiền có dấu hiệu do cùng một người ký.',
      'Thanh tra tỉnh xác định 58 chữ ký nhận tiền có dấu hiệu do cùng một người ký',
    ],
    [
      'leaves out “tuy nhiên”',
      'Tuy nhiên, toàn xã vẫn thiếu 37 giáo viên so với định mức, nhất là môn tiếng Anh.',
      'Toàn xã vẫn thiếu 37 giáo viên so với định mức, nhất là môn tiếng Anh',
    ],
    [
      'has who says it in full',
      'Bà Nhữ Thị Thoan mở xưởng nhuộm đã lâu. Bà cho biết sẵn sàng đấu nối nếu mức phí được chia theo công đoạn.',
      'Bà Nhữ Thị Thoan cho biết sẵn sàng đấu nối nếu mức phí được chia theo công đoạn',
    ],
  ])('%s', (_, body, claim) => {
    expect(claimsOf(groundOf(body)).map(({ text }) => text)).toContain(claim);
  });

  it.each([
    ['leans on another with “cũng”', 'Độ màu và hàm lượng chất rắn lơ lửng trong nước cũng vượt quy định cho phép.'],
    ['leans on another with “lại”', 'Dẫu vậy, tiền trợ giá của thành phố lại tăng từ 312 tỷ lên 340 tỷ đồng.'],
    ['leans on another with “tính ra”', 'Tính ra, mỗi nhân viên phải trông coi hơn 1.000 ha rừng, gấp đôi định mức.'],
    ['is one of many told before', 'Cá biệt, một dãy trọ 32 phòng ở phường Tân Lộc thu tới 4.500 đồng/kWh tiền điện.'],
    ['counts what was named before', 'Hai kiến nghị sau vượt thẩm quyền của tỉnh, phải trình trung ương xem xét.'],
    ['speaks of a sum told before', 'Ai về nước đúng hạn sẽ được hoàn trả toàn bộ số tiền cùng lãi suất ngân hàng.'],
    ['tells a day by today', 'Từ hôm nay, công đoàn tỉnh mở nhiều điểm nghỉ chân có nước uống và quạt mát.'],
    ['is a row of clauses', 'Khu tái định cư phải hoàn tất trước ngày 30-11; người làm trên 15 năm chưa đến 9 triệu.'],
    ['points back', 'Đây là số liệu được xã công bố tại hội nghị sơ kết.'],
    ['has nobody who does it', 'Thực hiện ba đợt kiểm tra bếp ăn trong các trường học.'],
    ['is in somebody’s own words', '“Có nhà chỉ mang theo được bao gạo và giấy tờ”, ông Vi Văn Choóng kể.'],
    ['says “most” of what was named before', 'Phó trưởng ban Hồ Sĩ Nguyên giải thích phần lớn vướng vốn từ năm ngoái.'],
    ['points at such as before', 'Từ đầu năm, các ngân hàng trong tỉnh đã ngăn được nhiều vụ như thế.'],
    ['is an anecdote', 'Bà Vi Thị Nhẫn, 58 tuổi, bán tạp hoá ở ngõ nhỏ, phải kê hàng lên cao mỗi mùa mưa.'],
    ['speaks of a time told before', 'Nay mặt bê tông rộng sáu mét chạy qua năm thôn, ô tô tải vào tận vườn cam.'],
    ['is about a thing that was named before', 'Hợp đồng được ký với giá hơn bốn tỷ đồng vào cuối năm ngoái.'],
    ['is about a sum of something told before', 'Số người bị thương là 297, giảm 91 so với năm ngoái.'],
    ['is held against what stands before', 'Rau xanh thì đỡ lo nhờ vườn trường tự trồng được nhiều loại.'],
    ['ends before what it counts', 'Mỗi điểm tiêm phải bố trí đủ bốn khu vực: chờ, khám, tiêm, theo dõi.'],
    ['has nobody after when or where it was', 'Trong bối cảnh dịch phức tạp, phải thực hiện 4 đợt giãn cách xã hội.'],
    ['ends before what it announces', 'Thành phố chỉ ra nhiều hạn chế cần giải quyết như: rác, bụi, nước thải.'],
    ['is about others than those told before', 'Một số người khác nghiêng về phương án nhận dần trong hai năm tới.'],
    ['begins with a time told before', 'Từ nay, nhà máy phải nhắn tin tới từng chủ lồng trước khi hạ nước.'],
    [
      'goes on with somebody’s words of the sentence before',
      'Em Rơ Mah Nay kể: "Mùa mưa đường lầy lội. Học sinh phải lội qua ba con suối mới tới trường. Em quen rồi".',
    ],
  ])('is none where it %s', (_, body) => {
    expect(claimsOf(groundOf(body))).toEqual([]);
  });
});

describe('a claim cut out of a longer sentence', () => {
  const cut = (body: string) => claimsOf(groundOf(body)).flatMap(({ text, cut: isCut }) => (isCut ? [text] : []));

  it.each([
    [
      'ends before what came of it',
      'Sở Xây dựng cho biết giá nhựa đường tăng 27% so với đầu năm, khiến hai nhà thầu xin giãn tiến độ.',
      'Sở Xây dựng cho biết giá nhựa đường tăng 27% so với đầu năm',
    ],
    [
      'ends at a semicolon',
      'Hợp tác xã Cồn Sậy đã ký hợp đồng bán 420 tấn xoài; phần chưa thu hoạch phải chờ đến tháng sau.',
      'Hợp tác xã Cồn Sậy đã ký hợp đồng bán 420 tấn xoài',
    ],
    [
      'ends before a thought of its own',
      'Gần 81% hộ ở phường Vĩnh Hoà đã đăng ký tài khoản, song chỉ một phần ba biết tự nộp hồ sơ.',
      'Gần 81% hộ ở phường Vĩnh Hoà đã đăng ký tài khoản',
    ],
    [
      'ends before the same in other words',
      'Sau buổi đối thoại, 34 hộ đồng ý giao đất với giá 920.000 đồng, tức gần bằng giá thị trường.',
      'Sau buổi đối thoại, 34 hộ đồng ý giao đất với giá 920.000 đồng',
    ],
  ])('%s', (_, body, text) => {
    expect(cut(body)).toContain(text);
  });

  it.each([
    ['before its condition', 'Nhà máy sẽ được vận hành trở lại từ tháng sau, nếu kết quả quan trắc đạt yêu cầu.'],
    ['inside a row', 'Đoàn kiểm tra phát hiện nhiều nhà hàng, quán ăn trong phường ghi khống sổ nhập thực phẩm.'],
    [
      'before what it announces',
      'Thành phố phải hoàn thành ba việc trong năm nay: nạo vét kênh, lắp trạm bơm, thay cống.',
    ],
    ['before who says so', 'Luật buộc chủ đầu tư phải nộp đủ quỹ bảo trì, bà Thân Thị Hoa viện dẫn.'],
    [
      'where nobody does yet what is done',
      'Năm ngoái, thấy nhiều ao nuôi tôm bị bỏ không, hợp tác xã Cồn Sậy đã thuê lại 12 ha để nuôi cua.',
    ],
    ['before what is said of its subject', 'Tàu chở 300 khách, đóng năm 2001, đã bị chìm ở cửa biển Lạch Vân.'],
  ])('is not cut %s', (_, body) => {
    expect(cut(body)).toEqual([]);
  });

  it.each([
    ['up to where', 'Các hộ dân ở bãi sông không chịu lên vì sợ mất nghề đánh cá, phải bán ghe.'],
    ['what', 'Ông Mạc Đăng Tiến, giám đốc công ty quản lý hạ tầng, bác bỏ.'],
    ['which', 'Viện kiểm sát lập luận với chín hộ sau, bị cáo biết rõ không thể làm được giấy.'],
  ])('is no claim where it does not tell %s', (_, body) => {
    expect(claimsOf(groundOf(body))).toEqual([]);
  });

  it('leaves off what somebody was doing when he spoke', () => {
    const body = 'Kết luận phiên họp, lãnh đạo UBND tỉnh không chấp nhận đề nghị gia hạn của bốn chủ đầu tư.';
    expect(claimsOf(groundOf(body)).map(({ text }) => text)).toContain(
      'Lãnh đạo UBND tỉnh không chấp nhận đề nghị gia hạn của bốn chủ đầu tư',
    );
  });
});

describe('a claim made false', () => {
  it.each([
    [
      'what lies where',
      'Bà Lò Thị Hiên cho rằng lỗ hổng lớn nhất không nằm ở bếp mà ở khâu ký hợp đồng.',
      'Bà Lò Thị Hiên cho rằng lỗ hổng lớn nhất không nằm ở khâu ký hợp đồng mà ở bếp',
    ],
    [
      'what takes the place of what',
      'Sở Xây dựng phải công bố giá cát hai lần mỗi tháng thay vì một lần như trước.',
      'Sở Xây dựng phải công bố giá cát một lần mỗi tháng thay vì hai lần như trước',
    ],
    [
      'which figure is when',
      'Giá vé là 4.000 đồng mỗi lượt đến hết tháng 3, sau đó áp dụng mức 7.000 đồng.',
      'Giá vé là 7.000 đồng mỗi lượt đến hết tháng 3, sau đó áp dụng mức 4.000 đồng',
    ],
    [
      'which comes first',
      'Người dân phàn nàn nhiều nhất về việc khai lại giấy tờ (58%), tiếp đến là lỗi đăng nhập (37%).',
      'Người dân phàn nàn nhiều nhất về lỗi đăng nhập (58%), tiếp đến là việc khai lại giấy tờ (37%)',
    ],
    [
      'which is of before',
      'Trung bình một lượt giao dịch hộ tịch mất 31 phút, so với 54 phút của năm ngoái.',
      'Trung bình một lượt giao dịch hộ tịch mất 54 phút, so với 31 phút của năm ngoái',
    ],
    [
      'whom somebody asks',
      'Sở Y tế đề nghị Sở Công Thương rà soát các hợp đồng suất ăn. Sở Công Thương yêu cầu chợ ghi sổ.',
      'Sở Công Thương đề nghị Sở Y tế rà soát các hợp đồng suất ăn',
    ],
    [
      'how it was decided',
      'Toà án tỉnh không chấp nhận mức phạt 20% hai bên tự thoả thuận.',
      'Toà án tỉnh chấp nhận mức phạt 20% hai bên tự thoả thuận',
    ],
    [
      'how many of all',
      'Bốn trong sáu thang máy của khu chung cư Sông Luộc đã phải dừng.',
      'Cả sáu thang máy của khu chung cư Sông Luộc đã phải dừng',
    ],
    [
      'how many of all there are',
      'Phó Chủ tịch xã Trần Duy Lưỡng ký cả năm hồ sơ của nhóm môi giới.',
      'Phó Chủ tịch xã Trần Duy Lưỡng ký hai trong số năm hồ sơ của nhóm môi giới',
    ],
    [
      'which side of the half',
      'Trong 640 tỷ đồng chưa giải ngân của tỉnh, quá nửa thuộc các công trình thuỷ lợi.',
      'Trong 640 tỷ đồng chưa giải ngân của tỉnh, chưa đến một nửa thuộc các công trình thuỷ lợi',
    ],
    [
      'how often',
      'UBND phường Thạch Gián đã ba lần mời hai bên đối thoại về quỹ bảo trì.',
      'UBND phường Thạch Gián chưa lần nào mời hai bên đối thoại về quỹ bảo trì',
    ],
    [
      'how long',
      'Sở Xây dựng dự kiến bố trí phà tạm trong hai ngày tới.',
      'Sở Xây dựng dự kiến bố trí phà tạm trong hai tuần tới',
    ],
    [
      'whether it is done',
      'Cơ quan điều tra đã niêm phong hiện trường vụ sập giàn giáo.',
      'Cơ quan điều tra vẫn chưa niêm phong hiện trường vụ sập giàn giáo',
    ],
  ])('by %s', (_, body, text) => {
    expect(ofFirst(body, changesOf).map((one) => one.text)).toContain(text);
  });

  it.each([
    ['what is done with all its details', 'Cơ quan điều tra đã niêm phong hai kho hàng từ tối 4/9.', /chưa/u],
    [
      'how long beside what it depends on',
      'Tuyến ống về xã Cồn Sậy hoàn thành trong hai tháng nhưng đã rò ở nhiều chỗ.',
      /hai năm/u,
    ],
    [
      'figures of which one is more',
      'Giá dừa ở chợ Cồn Sậy là 9.000 đồng, còn giá thu mua tại vườn chỉ 5.000 đồng.',
      /là 5\.000/u,
    ],
    ['what many have not', 'Nhiều hộ trồng xoài ở xã Cồn Sậy không có hợp đồng thuê đất.', /Sậy có hợp đồng/u],
    [
      'for what the rest of the sentence gives reasons',
      'Đại diện cư dân phản đối phương án tăng phí, cho rằng mức thu quá cao.',
      /ủng hộ/u,
    ],
    ['of what sort it is', 'Đại biểu kiến nghị thành phố công khai các dự án chậm tiến độ.', /vượt tiến độ/u],
    [
      'who tells what others may tell',
      'Sở Công Thương xác nhận giá gạo ở các chợ tăng mạnh. Sở Y tế yêu cầu bếp ghi sổ.',
      /^Sở Y tế xác/u,
    ],
    ['what some have not yet', 'Một số hộ ở thôn Nà Pồng chưa nhận tiền bồi thường đất.', /đã nhận/u],
    ['a share in brackets', 'Người dân phàn nàn nhiều nhất về lỗi đăng nhập (58%).', /\(\d/u],
  ])('is not made of %s', (_, body, never) => {
    for (const { text } of ofFirst(body, changesOf)) expect(text).not.toMatch(never);
  });
});

describe('a claim made false in other ways', () => {
  it.each([
    [
      'by which way',
      'Tỷ lệ nộp trực tuyến tăng từ 41,6% trong tháng 7 lên 72,3% trong tháng 10.',
      'Tỷ lệ nộp trực tuyến giảm từ 72,3% trong tháng 7 xuống 41,6% trong tháng 10',
    ],
    [
      'by which way, what stands behind it untouched',
      'Số chuyến trong ngày tăng từ 62 lên 80, giờ cao điểm cứ 12 phút có một xe.',
      'Số chuyến trong ngày giảm từ 80 xuống 62, giờ cao điểm cứ 12 phút có một xe',
    ],
    [
      'by which way, the unit where it was',
      'Giá lợn hơi trong tỉnh đã giảm từ 64.000 xuống 58.000 đồng một kg.',
      'Giá lợn hơi trong tỉnh đã tăng từ 58.000 lên 64.000 đồng một kg',
    ],
    [
      'by how many',
      'Phần lớn khách hàng của công ty không kiểm tra hồ sơ pháp lý.',
      'Chỉ một số ít khách hàng của công ty không kiểm tra hồ sơ pháp lý',
    ],
    [
      'by whether',
      'Hơn bốn trăm người cao tuổi trong phường chưa có điện thoại thông minh.',
      'Hơn bốn trăm người cao tuổi trong phường đã có điện thoại thông minh',
    ],
    [
      'by who',
      'Chủ tịch UBND tỉnh Hà Trọng Nghị cam kết bàn giao mặt bằng cho nhà thầu trong quý IV. ' +
        'Giám đốc Sở Xây dựng Lê Văn Tám yêu cầu xã công khai quy hoạch.',
      'Giám đốc Lê Văn Tám cam kết bàn giao mặt bằng cho nhà thầu trong quý IV',
    ],
    [
      'by which of two',
      'Phó giám đốc Sở Nội vụ yêu cầu xã lấy ý kiến từng thôn trước khi trình phương án.',
      'Phó giám đốc Sở Nội vụ yêu cầu xã lấy ý kiến từng thôn sau khi trình phương án',
    ],
    [
      'by whether it is owned up to',
      'Chủ tịch UBND tỉnh Hà Trọng Nghị thừa nhận khâu báo tin xả lũ có lỗ hổng.',
      'Chủ tịch UBND tỉnh Hà Trọng Nghị bác bỏ ý kiến cho rằng khâu báo tin xả lũ có lỗ hổng',
    ],
    [
      'by whether what was left undone is owned up to',
      'Chủ tịch UBND tỉnh Hà Trọng Nghị thừa nhận chậm tính lại phương án thu hẹp bờ sông.',
      'Chủ tịch UBND tỉnh Hà Trọng Nghị phủ nhận việc chậm tính lại phương án thu hẹp bờ sông',
    ],
    [
      'by what is free',
      'Các hộ bị thiệt hại ở chợ được miễn tiền thuê mặt bằng sáu tháng.',
      'Các hộ bị thiệt hại ở chợ được giảm một nửa tiền thuê mặt bằng sáu tháng',
    ],
    [
      'by what has to be done',
      'Các xã ven biển phải công bố số đo hằng ngày trên loa của ấp.',
      'Các xã ven biển được khuyến khích công bố số đo hằng ngày trên loa của ấp',
    ],
    [
      'by how many of them',
      'Theo quyết định, mọi xe đưa đón học sinh trên địa bàn tỉnh sẽ lắp camera.',
      'Theo quyết định, một số xe đưa đón học sinh trên địa bàn tỉnh sẽ lắp camera',
    ],
    [
      'by the day it is due',
      'Các chủ trọ vi phạm phải hoàn trả phần thu chênh lệch trước ngày 30.6.',
      'Các chủ trọ vi phạm phải hoàn trả phần thu chênh lệch trước ngày 30.7',
    ],
  ])('%s', (_, body, changed) => {
    const texts = ofFirst(body, (claim, ground) => changesOf(claim, ground).map(({ text }) => text));
    expect(texts).toContain(changed);
  });

  it.each([
    [
      'what is so for a reason',
      'Giá cà phê tăng do nguồn cung thế giới thiếu hụt sau hai vụ khô hạn.',
      /^Giá cà phê giảm/u,
    ],
    [
      'what nobody would ask',
      'Chi cục Thuỷ lợi khuyến cáo nông dân không lấy nước khi độ mặn lên cao.',
      /nông dân lấy nước/u,
    ],
    [
      'a word inside another',
      'Hai trường Kim Đồng và Lê Lợi không ít lần bị nhắc nhở về bếp ăn của học sinh.',
      /Lê Lợi ít lần/u,
    ],
    [
      'what is held against the other half',
      'So với nửa đầu năm ngoái, số vụ giảm gần 8% nhưng số tiền tăng khoảng 22%.',
      /giảm.*giảm|tăng.*tăng/u,
    ],
    ['one of a row', 'Có 17 bếp đạt yêu cầu, năm bếp bị nhắc nhở, hai bếp phải tạm dừng hoạt động.', /bình thường/u],
    ['a rise by a fall', 'Số người bị thương của cả tỉnh lên tới 203 người, tăng 14 người.', /giảm/u],
    [
      'what the figures show',
      'Tỷ lệ bếp đạt yêu cầu là 70,8%, cao hơn mức 58,3% của đợt kiểm tra cùng kỳ năm ngoái.',
      /thấp hơn/u,
    ],
    ['for and against after “được”', 'Nghị quyết hỗ trợ bữa trưa được 55/55 đại biểu có mặt tán thành.', /phản đối/u],
    [
      'a second thought',
      'Ông Trịnh Quang Tề thừa nhận có hồ sơ trễ nhiều ngày mà người dân chưa nhận được thư xin lỗi.',
      /đã nhận được/u,
    ],
    [
      'what somebody’s calling tells',
      'Luật sư Cù Thị Nghi đề nghị hội đồng xét xử xem xét việc thân chủ đang nuôi hai con nhỏ. ' +
        'Chánh án Toà án tỉnh Lê Văn Tám yêu cầu các bên giữ trật tự.',
      /Lê Văn Tám đề nghị/u,
    ],
    [
      'a body by its longer name',
      'Sở Công Thương đề nghị người thuê giữ lại biên lai tiền điện để làm căn cứ. ' +
        'Sở Công Thương tỉnh Lam Giang yêu cầu các phường rà soát giá điện.',
      /Sở Công Thương tỉnh Lam Giang đề nghị/u,
    ],
    ['by a denial', 'Các hộ bị thiệt hại ở chợ được miễn tiền thuê mặt bằng sáu tháng.', /không được/u],
    [
      'what somebody has to do by a denial',
      'Hành khách đổi tuyến trong vòng một giờ phải mua thêm vé mới.',
      /không phải/u,
    ],
    [
      'a vote that the rest of the sentence tells',
      'Với 104/107 đại biểu có mặt tán thành, tỉnh đã thông qua nghị quyết.',
      /phản đối/u,
    ],
    [
      'a fall that has its reason',
      'Nhờ cắt các chặng trùng lặp, kinh phí trợ giá giảm từ 94 tỷ xuống 88 tỷ đồng.',
      /tăng/u,
    ],
    ['a cut that people get', 'Học sinh, sinh viên trong thành phố được giảm 50% giá vé tháng.', /được tăng/u],
    [
      'what is nearly all',
      'Sau hai buổi thương lượng, gần như toàn bộ công nhân của xưởng may Đông Hải đã trở lại làm việc.',
      /gần như một/u,
    ],
    ['one half of a word', 'Khoản thu từ hoạt động xuất nhập khẩu của tỉnh đạt 2.740 tỷ đồng.', /xuất xuất/u],
    [
      'whose trade it is',
      'Ông Lê Văn Tám giao Phòng Giáo dục và Đào tạo cho học sinh nghỉ học. Đài Khí tượng Thuỷ văn tỉnh dự báo mưa.',
      /giao Đài/u,
    ],
    [
      'what others may say as well',
      'Theo Sở Y tế, dịch sởi đã lan ra năm xã vùng cao. Sở Tài chính yêu cầu xã công khai thu chi.',
      /Theo Sở Tài chính/u,
    ],
  ])('is not turned where that were nonsense: %s', (_, body, never) => {
    for (const { text } of ofFirst(body, changesOf)) expect(text).not.toMatch(never);
  });

  it('changes nothing but words, and never makes the same sentence', () => {
    const body = 'Thành phố sẽ lắp máy đọc thẻ ở tất cả các phường. Nhiều hộ trong xã vẫn phải đi gánh nước từ suối.';
    const ground = groundOf(body);
    for (const claim of claimsOf(ground))
      for (const { text } of changesOf(claim, ground)) {
        expect(text).not.toBe(claim.text);
        expect(Math.abs(lengthOf(text) - lengthOf(claim.text))).toBeLessThanOrEqual(12);
        expect(text).not.toMatch(/\s{2}|\(\?/u);
      }
  });
});

describe('a claim that the article leaves open', () => {
  const body = 'Số hồ sơ giải quyết đúng hạn của xã Cẩm Đường đạt 98,6%.';

  it('adds what no sentence speaks of', () => {
    expect(ofFirst(body, unsaid)).toContain(
      'Số hồ sơ giải quyết đúng hạn của xã Cẩm Đường đạt 98,6%, cao hơn mức bình quân của cả nước',
    );
    expect(ofFirst(`${body} Mức bình quân cả nước là 91%.`, unsaid).join()).not.toMatch(/bình quân/u);
  });

  it('adds nothing to what somebody holds', () => {
    const held = 'Theo ông Trịnh Quang Tề, số hồ sơ giải quyết đúng hạn của xã đạt 98,6%.';
    expect(ofFirst(held, unsaid)).toEqual([]);
  });
});

describe('what a claim made false differs by', () => {
  it.each([
    ['Giá lợn hơi giảm mạnh', 'Giá lợn hơi tăng mạnh', 'giảm', 'tăng'],
    ['Khách không phải mua vé', 'Khách phải mua vé', 'không phải', 'phải'],
    ['Bà Lụa giao sở rà soát', 'Ông Trần Văn Duệ giao sở rà soát', 'Bà Lụa', 'Ông Trần Văn Duệ'],
  ])('%s', (one, other, said, changed) => {
    expect(difference(one, other)).toEqual({ said, changed });
  });

  it('is nothing where they are the same', () => {
    expect(difference('Khách phải mua vé', 'Khách phải mua vé')).toBeNull();
  });
});

describe('a figure of a claim', () => {
  const changed = (body: string) =>
    ofFirst(body, changesOf).flatMap(({ type, text }) => (type === 'figure' ? [text] : []));

  it('is changed by a third or more', () => {
    const [text] = changed('UBND thành phố Đông Hải sẽ hỗ trợ 60 triệu đồng cho mỗi hộ phải dời khỏi bờ kênh.');
    const [value] = /\d+/u.exec(text ?? '') ?? [];
    expect(Math.abs(Number(value) - 60)).toBeGreaterThanOrEqual(21);
  });

  it('is changed by a third where it is one of millions', () => {
    const [text] = changed('Doanh nghiệp này đồng ý hỗ trợ mỗi lồng cá bị thiệt hại 6 triệu đồng.');
    expect(text).toMatch(/ (?:[1-4]|8|9) triệu đồng/u);
  });

  it('is a usual term, and of no more digits', () => {
    expect(changed('Theo kế hoạch, mỗi hộ được hỗ trợ phí duy trì chữ ký số trong 12 tháng đầu.').join()).toMatch(
      /(?:6|18) tháng/u,
    );
    expect(changed('Quỹ đã chi 930 triệu đồng thuê một công ty ngoài tỉnh tổ chức sự kiện.').join()).not.toMatch(
      /1\./u,
    );
  });

  it('is left alone where it is a house number', () => {
    expect(changed('Nước từ miệng cống trước hẻm 40 đường Rạch Sậy làm ngập nhiều nhà dân.')).toEqual([]);
  });

  it('is left alone beside another, and where nothing was decided', () => {
    expect(changed('Giám đốc Sở Y tế sẽ điều 30 bác sĩ và 50 điều dưỡng từ các huyện đến hỗ trợ.')).toEqual([]);
    expect(changed('Mái đình Lộc Thuỷ lợp lại khoảng 28.000 viên ngói âm dương.')).toEqual([]);
  });
});

describe('what is worth judging', () => {
  it.each([
    ['Doanh nghiệp nào để trễ quá nhiều chuyến sẽ bị cắt trợ giá', true],
    ['Thu ngân sách của tỉnh vượt dự toán', true],
    ['Bến phà chật kín xe máy và người chở rau', false],
    ['Chị Giàng Thị Súa phải đi bộ gần hai giờ đến trạm', false],
    ['Năm giờ sáng, bến đò Phú Ân đã tăng chuyến', false],
    ['Ông Bùi Tiến Lực nêu thêm hai lý do khiến cầu chậm', false],
  ])('%s: %s', (text, worth) => {
    expect(isWorthJudging(text)).toBe(worth);
  });
});

describe('which of four is not right', () => {
  const body =
    'Phần lớn hộ dân ở thôn Nà Pồng chưa đăng ký tài khoản định danh. Tất cả hồ sơ về đất đai được trả trong tháng này. ' +
    'Nhiều hộ ở bản Lốm vẫn phải đi gánh nước từ suối. Nhà trường không thu thêm khoản nào ngoài học phí. ' +
    'Bến phà cũ sẽ ngừng hoạt động từ giữa tháng sau. Một số hộ trong xóm chưa đồng ý nhận tiền bồi thường. ' +
    'Học sinh nghèo trong xã được miễn tiền ăn bán trú. Trạm y tế mới đã mở cửa cho dân đến khám. ' +
    'Chợ mới họp từ sáng sớm đến gần trưa. Đường vào chợ đã được mở rộng cho xe tải.';
  const items = asked(body).filter(({ prompt }) => /câu nào sau đây/u.test(prompt));

  it('has four sentences of like length', () => {
    expect(items.length).toBeGreaterThan(0);
    for (const { options } of items) {
      expect(options).toHaveLength(4);
      const lengths = options.map(lengthOf);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(6);
    }
  });

  it('shows what the article says of the one that it is about', () => {
    for (const { explanation, evidence } of items) expect(explanation).toContain(evidence.text);
  });

  it('does not stand beside a question that one of its sentences answers', () => {
    const [one] = items;
    const other = { ...one, id: 'x', fact: 'x', kind: 'content' as const, prompt: `Theo bài, ${one.options[1]}?` };
    expect(faultsAmong(other, [one])).toContain('no-item-answers-another');
  });
});
