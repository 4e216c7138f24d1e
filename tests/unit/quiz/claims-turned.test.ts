import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/lib/quiz/claims/changes.ts';
import { claimsOf } from '../../../src/lib/quiz/claims/claim.ts';
import { standsAlone } from '../../../src/lib/quiz/claims/standing.ts';
import { groundOf } from './ground-of.ts';

/** What is made of the last sentence of a text. */
function madeOf(body: string): string[] {
  const ground = groundOf(body);
  const last = claimsOf(ground).at(-1)!;
  return claimsOf(ground)
    .filter(({ sentence }) => sentence === last.sentence)
    .flatMap((claim) => changesOf(claim, ground).map(({ text }) => text));
}

describe('a sentence turned round', () => {
  it.each([
    [
      'by what came of it',
      'Năm 2015, xã Cồn Sậy lập dự án kè 74 tỉ đồng nhưng không được cấp vốn.',
      'Năm 2015, xã Cồn Sậy lập dự án kè 74 tỉ đồng và đã được cấp vốn',
    ],
    [
      'by what it is free of',
      'Người cao tuổi vẫn được nhận lương hưu tại nhà qua bưu điện, không mất phí.',
      'Người cao tuổi vẫn được nhận lương hưu tại nhà qua bưu điện, nhưng phải trả phí',
    ],
    [
      'by what one need not do',
      'Người dân bốn thôn đã có thể nộp hồ sơ khai sinh mà không cần lên xã.',
      'Người dân bốn thôn đã có thể nộp hồ sơ khai sinh nhưng vẫn phải lên xã',
    ],
    [
      'by who rides free',
      'Tuyến xe buýt Đông Hải chạy từ tháng sau. Người cao tuổi, trẻ em dưới 6 tuổi và người khuyết tật không phải trả tiền.',
      'Người cao tuổi, trẻ em dưới 6 tuổi và người khuyết tật được giảm một nửa giá vé',
    ],
    [
      'by how a rejection goes',
      'Trưởng ban quản trị Lê Văn Tám bác bỏ cáo buộc của các hộ dân.',
      'Trưởng ban quản trị Lê Văn Tám thừa nhận cáo buộc của các hộ dân',
    ],
    [
      'by which office of a building is at fault',
      'Ông Lê Văn Tám, trưởng ban quản trị, cho rằng lỗi nằm ở thiết kế.',
      'Ông Lê Văn Tám, trưởng ban quản trị, cho rằng lỗi nằm ở thi công',
    ],
    [
      'by which place it is said of',
      'Ở Nghệ An, tỉ lệ phụ huynh hỏi thầy cô cao nhất, 44%, trong khi tại Huế chỉ 17%.',
      'Ở Huế, tỉ lệ phụ huynh hỏi thầy cô cao nhất, 44%, trong khi tại Nghệ An chỉ 17%',
    ],
    [
      'by how many of them all',
      'Trong 24 cơ sở được kiểm tra, 17 nơi có ít nhất một thông số vượt quy chuẩn.',
      'Trong 24 cơ sở được kiểm tra, cả 24 nơi có ít nhất một thông số vượt quy chuẩn',
    ],
    [
      'by a share that has its reason',
      'Hơn một phần ba số xã đề nghị giãn lộ trình vì thu nhập của nhiều hộ chưa hồi phục.',
      'Hơn hai phần ba số xã đề nghị giãn lộ trình vì thu nhập của nhiều hộ chưa hồi phục',
    ],
    [
      'by less than a third to more than two',
      'Số vườn được cấp mã vùng trồng mới chiếm chưa đầy một phần ba diện tích của huyện.',
      'Số vườn được cấp mã vùng trồng chiếm hơn hai phần ba diện tích của huyện',
    ],
    [
      'by whether there is any',
      'Lãnh đạo phường Bến Lội xác nhận chưa có dự án nào thu hồi đất ruộng muối.',
      'Lãnh đạo phường Bến Lội xác nhận đã có dự án thu hồi đất ruộng muối',
    ],
    [
      'by what counts when officials are rated',
      'Phó chủ tịch tỉnh Hà Trọng Nghị cho biết kết quả giải ngân sẽ là căn cứ xếp loại người đứng đầu.',
      'Phó chủ tịch tỉnh Hà Trọng Nghị cho biết kết quả giải ngân sẽ không được tính khi xếp loại người đứng đầu',
    ],
    [
      'by whether a sentence is suspended',
      'Nguyên hiệu trưởng Lê Văn Tám lĩnh 24 tháng tù, cho hưởng án treo, về tội thiếu trách nhiệm.',
      'Nguyên hiệu trưởng Lê Văn Tám lĩnh 24 tháng tù, không được hưởng án treo, về tội thiếu trách nhiệm',
    ],
    [
      'by who pays',
      'Ngân sách thành phố trợ giá cho các tuyến xe buýt trong ba năm đầu.',
      'Ngân sách trung ương trợ giá cho các tuyến xe buýt trong ba năm đầu',
    ],
    [
      'by who asks for it in court',
      'Đại diện viện kiểm sát giữ nguyên cáo trạng. Luật sư bào chữa đề nghị trưng cầu giám định lại độ ẩm của lúa.',
      'Đại diện viện kiểm sát đề nghị trưng cầu giám định lại độ ẩm của lúa',
    ],
  ])('%s', (_, body, text) => {
    expect(madeOf(body)).toContain(text);
  });

  it.each([
    ['what stays true', 'Bốn cây cột của đình Lộc Thuỷ đã bị tiêu tâm quá hai phần ba.', /quá một phần ba/u],
    [
      'what is not all the one’s fault',
      'Giám đốc Sở Tài chính Lê Văn Tám nhìn nhận lỗi không hoàn toàn thuộc về chủ đầu tư.',
      /thuộc về nhà thầu/u,
    ],
    ['what follows from a condition', 'Chuyên khoa nào thiếu người thì bệnh viện trả cao hơn.', /thấp hơn/u],
    [
      'what somebody asks for of all',
      'Toà kiến nghị các xã rà soát việc thu chi tại toàn bộ trường học trên địa bàn.',
      /một phần|một số/u,
    ],
    ['how many there are', 'Phó chủ tịch xã Lê Văn Tám thừa nhận trung tâm mới có bảy người làm việc.', /bác bỏ/u],
    ['gifts', 'Từ đầu năm, nguồn ủng hộ cho quán cơm đã vơi đi gần một phần ba.', /phản đối/u],
    ['working days', 'Cán bộ nơi đến kiểm tra và xác nhận trong ba ngày làm việc.', /tuần làm việc/u],
    [
      'a body by a longer name of its own',
      'Sở Y tế đề nghị Sở Công Thương rà soát hợp đồng suất ăn. Sở Y tế Lam Giang yêu cầu các bếp ghi sổ. Sở Y tế đề nghị Sở Công Thương kiểm tra chợ đầu mối.',
      /đề nghị Sở Y tế Lam Giang/u,
    ],
  ])('is not made of %s', (_, body, never) => {
    for (const text of madeOf(body)) expect(text).not.toMatch(never);
  });

  it('changes no figure of a sentence by the way, of a size or by one digit', () => {
    const lead = 'Từ ngày 1/8, thị xã Đông Hải cấm xe tải nặng qua cầu Bến Lội vì mặt cầu xuống cấp.';
    for (const last of [
      'Thương lái đã đặt cọc 40 triệu đồng cho lứa xoài đầu mùa, nay xin lại tiền.',
      'Hợp tác xã Cồn Sậy được giao quản lý hai kho có sức chứa 1.200 tấn.',
      'Các chủ ghe nộp hồ sơ xin đổi luồng chạy trước ngày 28-2.',
    ])
      expect(madeOf(`${lead}\n\nDân trong vùng quen đường vòng.\n\n${last}`)).toEqual([]);
    const [text] = madeOf('UBND thành phố Đông Hải sẽ hỗ trợ 680 triệu đồng cho các hộ phải dời khỏi bờ kênh.');
    expect(text).not.toMatch(/[1-9]80/u);
  });
});

