/** How one student did an assignment, as their teachers see it. */

const en = {
  answers: 'Answers',
  attempt: (number: number) => `Attempt ${number}`,
  countsNote: 'counts',
  attemptNone: 'No attempt yet.',
  begun: (time: string) => `begun ${time}`,
  handedInAt: (time: string) => `handed in ${time}`,
  goesOn: (answered: number, total: number) => `${answered} of ${total} answered, not handed in`,
  openedAt: (time: string) => `Opened the text ${time}.`,
  readAt: (time: string) => `Read it to the end ${time}.`,
  notOpened: 'Has not opened the text.',
  notRead: 'Has not read it to the end.',
  data: 'Data of this student',
  exportStudent: 'Download all about this student (JSON)',
  deleteStudent: 'Delete the student',
  deleteStudentHint: (name: string) =>
    `Everything ${name} did in this class is deleted, in every assignment, with their place in the class. This cannot be undone.`,
  deleteStudentButton: 'Delete student and work for good',
};

const vi: typeof en = {
  answers: 'Câu trả lời',
  attempt: (number) => `Lượt ${number}`,
  countsNote: 'được tính điểm',
  attemptNone: 'Chưa làm lượt nào.',
  begun: (time) => `bắt đầu lúc ${time}`,
  handedInAt: (time) => `nộp lúc ${time}`,
  goesOn: (answered, total) => `đã trả lời ${answered}/${total} câu, chưa nộp`,
  openedAt: (time) => `Mở bài lúc ${time}.`,
  readAt: (time) => `Đọc hết lúc ${time}.`,
  notOpened: 'Chưa mở bài.',
  notRead: 'Chưa đọc hết.',
  data: 'Dữ liệu của học sinh này',
  exportStudent: 'Tải về mọi dữ liệu của học sinh này (JSON)',
  deleteStudent: 'Xoá học sinh này',
  deleteStudentHint: (name) =>
    `Mọi việc ${name} đã làm trong lớp này, ở tất cả các bài được giao, sẽ bị xoá; tên này cũng bị xoá khỏi lớp. Không thể khôi phục.`,
  deleteStudentButton: 'Xoá vĩnh viễn học sinh và bài làm',
};

export const studentResultsMessages = { en, vi };
