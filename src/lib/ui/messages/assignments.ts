/** Assignments as teachers set them and see them in the list of a class. */

const en = {
  heading: 'Assignments',
  none: 'Nothing is assigned yet.',
  assign: 'Assign a reading',
  states: { planned: 'planned', open: 'open', late: 'past due, still taken', closed: 'closed' },
  opens: (time: string) => `opens ${time}`,
  due: (time: string) => `due ${time}`,
  noDue: 'no due time',
};

const vi: typeof en = {
  heading: 'Bài được giao',
  none: 'Chưa giao bài nào.',
  assign: 'Giao bài đọc',
  states: { planned: 'chưa mở', open: 'đang mở', late: 'quá hạn, vẫn nhận bài', closed: 'đã đóng' },
  opens: (time) => `mở lúc ${time}`,
  due: (time) => `hạn nộp ${time}`,
  noDue: 'không có hạn nộp',
};

export const assignmentMessages = { en, vi };