describe('a sentence that leans on others', () => {
  it.each([
    'Một năm sau, tỉnh phê duyệt chủ trương xây lại dãy nhà thành toà 18 tầng',
    'Sau hơn ba giờ, 21 hộ đồng ý giao hàng với giá 61.000 đồng',
    'Hồ sơ vụ việc đã chuyển cơ quan cảnh sát điều tra tỉnh Lam Giang',
    'Sở Y tế tỉnh đã nghe, hứa sẽ đưa vào đề án trình trong quý tới',
    'Khoản phạt không được xem xét trong phần dân sự của bản án',
    'Từ kết quả trên, nhóm khảo sát kiến nghị công bố dữ liệu điểm chuẩn',
    'Thống kê của xã Cồn Sậy cho thấy mới 1.912 người trưởng thành được cấp',
    'Mỗi chuyến chừng 80 kg muối, bán được hơn 50.000 đồng',
    'Sở Xây dựng tỉnh Lam Giang được giao kiểm tra việc thực hiện',
    'Hồ sơ mới nâng vốn của công trình lên 264 tỉ đồng',
  ])('is no claim: %s', (text) => expect(standsAlone(text)).toBe(false));

  it.each([
    'Hai năm sau khi bầu được ban quản trị, hơn 680 hộ dân vẫn chưa nhận quỹ bảo trì',
    'Sau bốn năm, lượng thuốc trừ sâu của hợp tác xã giảm gần một nửa',
    'Mỗi hộ nghèo của xã Cồn Sậy được hỗ trợ 40 triệu đồng để xây nhà',
  ])('is one that does not: %s', (text) => expect(standsAlone(text)).toBe(true));

  it('is not cut off before what it is held against', () => {
    const body =
      'Chín bếp ăn của thành phố không ghi giờ lấy mẫu, riêng một bếp huỷ mẫu sau 10 giờ trong khi quy định tối thiểu là 24 giờ.';
    for (const { text } of claimsOf(groundOf(body))) expect(text).not.toMatch(/10 giờ$/u);
  });
});
