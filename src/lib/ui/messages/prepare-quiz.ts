/** Preparing a quiz for others: the page that begins one, those that were prepared, and the link under which one is taken. */

const en = {
  heading: 'Prepare a quiz',
  intro:
    'You get the questions that can be made from this text, the best ones chosen. Take out what you don’t want, take in others, change any word, write your own. Then share a link: whoever opens it takes exactly your quiz.',
  begin: 'Choose questions',
  howMany: 'How many to begin with?',
  all: 'As many as there are',
  yours: 'Quizzes you have prepared from this text',
  yoursAll: 'Quizzes you prepared',
  changedOn: (date: string) => `changed ${date}`,
  isShared: 'shared',
  promptsIn: { en: 'Questions in English', vi: 'Questions in Vietnamese' },
  another: 'Prepare another one',
  share: 'Share',
  notShared: 'Once you share it, everybody who has the link can take the quiz and read the text. No account is needed.',
  shareNow: 'Make the link',
  link: 'Link to your quiz',
  copy: 'Copy',
  copied: 'Copied',
  open: 'Open it',
  shared: (count: number) => (count === 1 ? 'The link asks one question.' : `The link asks ${count} questions.`),
  sharedChanged: 'You have changed the quiz since. The link still asks what it asked before.',
  shareChanges: 'Share the changes',
  taken: (count: number) =>
    count === 0 ? 'Nobody has begun it yet.' : count === 1 ? 'Begun once so far.' : `Begun ${count} times so far.`,
  delete: 'Delete this quiz',
  deleteHint: 'The quiz and its link are deleted for good. Results of those who took it stay theirs.',
  yoursOnly: 'Only this browser can change the quiz.',
};

const vi: typeof en = {
  heading: 'Soạn bài trắc nghiệm',
  intro:
    'Trang sẽ đưa ra các câu hỏi soạn được từ bài đọc này và chọn sẵn những câu tốt nhất. Bạn có thể bỏ bớt, thêm câu khác, sửa từng chữ hoặc tự viết câu hỏi, rồi chia sẻ liên kết: ai mở liên kết sẽ làm đúng bài trắc nghiệm bạn đã soạn.',
  begin: 'Chọn câu hỏi',
  howMany: 'Bắt đầu với bao nhiêu câu?',
  all: 'Tất cả các câu',
  yours: 'Bài trắc nghiệm bạn đã soạn từ bài đọc này',
  yoursAll: 'Bài trắc nghiệm bạn đã soạn',
  changedOn: (date) => `sửa ngày ${date}`,
  isShared: 'đã chia sẻ',
  promptsIn: { en: 'Câu hỏi bằng tiếng Anh', vi: 'Câu hỏi bằng tiếng Việt' },
  another: 'Soạn bài khác',
  share: 'Chia sẻ',
  notShared: 'Khi đã chia sẻ, ai có liên kết cũng làm được bài trắc nghiệm và xem được bài đọc. Không cần tài khoản.',
  shareNow: 'Tạo liên kết',
  link: 'Liên kết đến bài của bạn',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  open: 'Mở thử',
  shared: (count) => `Liên kết dẫn đến bài gồm ${count} câu.`,
  sharedChanged: 'Bạn đã sửa bài sau khi chia sẻ. Liên kết vẫn dẫn đến bài như trước khi sửa.',
  shareChanges: 'Chia sẻ bản đã sửa',
  taken: (count) => (count === 0 ? 'Chưa có ai làm bài.' : `Đến nay đã có ${count} lượt làm bài.`),
  delete: 'Xoá bài trắc nghiệm này',
  deleteHint: 'Bài và liên kết sẽ bị xoá hẳn. Những người đã làm vẫn giữ kết quả của mình.',
  yoursOnly: 'Chỉ sửa được bài trắc nghiệm này trên trình duyệt này.',
};

export const prepareQuizMessages = { en, vi };
