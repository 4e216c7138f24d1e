/** The library, which is the first page a visitor sees. */

const en = {
  title: 'Read Vietnamese news, sentence by sentence',
  lead: 'Tap any word for what it means there. Then see what you understood, with questions made from the article’s own facts.',
  readings: 'Readings',
  readingsEmpty: 'No reading is installed on this server. Put in a text of your own to begin.',
  choose: 'Choose a level:',
  sentences: (count: number) => `${count} sentences`,
  words: (count: number) => `${count} words`,
  continue: 'Continue where you left off',
  continueEmpty: 'Nothing begun yet in this browser. Texts you open are listed here, with your place in them.',
  continueScript: 'This list is kept in your browser and needs JavaScript.',
  at: (index: number, count: number) => `sentence ${index} of ${count}`,
  own: 'Your own texts',
  ownHint: 'Paste any Vietnamese article and read it the same way.',
  ownEmpty: 'None put in from this browser yet. They are listed here only, and nobody finds them without the address.',
  add: 'Read your own text',
  added: (date: string) => `put in ${date}`,
  delete: 'Delete',
  deleteOne: (title: string) => `Delete “${title}”`,
};

const vi: typeof en = {
  title: 'Đọc tin tiếng Việt, từng câu một',
  lead: 'Chạm vào từ bất kỳ để xem nghĩa của từ đó trong câu. Đọc xong, hãy thử trả lời các câu hỏi soạn từ chính bài báo.',
  readings: 'Bài đọc',
  readingsEmpty: 'Máy chủ này chưa có bài đọc nào. Hãy thêm bài của bạn để bắt đầu.',
  choose: 'Chọn độ khó:',
  sentences: (count: number) => `${count} câu`,
  words: (count: number) => `${count} từ`,
  continue: 'Đọc tiếp',
  continueEmpty: 'Trình duyệt này chưa mở bài nào. Bài đã mở sẽ hiện ở đây, kèm câu bạn đang đọc dở.',
  continueScript: 'Danh sách này được lưu trong trình duyệt và cần JavaScript.',
  at: (index: number, count: number) => `câu ${index}/${count}`,
  own: 'Bài của bạn',
  ownHint: 'Dán một bài báo tiếng Việt bất kỳ để đọc theo cách này.',
  ownEmpty:
    'Bạn chưa thêm bài nào từ trình duyệt này. Bài bạn thêm chỉ được liệt kê ở đây; không có địa chỉ thì không ai tìm được.',
  add: 'Đọc bài của bạn',
  added: (date: string) => `thêm ngày ${date}`,
  delete: 'Xoá',
  deleteOne: (title: string) => `Xoá “${title}”`,
};

export const libraryMessages = { en, vi };
