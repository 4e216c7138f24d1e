/** Changing a question, writing one of one’s own, and choosing the sentences that show the answer. */

const en = {
  prompt: 'Question',
  answers: 'Answers',
  answersHint: 'Two to six. Leave what you don’t need empty, and mark the right one.',
  answer: (number: number) => `Answer ${number}`,
  isRight: (number: number) => `Answer ${number} is right`,
  explanation: 'Explanation',
  explanationHint: 'Optional. Shown with the answer, beside the sentence of the text.',
  answersIn: 'The answers are in',
  languages: { en: 'English', vi: 'Vietnamese' },
  sentence: 'Sentence that shows the answer',
  sentenceHint: 'Optional. It is shown with the answer, and leads back into the text.',
  noSentence: 'None',
  saveAndChoose: 'Save, then choose the sentences',
  saveAndChooseHint: 'On a page of its own you mark which sentences of the text show the answer.',
  chooseHeading: 'Sentences that show the answer',
  chooseLead:
    'Mark every sentence one has to read to find the answer: one, or up to five. They are shown with the answer, in the order of the text.',
  holdsAnswer: 'holds the right answer',
  rightAnswer: 'Right answer',
  theText: 'The text',
  back: 'Back without saving',
  save: 'Save',
  add: 'Add to the quiz',
};

const vi: typeof en = {
  prompt: 'Câu hỏi',
  answers: 'Phương án',
  answersHint: 'Từ hai đến sáu phương án. Ô nào không dùng thì để trống; đánh dấu phương án đúng.',
  answer: (number) => `Phương án ${number}`,
  isRight: (number) => `Phương án ${number} đúng`,
  explanation: 'Giải thích',
  explanationHint: 'Không bắt buộc. Hiện cùng đáp án, bên cạnh câu văn trong bài.',
  answersIn: 'Ngôn ngữ của các phương án',
  languages: { en: 'Tiếng Anh', vi: 'Tiếng Việt' },
  sentence: 'Câu văn chứa đáp án',
  sentenceHint: 'Không bắt buộc. Câu văn hiện cùng đáp án và dẫn về đúng chỗ trong bài.',
  noSentence: 'Không có',
  saveAndChoose: 'Lưu và chọn câu văn dẫn chứng',
  saveAndChooseHint: 'Ở trang sau, bạn đánh dấu những câu văn trong bài cho thấy đáp án.',
  chooseHeading: 'Câu văn cho thấy đáp án',
  chooseLead:
    'Hãy đánh dấu mọi câu văn cần đọc để tìm ra đáp án, từ một đến năm câu. Các câu này hiện cùng đáp án, theo thứ tự trong bài.',
  holdsAnswer: 'có chứa đáp án',
  rightAnswer: 'Đáp án',
  theText: 'Bài đọc',
  back: 'Trở lại, không lưu',
  save: 'Lưu',
  add: 'Thêm vào bài',
};

export const questionFormMessages = { en, vi };
