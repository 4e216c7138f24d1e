import { anyOf } from './pattern.ts';

/**
 * The seats of those who take part in a matter and are named by their part alone: “luật sư bào chữa”, “chủ đầu tư”,
 * “phụ huynh”. Two of one seat may be one party, or one speaks for the other.
 */
export type Seat =
  | 'court'
  | 'prosecution'
  | 'defence'
  | 'plaintiff'
  | 'defendant'
  | 'victim'
  | 'firm'
  | 'builder'
  | 'consultant'
  | 'management'
  | 'people'
  | 'school'
  | 'expert'
  | 'official'
  | 'inspection';

const firms = anyOf(
  `công ty | doanh nghiệp | chủ đầu tư | nhà máy | đơn vị vận hành | liên danh vận hành | chủ cơ sở | ban quản lý dự án`,
);
const builders = anyOf('nhà thầu | đơn vị thi công');
const consultants = anyOf('tư vấn giám sát | đơn vị giám sát | đơn vị tư vấn');
const folk = anyOf(
  `cư dân | người dân | hộ dân | bà con | phụ huynh | công nhân | tiểu thương | nông dân | ngư dân | nhà vườn | chủ vườn |
  thương lái | chủ vựa | chủ vựa thu mua | chủ vườn | khách hàng | người mua nhà | hành khách | người bệnh | người lao động | tài xế | sinh viên | xã viên |
  người nuôi tôm | người nuôi ngao | người nuôi cá | người trồng rừng | người trồng lúa`,
);
const learned = anyOf('chuyên gia | nhà khoa học | nhà nghiên cứu | kỹ sư | bác sĩ | luật sư');
const inspectors = anyOf(
  `đoàn kiểm tra | đoàn thanh tra | đoàn giám sát | đoàn liên ngành | đoàn khảo sát | nhóm khảo sát | nhóm nghiên cứu |
  tổ công tác`,
);
const speaksFor = '(?:(?:đại diện|phía|lãnh đạo)(?: của)? )?';

/** The words for who sits there, in the folded writing. */
export const seats: readonly (readonly [Seat, string])[] = [
  ['defence', anyOf('luật sư bào chữa | người bào chữa | luật sư của bị cáo')],
  ['prosecution', `(?:đại diện )?${anyOf('viện kiểm sát | VKS | VKSND')}`],
  ['court', anyOf('hội đồng xét xử | HĐXX | chủ toạ phiên toà')],
  ['plaintiff', '(?:(?:đại diện|phía|luật sư)(?: của)? )?nguyên đơn'],
  ['defendant', '(?:(?:đại diện|phía|luật sư)(?: của)? )?bị đơn'],
  ['victim', `(?:đại diện )?${anyOf('bị hại | gia đình bị hại | gia đình nạn nhân')}`],
  [
    'management',
    `(?:đại diện )?${anyOf('ban quản trị | ban quản lý toà nhà | ban quản lý chợ | ban đại diện cha mẹ học sinh')}`,
  ],
  ['builder', speaksFor + builders],
  ['consultant', speaksFor + consultants],
  ['firm', speaksFor + firms],
  [
    'school',
    '(?:hiệu trưởng|hiệu phó|giáo viên) một trường(?: (?:THCS|THPT|tiểu học|mầm non|mẫu giáo))?|(?:(?:đại diện|phía|lãnh đạo) )?nhà trường',
  ],
  ['people', `(?:(?:các|những|nhiều|một số|đại diện|phía|một) )?${folk}`],
  ['expert', `một (?:nữ )?${learned}(?: (?!ở |tại |của |có |cho )[A-Za-zÀ-ỹ]+){0,4}?`],
  [
    'official',
    '(?:chủ tịch|phó chủ tịch|bí thư|trưởng phòng|giám đốc) một (?:xã|phường|huyện|sở|ban quản lý)|' +
      'một (?:lãnh đạo|cán bộ|công chức|chuyên viên)(?: (?!ở |tại |của |có |giấu |cho )[A-Za-zÀ-ỹ]+){0,8}?',
  ],
  ['inspection', `(?:đại diện )?${inspectors}`],
];
